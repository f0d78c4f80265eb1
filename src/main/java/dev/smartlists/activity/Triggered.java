package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** A dialogue or conversational flow was displayed to a visitor who qualified. Once per visitor, per session. Source: semantics.md 1. */
public final class Triggered extends Activity {

    public Triggered(VisitorEvent event) {
        super(ActivityType.TRIGGERED, event);
    }

    Triggered(Occurrence occurrence, Perspective perspective) {
        super(occurrence, perspective);
    }
}
