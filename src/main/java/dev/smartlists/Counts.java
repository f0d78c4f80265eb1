package dev.smartlists;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the events of a run. Nothing is dropped without being counted here.
 *
 * @param accepted distinct ids that stand
 * @param duplicates further events equal to one under the same id
 * @param conflicting further events with an id of another one and other content
 * @param later accepted events after the as-of instant
 * @param unclassified by type: accepted events at or before the as-of instant for which no classification rule matched
 * @param updatesWithoutEngagement completed or dropped conversations with no Engaged activity to update
 */
public record Counts(
        long accepted,
        long duplicates,
        long conflicting,
        long later,
        SortedMap<String, Long> unclassified,
        long updatesWithoutEngagement) {

    public Counts {
        unclassified = Collections.unmodifiableSortedMap(new TreeMap<>(unclassified));
    }

    /** The counts of these and other events together. */
    public Counts plus(Counts other) {
        SortedMap<String, Long> both = new TreeMap<>(unclassified);
        other.unclassified.forEach((type, count) -> both.merge(type, count, Long::sum));
        return new Counts(
                accepted + other.accepted,
                duplicates + other.duplicates,
                conflicting + other.conflicting,
                later + other.later,
                both,
                updatesWithoutEngagement + other.updatesWithoutEngagement);
    }
}
