package dev.smartlists.lint;

import dev.smartlists.activity.Operator;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Constraint.Property;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds lines such as {@code Engaged( name.isNot( "X" ) )}: they want something other than X, and do not mind X. A line with
 * a variable is tied to another one, so that it is meant.
 */
final class SomethingElse implements Finder {

    private static final Map<Operator, Operator> OPPOSITES = Map.of(
            Operator.IS_NOT, Operator.IS,
            Operator.NOT_CONTAINS, Operator.CONTAINS,
            Operator.NOT_STARTS_WITH, Operator.STARTS_WITH);

    @Override
    public List<Finding> find(ListRule rule) {
        return wanted(rule.text().condition())
                .filter(pattern -> pattern.binding() == null)
                .flatMap(pattern -> onlyTest(pattern)
                        .filter(test -> OPPOSITES.containsKey(test.operator()))
                        .filter(test -> !test.field().equals(Vocabulary.DATE))
                        .map(test -> finding(pattern, test))
                        .stream())
                .toList();
    }

    /** What is asked of a pattern beside its kind of conversation, if that is one thing. */
    private static Optional<FieldTest> onlyTest(Condition.Pattern pattern) {
        List<Constraint> asked = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Property property)
                        || property.name().equals(Property.HAPPENS_NOW))
                .toList();
        return asked.size() == 1 && asked.get(0) instanceof FieldTest test ? Optional.of(test) : Optional.empty();
    }

    /** The patterns of which an activity has to match one, if they decide; not those that are counted, where the others are meant. */
    private static Stream<Condition.Pattern> wanted(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Condition.Not
                || condition instanceof Condition.Counted
                || condition instanceof Condition.AsWritten) {
            return Stream.empty();
        }
        return condition.parts().stream().flatMap(SomethingElse::wanted);
    }

    private static Finding finding(Condition.Pattern pattern, FieldTest test) {
        Operator opposite = OPPOSITES.getOrDefault(test.operator(), test.operator());
        String turned = new FieldTest(test.field(), opposite, test.values(), test.line()).text();
        String text = pattern.constraints().stream().map(Constraint::text).collect(Collectors.joining(", "));
        return new Finding(
                Check.SOMETHING_ELSE,
                pattern.line(),
                pattern.fact() + "( " + text + " ) finds everyone with any other " + test.field()
                        + ", also those who have this one too.",
                "For those who never did, write not " + pattern.fact() + "( " + text.replace(test.text(), turned)
                        + " ).");
    }
}
