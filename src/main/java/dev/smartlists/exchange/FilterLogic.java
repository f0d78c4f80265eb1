package dev.smartlists.exchange;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.rules.syntax.Comparison;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Constraint.Property;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Turns conditions into filters joined by and and or. Filters know "at least so often", "not", and one kind of conversation: so {@code not} moves inward,
 * comparisons are made of these two, and a pattern of both kinds becomes a filter for each.
 */
final class FilterLogic {

    private static final int MOST_TIMES_OVER_BOTH = 5;

    private static final Set<Operator> HOLD_FOR_ABSENT =
            EnumSet.of(Operator.IS_NOT, Operator.NOT_STARTS_WITH, Operator.NOT_CONTAINS, Operator.IS_EMPTY);

    private FilterLogic() {}

    /**
     * The filters that hold where a condition does.
     *
     * @throws NotExpressibleException if there are none
     */
    static Logic<Filter> of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return negated(of(not.condition()));
        }
        if (condition instanceof Condition.Exists exists) {
            return of(exists.condition());
        }
        if (condition instanceof Condition.Member member) {
            return new Logic.Leaf<>(new Filter.OfMembership(wholeTexts(member.lists(), member.line()), false));
        }
        if (condition instanceof Condition.Pattern pattern) {
            return atLeast(pattern, 1);
        }
        if (condition instanceof Condition.Counted counted) {
            return counted(counted.pattern(), counted.comparison(), counted.times());
        }
        List<Logic<Filter>> parts =
                condition.parts().stream().map(FilterLogic::of).toList();
        return condition instanceof Condition.And ? Logic.all(parts) : Logic.any(parts);
    }

    private static Logic<Filter> negated(Logic<Filter> logic) {
        if (logic instanceof Logic.Leaf<Filter> leaf) {
            return new Logic.Leaf<>(leaf.value().opposite());
        }
        List<Logic<Filter>> parts =
                logic.parts().stream().map(FilterLogic::negated).toList();
        return logic instanceof Logic.All<Filter> ? Logic.any(parts) : Logic.all(parts);
    }

    private static Logic<Filter> counted(Condition.Pattern pattern, Comparison comparison, int times) {
        return switch (comparison) {
            case AT_LEAST -> atLeast(pattern, times);
            case MORE_THAN -> atLeast(pattern, times + 1);
            case FEWER_THAN -> negated(atLeast(pattern, times));
            case AT_MOST -> negated(atLeast(pattern, times + 1));
            case EXACTLY ->
                times == 0
                        ? negated(atLeast(pattern, 1))
                        : Logic.all(List.of(atLeast(pattern, times), negated(atLeast(pattern, times + 1))));
            case NOT_EXACTLY -> negated(counted(pattern, Comparison.EXACTLY, times));
        };
    }

    /** A number over both kinds of conversation is made of every way in which the two can come to it. */
    private static Logic<Filter> atLeast(Condition.Pattern pattern, int times) {
        if (times == 0) {
            throw new NotExpressibleException(
                    pattern.line(),
                    "asks for at least 0 times, which is always so, or for fewer, which is never so. Leave the condition out");
        }
        if (times > ConditionReader.MOST_TIMES) {
            throw new NotExpressibleException(pattern.line(), "counts further than " + ConditionReader.MOST_TIMES);
        }
        List<Filter.OfActivity> sides = sides(pattern);
        if (sides.size() == 1) {
            return new Logic.Leaf<>(sides.get(0).atLeast(times));
        }
        if (times > MOST_TIMES_OVER_BOTH) {
            throw new NotExpressibleException(
                    pattern.line(),
                    "counts more than " + MOST_TIMES_OVER_BOTH
                            + " dialogues and conversational flows together, and the JSON counts them apart. Add inDialogue or inFlow");
        }
        List<Logic<Filter>> ways = new ArrayList<>();
        ways.add(new Logic.Leaf<>(sides.get(0).atLeast(times)));
        for (int first = times - 1; first > 0; first--) {
            ways.add(new Logic.All<>(List.of(
                    new Logic.Leaf<>(sides.get(0).atLeast(first)),
                    new Logic.Leaf<>(sides.get(1).atLeast(times - first)))));
        }
        ways.add(new Logic.Leaf<>(sides.get(1).atLeast(times)));
        return Logic.any(ways);
    }

    /**
     * A pattern as a filter for each kind of conversation that it can match.
     *
     * @throws NotExpressibleException if it can match none
     */
    static List<Filter.OfActivity> sides(Condition.Pattern pattern) {
        ActivityType type = ActivityType.ofFact(pattern.fact()).orElseThrow();
        List<Filter.OfActivity> sides = new ArrayList<>();
        for (ConversationKind kind : ConversationKind.values()) {
            if (pattern.constraints().stream().allMatch(constraint -> canHold(constraint, type, kind))) {
                sides.add(new Filter.OfActivity(type, kind, false, 1, tests(pattern, type, kind)));
            }
        }
        if (sides.isEmpty()) {
            throw new NotExpressibleException(
                    pattern.line(), "can never match, as no kind of conversation has all that it asks for");
        }
        return sides;
    }

    /** Whether activities of this kind can satisfy a constraint at all. */
    private static boolean canHold(Constraint constraint, ActivityType type, ConversationKind kind) {
        if (constraint instanceof FieldTest test) {
            return has(test, type, kind) || HOLD_FOR_ABSENT.contains(test.operator());
        }
        Property property = (Property) constraint;
        return switch (property.name()) {
            case Property.IN_DIALOGUE -> property.wanted() == (kind == ConversationKind.DIALOGUE);
            case Property.IN_FLOW -> property.wanted() == (kind == ConversationKind.CONVERSATIONAL_FLOW);
            default -> true;
        };
    }

    /** The tests of a pattern, without those that activities of this kind satisfy anyway, having no such attribute. */
    private static List<FieldTest> tests(Condition.Pattern pattern, ActivityType type, ConversationKind kind) {
        return pattern.constraints().stream()
                .filter(FieldTest.class::isInstance)
                .map(FieldTest.class::cast)
                .filter(test -> has(test, type, kind))
                .map(test -> {
                    wholeTexts(test.texts(), test.line());
                    return new FieldTest(test.field(), test.operator(), test.values(), 0);
                })
                .toList();
    }

    private static boolean has(FieldTest test, ActivityType type, ConversationKind kind) {
        return test.field().equals(Vocabulary.DATE)
                || Attribute.of(type, kind).stream()
                        .anyMatch(attribute -> attribute.field().equals(test.field()));
    }

    private static List<String> wholeTexts(List<String> texts, int line) {
        if (!texts.stream().allMatch(JsonMembers::isWhole)) {
            throw new NotExpressibleException(
                    line, "holds half a character (an unpaired surrogate), which no file can hold");
        }
        return texts;
    }
}
