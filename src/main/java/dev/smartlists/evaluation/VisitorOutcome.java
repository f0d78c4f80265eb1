package dev.smartlists.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one visitor's events come to.
 *
 * @param persons everyone who owns an event
 * @param named everyone whom an event names: known persons
 * @param unclassified by type, how many events no rule knows
 * @param updatesWithoutEngagement how many completing or dropping events had nothing to update
 */
public record VisitorOutcome(
        List<Kept> kept,
        List<Suppressed> suppressed,
        Set<String> persons,
        Set<String> named,
        Map<String, Long> unclassified,
        long updatesWithoutEngagement) {

    static final VisitorOutcome NOTHING = new VisitorOutcome(List.of(), List.of(), Set.of(), Set.of(), Map.of(), 0);
}
