package dev.smartlists.scenario.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A condition, and how often scenarios saw each thing that can come of it. Immutable.
 *
 * @param text as the rule says it; of a rule as a whole its title
 * @param line the line on which it begins
 * @param times by what can come of it, in a fixed order: how often that was seen, 0 if never
 */
public record CoveredCondition(String text, int line, Map<Seen, Integer> times) {

    public CoveredCondition {
        times = times.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(times));
    }

    /** What can come of it and was never seen. */
    public List<Seen> missing() {
        return times.entrySet().stream()
                .filter(one -> one.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many things can come of it. */
    public int outcomes() {
        return times.size();
    }

    /** How many of them were seen. */
    public int seen() {
        return outcomes() - missing().size();
    }
}
