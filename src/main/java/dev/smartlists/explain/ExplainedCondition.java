package dev.smartlists.explain;

import dev.smartlists.event.OneLine;
import java.util.List;

/**
 * A condition of a list or campaign, and what was found of it. Immutable.
 *
 * @param number by which the logic refers to it, from 1
 * @param text as the rule says it
 * @param holds whether it holds in itself; if the logic says {@code not}, it is in the way when it holds
 * @param found how many activities it counts, or how many of its lists the person is in
 * @param needed how many it takes, or, for an upper limit, how many it allows
 * @param activities those that it counts, oldest first
 * @param lists the lists of which it asks whether the person is in them; none for a condition on activities
 * @param nearest what keeps it from being as the list needs it, and what would change that, in words; empty if it is as needed
 * @param file the rule file, relative to the rules folder
 * @param line the line on which the condition begins
 */
public record ExplainedCondition(
        int number,
        String text,
        boolean holds,
        int found,
        int needed,
        List<ExplainedActivity> activities,
        List<String> lists,
        String nearest,
        String file,
        int line) {

    public ExplainedCondition {
        activities = List.copyOf(activities);
        lists = List.copyOf(lists);
    }

    /** In one line, for people: the condition, and what keeps it from being as the list needs it. */
    @Override
    public String toString() {
        return OneLine.of((isAsNeeded() ? "✓ " : "✗ ") + number + "  " + (isWanted() ? "" : "not ") + text
                + (isAsNeeded() ? "" : " → " + nearest));
    }

    /** Whether it is as the list needs it. */
    public boolean isAsNeeded() {
        return nearest.isEmpty();
    }

    /** Whether the list needs it to hold; otherwise the logic says {@code not} of it. */
    public boolean isWanted() {
        return holds == nearest.isEmpty();
    }
}
