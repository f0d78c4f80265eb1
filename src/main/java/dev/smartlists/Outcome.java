package dev.smartlists;

import java.util.List;

/**
 * What an event, or the passing of time, changed.
 *
 * @param activities those that stand now and did not before
 * @param updated those that stood before and are different now: another status or score, another owner, an earlier event
 * @param removed those that stood before and do no longer, as a late event changed what counts
 * @param changes who joined and left which list, in the order in which that happened
 * @param firings campaigns that started, in the order in which they did; never recalled, never repeated
 */
public record Outcome(
        List<LoggedActivity> activities,
        List<LoggedActivity> updated,
        List<LoggedActivity> removed,
        List<Change> changes,
        List<Firing> firings) {

    public Outcome {
        activities = List.copyOf(activities);
        updated = List.copyOf(updated);
        removed = List.copyOf(removed);
        changes = List.copyOf(changes);
        firings = List.copyOf(firings);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return activities.isEmpty() && updated.isEmpty() && removed.isEmpty() && changes.isEmpty() && firings.isEmpty();
    }
}
