package dev.smartlists.lint;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Retention;
import dev.smartlists.rules.RetentionFile;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds windows that look further back than activities are kept. A condition that sets itself no limit, {@code Engaged()} or longer ago than two weeks, asks for what there is, and
 * one on fixed dates grows old by itself: nothing is said of these, unless nothing that is kept can match.
 */
final class BeyondRetention implements Finder {

    private static final DateCondition LONG_AGO = DateCondition.of(Operator.IN_PAST_BEFORE, List.of("100 years"));

    private final Retention retention;

    BeyondRetention(Retention retention) {
        this.retention = retention;
    }

    @Override
    public List<Finding> find(ListRule rule) {
        return rule.text()
                .condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .flatMap(pattern -> ActivityType.ofFact(pattern.fact()).flatMap(retention::of).stream()
                        .flatMap(period -> find(pattern, period).stream()))
                .toList();
    }

    private static Optional<Finding> find(Condition.Pattern pattern, Retention.Period period) {
        List<FieldTest> tests = pattern.constraints().stream()
                .filter(FieldTest.class::isInstance)
                .map(FieldTest.class::cast)
                .filter(test -> test.field().equals(Vocabulary.DATE))
                .toList();
        List<DateCondition> dates = tests.stream()
                .map(test -> DateCondition.of(test.operator(), test.texts()))
                .toList();
        if (dates.stream().noneMatch(DateCondition::isRelative) || !possible(dates)) {
            return Optional.empty();
        }
        FieldTest first = tests.get(0);
        String kept = pattern.fact() + " is kept for " + period.amount() + " (" + RetentionFile.NAME + ":"
                + period.line() + ")";
        if (!possible(dates, DateCondition.of(Operator.IN_PAST, List.of(period.amount())))) {
            return Optional.of(new Finding(
                    Check.BEYOND_RETENTION,
                    first.line(),
                    first.text() + " finds nothing: " + kept + ".",
                    "Ask for less than that, or leave the condition out."));
        }
        boolean further = possible(dates, DateCondition.of(Operator.IN_PAST_BEFORE, List.of(period.amount())));
        return further && !possible(dates, LONG_AGO)
                ? Optional.of(new Finding(
                        Check.BEYOND_RETENTION,
                        first.line(),
                        first.text() + " looks further back than there is anything: " + kept + ".",
                        "Write date.inPast( \"" + period.amount()
                                + "\" ) if that is far enough. If more is kept, say so there."))
                : Optional.empty();
    }

    private static boolean possible(List<DateCondition> dates, DateCondition... more) {
        return DateLogic.possible(
                Vocabulary.DATE, Stream.concat(dates.stream(), Stream.of(more)).toList());
    }
}
