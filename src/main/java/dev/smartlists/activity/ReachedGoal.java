package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** A visitor got to a goal; as often as it happens. Source: semantics.md 1. */
public final class ReachedGoal extends Activity {

    public ReachedGoal(VisitorEvent event) {
        super(ActivityType.REACHED_GOAL, event);
    }

    ReachedGoal(Occurrence occurrence, Perspective perspective) {
        super(occurrence, perspective);
    }

    public Text getGoal() {
        return text(Attribute.GOAL_NAME);
    }
}
