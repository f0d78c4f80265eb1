package dev.smartlists.rules;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.rules.syntax.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the first stage: which events are which activity.
 *
 * @param variable the event that the rule speaks of
 * @param meaning what such an event is
 * @param activity the activity, if the meaning is that
 */
public record ClassificationRule(
        RuleText text,
        String variable,
        Meaning meaning,
        @Nullable ActivityType activity) {

    /** What an event can be. */
    public enum Meaning {
        ACTIVITY,
        COMPLETED,
        DROPPED,
        NOTHING
    }
}
