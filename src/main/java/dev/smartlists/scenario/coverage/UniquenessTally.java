package dev.smartlists.scenario.coverage;

import dev.smartlists.Evaluation;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.rules.UniquenessRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Counts which rules of the second stage suppressed something, and which let something stand. Not thread-safe. */
final class UniquenessTally {

    private final List<Watched> rules;

    private record Watched(UniquenessRule rule, RuleTally tally) {

        private void add(Evaluation evaluation) {
            evaluation.suppressed().stream()
                    .filter(this::isItsOwn)
                    .forEach(repeat -> tally.whole().saw(Seen.SUPPRESSED));
            evaluation
                    .activities()
                    .filter(activity -> isItsKind(activity.activity()))
                    .forEach(activity -> tally.whole().saw(Seen.STOOD));
        }

        private boolean isItsOwn(SuppressedRepeat repeat) {
            return isItsKind(repeat.activity()) && repeat.reason().equals(rule.reason());
        }

        private boolean isItsKind(String activity) {
            return names(rule.activity()).anyMatch(activity::equals);
        }
    }

    UniquenessTally(List<UniquenessRule> all) {
        this.rules = all.stream()
                .map(rule -> new Watched(
                        rule,
                        new RuleTally(
                                rule.text().file(),
                                new Tally(rule.text().title(), rule.text().line(), Seen.SUPPRESSED, Seen.STOOD))))
                .toList();
    }

    void add(Evaluation evaluation) {
        rules.forEach(rule -> rule.add(evaluation));
    }

    Stream<CoveredRule> results() {
        return rules.stream().map(rule -> rule.tally().result());
    }

    /** The names that activities of a type have in logs. */
    static Stream<String> names(ActivityType type) {
        return Arrays.stream(ConversationKind.values()).map(type::filterName);
    }
}
