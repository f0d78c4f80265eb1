package dev.smartlists.lint;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether every activity that one condition counts is counted by one of some others. Says yes only if that is so. */
final class Cover {

    private static final int MOST = 1_000;

    private final List<Leaf> leaves;

    Cover(List<Leaf> leaves) {
        this.leaves = leaves;
    }

    boolean isCovered(Plan.Count what, List<Plan.Count> others) {
        ActivityType type = leaves.get(what.leaf()).type();
        List<List<Trait>> misses = others.stream()
                .filter(other -> leaves.get(other.leaf()).type() == type && (what.now() || !other.now()))
                .map(this::tests)
                .toList();
        long ways = misses.stream().mapToLong(List::size).reduce(1, (one, other) -> Math.min(MOST + 1L, one * other));
        return ways <= MOST && !canEscape(type, tests(what), new ArrayList<>(), misses);
    }

    /** Whether some activity passes all tests and fails one of each of the others. */
    private static boolean canEscape(
            ActivityType type, List<Trait> passed, List<Trait> failed, List<List<Trait>> misses) {
        if (failed.size() == misses.size()) {
            return SomeActivity.exists(type, passed, failed);
        }
        for (Trait miss : misses.get(failed.size())) {
            failed.add(miss);
            boolean escapes = canEscape(type, passed, failed, misses);
            failed.remove(failed.size() - 1);
            if (escapes) {
                return true;
            }
        }
        return false;
    }

    private List<Trait> tests(Plan.Count count) {
        Leaf leaf = leaves.get(count.leaf());
        return Stream.concat(
                        leaf.constraints().stream()
                                .map(text -> Trait.of(leaf.type().factName(), text)),
                        count.dates().stream().map(Trait::of))
                .toList();
    }
}
