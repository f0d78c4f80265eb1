package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Constraint.Value;
import dev.smartlists.rules.syntax.OperatorValues;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the conditions of an activity filter or trigger, by the tables of attributes and operators. */
final class ConditionReader {

    static final String DATE_OF_ACTIVITY = "Date of Activity";
    static final String MIN_NUMBER_OF_TIMES = "Min. Number of Times";
    static final String IS_ANY = "is any";
    static final int MOST_TIMES = 999_999_999;

    private final ActivityType type;
    private final ConversationKind kind;
    private final Findings findings;
    private final List<FieldTest> tests = new ArrayList<>();
    private Optional<Integer> times = Optional.empty();

    ConditionReader(ActivityType type, ConversationKind kind, Findings findings) {
        this.type = type;
        this.kind = kind;
        this.findings = findings;
    }

    /** The activity with these conditions, not negated; empty if any of them is wrong, which is reported. */
    Optional<Filter.OfActivity> read(List<JsonNode> conditions, boolean countable) {
        int before = findings.count();
        for (int i = 0; i < conditions.size(); i++) {
            RawCondition.read(conditions.get(i), findings.at("condition " + (i + 1)))
                    .ifPresent(condition -> add(condition, countable));
        }
        return findings.count() == before
                ? Optional.of(new Filter.OfActivity(type, kind, false, times.orElse(1), List.copyOf(tests)))
                : Optional.empty();
    }

    private void add(RawCondition condition, boolean countable) {
        Findings here = findings.at(condition.attribute());
        if (condition.attribute().equalsIgnoreCase(MIN_NUMBER_OF_TIMES)) {
            if (countable) {
                count(condition, here);
            } else {
                here.problem("a trigger happens once, so it is not counted. Leave it out, or make it a filter");
            }
        } else if (condition.attribute().equalsIgnoreCase(DATE_OF_ACTIVITY)) {
            test(Vocabulary.DATE, ValueType.DATE, condition, here);
        } else {
            Attribute.labelled(condition.attribute(), type, kind)
                    .ifPresentOrElse(
                            attribute -> test(attribute.field(), attribute.type(), condition, here),
                            () -> here.problem(noAttribute(condition.attribute())));
        }
    }

    private void count(RawCondition condition, Findings here) {
        if (times.isPresent()) {
            here.problem("stands twice. Keep one");
        }
        String value =
                condition.values().size() == 1 ? condition.values().get(0).strip() : "";
        if (!condition.operator().equalsIgnoreCase(Operator.AT_LEAST.label())) {
            here.problem("the operator is 'at least', not " + Finding.shown(condition.operator())
                    + ". For fewer, use the filter whose name begins with Not");
        } else if (!value.matches("0*[1-9][0-9]{0,8}")) {
            here.problem("takes one whole number from 1 to " + MOST_TIMES + ", such as \"2\", not "
                    + condition.shownValues());
        } else {
            times = Optional.of(Integer.valueOf(value));
        }
    }

    private void test(String field, ValueType valueType, RawCondition condition, Findings here) {
        if (condition.operator().equalsIgnoreCase(IS_ANY)) {
            if (!condition.values().isEmpty()) {
                here.problem("'" + IS_ANY + "' takes no value, not " + condition.shownValues());
            }
            return;
        }
        if (valueType == ValueType.BOOLEAN && condition.operator().equalsIgnoreCase(Operator.IS.label())) {
            flag(field, condition, here);
            return;
        }
        Optional<Operator> operator = Operator.labelled(condition.operator()).filter(known -> known.fits(valueType));
        if (operator.isEmpty()) {
            here.problem(noOperator(condition.operator(), valueType));
            return;
        }
        List<Value> values = values(valueType, condition);
        Optional<String> wrong =
                wrongValue(valueType, values).or(() -> OperatorValues.problem(valueType, operator.get(), values));
        wrong.ifPresentOrElse(
                message -> here.problem("'" + operator.get().label() + "': " + message),
                () -> tests.add(new FieldTest(field, operator.get(), values, 0)));
    }

    private void flag(String field, RawCondition condition, Findings here) {
        String value = condition.values().size() == 1
                ? condition.values().get(0).strip().toLowerCase(Locale.ROOT)
                : "";
        switch (value) {
            case "true" -> tests.add(new FieldTest(field, Operator.IS_TRUE, List.of(), 0));
            case "false" -> tests.add(new FieldTest(field, Operator.IS_FALSE, List.of(), 0));
            default -> here.problem("'is' takes one value, \"true\" or \"false\", not " + condition.shownValues());
        }
    }

    /** Values as rules write them: whole numbers bare and in one form, everything else quoted. */
    private static List<Value> values(ValueType valueType, RawCondition condition) {
        return condition.values().stream()
                .map(value -> switch (valueType) {
                    case INTEGER -> number(value.strip());
                    case DATE -> new Value(value.strip(), true);
                    default -> new Value(value, true);
                })
                .toList();
    }

    /** What is wrong with a value by itself, in the words of the JSON. */
    private static Optional<String> wrongValue(ValueType valueType, List<Value> values) {
        for (Value value : values) {
            if (value.text().isBlank()) {
                return Optional.of("a blank value matches nothing. To look for nothing use 'is empty'");
            }
            if (valueType == ValueType.INTEGER && value.quoted()) {
                return Optional.of("takes whole numbers, such as \"2\", not " + Finding.shown(value.text()));
            }
        }
        return Optional.empty();
    }

    private static Value number(String text) {
        boolean whole = text.matches("-?[0-9]{1,10}");
        return whole ? new Value(Long.toString(Long.parseLong(text)), false) : new Value(text, true);
    }

    private String noAttribute(String label) {
        String name = type.filterName(kind);
        ConversationKind other =
                kind == ConversationKind.DIALOGUE ? ConversationKind.CONVERSATIONAL_FLOW : ConversationKind.DIALOGUE;
        if (Attribute.labelled(label, type, other).isPresent()) {
            return "'" + name + "' has no such attribute; '" + type.filterName(other) + "' has";
        }
        List<String> known = Stream.concat(
                        Attribute.of(type, kind).stream().map(attribute -> attribute.label(kind)),
                        Stream.of(DATE_OF_ACTIVITY, MIN_NUMBER_OF_TIMES))
                .toList();
        return "'" + name + "' has no such attribute" + Nearest.hint(label, () -> known) + " ("
                + String.join(", ", known) + ")";
    }

    private static String noOperator(String label, ValueType valueType) {
        List<String> known = Stream.concat(Operator.of(valueType).stream().map(Operator::label), Stream.of(IS_ANY))
                .collect(Collectors.toList());
        String reason = Operator.labelled(label).isPresent()
                ? "the operator '" + label + "' does not fit its type, " + valueType.words()
                : "there is no operator " + Finding.shown(label) + Nearest.hint(label, () -> known);
        return reason + " (" + String.join(", ", known) + ")";
    }
}
