package dev.smartlists.explain;

import dev.smartlists.activity.Occurrence;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An activity that a condition does not count, and all that is wrong with it.
 *
 * @param constraints of the condition's leaf, as rules write them
 * @param dates the condition's tests of dates that it fails
 */
record NearMiss(Occurrence activity, List<String> constraints, List<DateTest> dates) {

    /** With more than this wrong an activity is another thing, not a near miss. */
    private static final int MOST = 2;

    /** The activity that comes nearest to being counted by a condition, of several the latest. */
    static Optional<NearMiss> of(Plan.Count count, PersonView view, Evaluator evaluator) {
        Leaf leaf = evaluator.leaf(count);
        List<Integer> counted = IntStream.of(view.found(count)).boxed().toList();
        List<Integer> others = IntStream.rangeClosed(0, view.last())
                .filter(position -> view.occurrence(position).type() == leaf.type())
                .boxed()
                .filter(position -> !counted.contains(position))
                .toList();
        List<Occurrence> activities = others.stream().map(view::occurrence).toList();
        List<List<String>> failed = evaluator.failures(leaf, activities, view.asOf());
        Optional<NearMiss> nearest = Optional.empty();
        for (int i = activities.size() - 1; i >= 0; i--) {
            NearMiss miss = new NearMiss(activities.get(i), failed.get(i), view.missedDates(count, others.get(i)));
            if (miss.wrongs() <= MOST
                    && (nearest.isEmpty() || miss.wrongs() < nearest.get().wrongs())) {
                nearest = Optional.of(miss);
            }
        }
        return nearest;
    }

    int wrongs() {
        return constraints.size() + dates.size();
    }
}
