package dev.smartlists.explain;

import dev.smartlists.event.OneLine;
import dev.smartlists.event.UtcTime;
import java.util.List;
import java.util.Locale;

/**
 * An activity that could have triggered a campaign, and what came of it. Immutable.
 *
 * @param activity the activity
 * @param outcome what came of it
 * @param why in words
 * @param conditions the campaign's conditions as they were at that activity, by number
 */
public record Attempt(ExplainedActivity activity, Outcome outcome, String why, List<ExplainedCondition> conditions) {

    /** What can come of an activity that could trigger a campaign. */
    public enum Outcome {
        /** The campaign started. */
        STARTED,
        /** The campaign's conditions did not hold at that activity. */
        FILTERED,
        /** The conditions held, but the person has been through the campaign, and it does not run again so soon, or ever. */
        WITHHELD
    }

    public Attempt {
        conditions = List.copyOf(conditions);
    }

    /** In one line, for people; without the conditions. */
    @Override
    public String toString() {
        return OneLine.of(UtcTime.text(activity.date()) + "  " + activity.name() + ", "
                + outcome.name().toLowerCase(Locale.ROOT) + ": " + why);
    }
}
