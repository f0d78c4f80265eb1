package dev.smartlists;

import java.util.List;

/**
 * A list or campaign in two evaluations. Immutable.
 *
 * @param name its name; of a renamed one the new name
 * @param formerly its name before; the same unless it was renamed
 * @param status what happened to its rule
 * @param before how many members it had, or how often it started
 * @param after how many members it has, or how often it starts
 * @param gained those that are there only after, in order: persons who joined, or firings
 * @param lost those that were there only before, in order: persons who left, or firings
 * @param <T> a person's id or a firing
 */
public record RuleComparison<T>(
        String name, String formerly, Status status, long before, long after, List<T> gained, List<T> lost) {

    /** What happened to a rule between two evaluations. */
    public enum Status {
        /** It says the same. Its members may differ all the same: by time, by events, or by other rules. */
        UNCHANGED,
        /** It says something else. */
        EDITED,
        /** It says the same under another name. */
        RENAMED,
        ADDED,
        REMOVED
    }

    public RuleComparison {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /** Whether anybody joined or left, or anything starts now that did not or the other way round. */
    public boolean differs() {
        return !gained.isEmpty() || !lost.isEmpty();
    }
}
