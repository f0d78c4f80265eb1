package dev.smartlists.evaluation;

import dev.smartlists.activity.Activities;
import dev.smartlists.activity.Activity;
import dev.smartlists.engine.RuleMatch;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Of the matches of a rule that runs as written, the one with the earliest activities, in whatever order the engine finds them. Not thread-safe. */
final class EarliestMatch implements Consumer<RuleMatch> {

    private final Map<Object, Integer> positions = new IdentityHashMap<>();
    private @Nullable List<Integer> earliest;

    /**
     * @param facts what the engine gets to see; activities are at their position in the history
     */
    EarliestMatch(List<Object> facts) {
        for (int i = 0; i < facts.size(); i++) {
            positions.put(facts.get(i), i);
        }
    }

    @Override
    public void accept(RuleMatch match) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Object fact : match.facts()) {
            if (fact instanceof Activity) {
                found.add(positions.get(fact));
            } else if (fact instanceof Activities counted) {
                counted.forEach(activity -> found.add(positions.get(activity)));
            }
        }
        List<Integer> candidate = new ArrayList<>(found);
        if (earliest == null || isEarlier(candidate, earliest)) {
            earliest = candidate;
        }
    }

    /** Ascending; empty if there was no match. */
    Optional<List<Integer>> positions() {
        return Optional.ofNullable(earliest);
    }

    private static boolean isEarlier(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) < other.get(i);
            }
        }
        return one.size() < other.size();
    }
}
