package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.syntax.Literals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Random rules for lists, in the shapes that the planner takes and in some that it does not. Values come from activities, so that conditions hold for some
 * and not for others. A seed gives the same rules for ever.
 */
final class RandomRules {

    private static final List<String> AMOUNTS = List.of("1 day", "7 days", "2 weeks", "1 month", "36 hours", "1 year");
    private static final List<String> FRAMES = List.of("today", "this week", "last month", "this quarter", "last year");
    private static final List<String> COMPARISONS = List.of(">=", ">", "<", "<=", "==", "!=");

    private final Random random;
    private final List<Occurrence> activities;
    private int variables;

    RandomRules(long seed, List<Occurrence> activities) {
        this.random = new Random(seed);
        this.activities = activities;
    }

    /** Lists named L0, L1, … of which later ones may refer to earlier ones. */
    List<RuleSource> lists(int count) {
        return IntStream.range(0, count).mapToObj(this::list).toList();
    }

    private RuleSource list(int number) {
        variables = 0;
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(condition(2, number));
        }
        if (random.nextInt(5) == 0) {
            lines.add(tied());
        }
        String text = "package lists\nimport dev.smartlists.activity.*\nrule \"L" + number + "\"\nwhen\n    "
                + String.join("\n    ", lines) + "\nthen\n    member();\nend\n";
        return new RuleSource("lists/l" + number + ".drl", text);
    }

    private String condition(int depth, int number) {
        int kind = random.nextInt(depth > 0 ? 10 : 6);
        return switch (kind) {
            case 0, 1 -> pattern();
            case 2 -> "not " + pattern();
            case 3 -> "exists " + pattern();
            case 4 -> "Activities( times " + comparison() + " ) from collect( " + pattern() + " )";
            case 5 -> member(number);
            case 6 -> "accumulate( " + pattern() + "; " + counted();
            case 7 -> "( " + condition(depth - 1, number) + " or " + condition(depth - 1, number) + " )";
            case 8 -> "( " + condition(depth - 1, number) + " and " + condition(depth - 1, number) + " )";
            default ->
                (random.nextBoolean() ? "not" : "exists") + "( " + pattern() + (random.nextBoolean() ? " and " : " or ")
                        + pattern() + " )";
        };
    }

    private String member(int number) {
        if (number == 0) {
            return pattern();
        }
        String one = "\"L" + random.nextInt(number) + "\"";
        String other = "\"L" + random.nextInt(number) + "\"";
        String member = random.nextBoolean()
                ? "MemberOf( list == " + one + " )"
                : "MemberOf( list in ( " + one + ", " + other + " ) )";
        return random.nextBoolean() ? member : "not " + member;
    }

    private String counted() {
        String variable = "$n" + variables++;
        return variable + " : count(); " + variable + " " + comparison() + " )";
    }

    private String comparison() {
        return COMPARISONS.get(random.nextInt(COMPARISONS.size())) + " " + random.nextInt(4);
    }

    /** Conditions that a variable ties together. */
    private String tied() {
        String variable = "$t" + variables++;
        String relation = List.of(
                        "sameSessionAs( " + variable + " )",
                        "laterThan( " + variable + " )",
                        "sameConversationAs( " + variable + " )",
                        "within( \"7 days\", " + variable + " )")
                .get(random.nextInt(4));
        return variable + " : " + bare() + "\n    " + fact(any().type(), List.of(relation));
    }

    private String pattern() {
        String unused = random.nextInt(6) == 0 ? "$u" + variables++ + " : " : "";
        return unused + bare();
    }

    private String bare() {
        Occurrence example = any();
        List<String> constraints = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            constraints.add(random.nextBoolean() ? "inDialogue" : random.nextBoolean() ? "inFlow" : "!inDialogue");
        }
        if (random.nextInt(3) == 0) {
            constraints.add(date("date", example.date()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            List<Attribute> attributes = Attribute.fieldsOf(example.type());
            constraints.add(test(attributes.get(random.nextInt(attributes.size())), example));
        }
        return fact(example.type(), constraints);
    }

    private static String fact(ActivityType type, List<String> constraints) {
        return type.factName() + "( " + String.join(", ", constraints) + " )";
    }

    private String test(Attribute attribute, Occurrence example) {
        if (attribute.type() == ValueType.DATE) {
            return date(attribute.field(), example.date());
        }
        List<Operator> operators = Operator.of(attribute.type());
        Operator operator = operators.get(random.nextInt(operators.size()));
        int values = switch (operator.arity()) {
            case NONE -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case MANY -> 1 + random.nextInt(2);
        };
        return attribute.field() + "." + operator.method()
                + IntStream.range(0, values)
                        .mapToObj(i -> value(attribute, operator))
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    private String value(Attribute attribute, Operator operator) {
        @Nullable Object seen = attribute.of(any(attribute));
        if (attribute.type() == ValueType.INTEGER) {
            return String.valueOf(random.nextInt(5) - 1);
        }
        String text =
                seen instanceof List<?> list && !list.isEmpty() ? String.valueOf(list.get(0)) : String.valueOf(seen);
        boolean part = operator != Operator.IS && operator != Operator.IS_NOT && text.length() > 3;
        String wanted = part ? text.substring(0, 1 + random.nextInt(3)) : text;
        return Literals.quoted(wanted.isBlank() ? "x" : wanted);
    }

    private String date(String field, Instant near) {
        List<Operator> operators = Operator.of(ValueType.DATE);
        Operator operator = operators.get(random.nextInt(operators.size()));
        String arguments = switch (operator) {
            case IS_EMPTY, IS_NOT_EMPTY -> "()";
            case IN_PAST, IN_PAST_BEFORE, IN_FUTURE, IN_FUTURE_AFTER -> "( \"" + one(AMOUNTS) + "\" )";
            case IN_TIME_FRAME -> "( \"" + one(FRAMES) + "\" )";
            case BETWEEN -> "( \"" + day(near) + "\", \"" + near.plusSeconds(random.nextInt(900_000)) + "\" )";
            default -> "( \"" + (random.nextBoolean() ? day(near) : near) + "\" )";
        };
        return field + "." + operator.method() + arguments;
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, 10);
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Occurrence any() {
        return activities.get(random.nextInt(activities.size()));
    }

    private Occurrence any(Attribute attribute) {
        for (int i = 0; i < 20; i++) {
            Occurrence one = any();
            if (attribute.of(one) != null) {
                return one;
            }
        }
        return any();
    }
}
