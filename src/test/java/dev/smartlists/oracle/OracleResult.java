package dev.smartlists.oracle;

import java.util.List;
import java.util.Map;

/**
 * What a run must give.
 *
 * @param activities the lines of {@code activities.ndjson}, in order
 * @param memberships the lines of {@code memberships.ndjson}, in order
 * @param triggers the lines of {@code triggers.ndjson}, in order
 * @param suppressed the repeats that do not count, by (time, event id) and then in the order of the activity table
 * @param counts how many events were read, and what became of them
 * @param refusals every problem of every refused line, by line
 */
public record OracleResult(
        List<String> activities,
        List<String> memberships,
        List<String> triggers,
        List<Suppressed> suppressed,
        Counts counts,
        List<Refusal> refusals) {

    /**
     * A repeat within the uniqueness key.
     *
     * @param event the id of the event that repeats
     * @param activity the activity as the uniqueness key names it, such as {@code Engaged}
     * @param standingId the id of the activity that stands
     */
    public record Suppressed(String event, String activity, String standingId) {}

    /**
     * The closing counts; {@code read = accepted + duplicate + conflicting + refused}.
     *
     * @param later accepted events after as-of
     * @param unclassified how many events at or before as-of have a type that no rule mentions, by type
     * @param updatesWithoutEngagement completing and dropping events with no engagement at or before them
     */
    public record Counts(
            int read,
            int accepted,
            int duplicate,
            int conflicting,
            int refused,
            int later,
            Map<String, Integer> unclassified,
            int updatesWithoutEngagement) {}

    /**
     * One problem of one line.
     *
     * @param line the position of the line, from 1, blank lines counted
     * @param field the path of the field, such as {@code conversation.score}; empty if the whole line is meant
     */
    public record Refusal(int line, String field, Reason reason) {}

    /** The kinds of reason to refuse a line. */
    public enum Reason {
        TOO_LONG,
        NOT_JSON,
        MISSING,
        WRONG_TYPE,
        UNKNOWN_KIND,
        BAD_TIME
    }
}
