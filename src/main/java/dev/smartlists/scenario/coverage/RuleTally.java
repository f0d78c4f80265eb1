package dev.smartlists.scenario.coverage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what was seen of one rule. Not thread-safe.
 *
 * @param conditions by whatever tells them apart
 */
record RuleTally(String file, Tally whole, Map<Object, Tally> conditions) {

    RuleTally(String file, Tally whole) {
        this(file, whole, new LinkedHashMap<>());
    }

    /** Notes what came of a condition; of one that is not counted, nothing. */
    void saw(Object condition, Seen one) {
        Tally tally = conditions.get(condition);
        if (tally != null) {
            tally.saw(one);
        }
    }

    CoveredRule result() {
        return new CoveredRule(
                file,
                whole.result(),
                conditions.values().stream()
                        .map(Tally::result)
                        .sorted(Comparator.comparingInt(CoveredCondition::line))
                        .toList());
    }
}
