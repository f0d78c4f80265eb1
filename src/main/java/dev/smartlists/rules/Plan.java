package dev.smartlists.rules;

import dev.smartlists.rules.syntax.Comparison;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The conditions of a list or campaign as a small tree over shared leaves. It counts and decides; what an activity matches is found by the engine.
 * Immutable.
 */
public sealed interface Plan {

    /** The line in the rule file. */
    int line();

    default List<Plan> parts() {
        return List.of();
    }

    /** This node and all below it. */
    default Stream<Plan> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Plan::all));
    }

    /** All parts hold; with no parts it holds. */
    record AllOf(List<Plan> parts, int line) implements Plan {}

    /** One of the parts holds. */
    record AnyOf(List<Plan> parts, int line) implements Plan {}

    /** The part does not hold. */
    record Not(Plan part, int line) implements Plan {
        @Override
        public List<Plan> parts() {
            return List.of(part);
        }
    }

    /**
     * So many activities match a leaf and satisfy the date tests.
     *
     * @param leaf index of the leaf in the rule set
     * @param now whether only the triggering activity counts
     * @param dates all of which have to hold
     * @param text the pattern as rules write it
     * @param number by which conditions of the rule set are known that ask the same
     */
    record Count(
            int leaf,
            boolean now,
            List<DateTest> dates,
            Comparison comparison,
            int times,
            String text,
            int line,
            int number)
            implements Plan {

        public boolean holds(long found) {
            return comparison.holds(found, times);
        }

        /** The same where leaves are counted otherwise, from an offset on. It is for comparing plans, not for evaluating them. */
        public Count shifted(int offset) {
            return new Count(leaf + offset, now, dates, comparison, times, text, line, number);
        }
    }

    /** The person is in any of these lists. */
    record Member(Set<String> lists, int line) implements Plan {}
}
