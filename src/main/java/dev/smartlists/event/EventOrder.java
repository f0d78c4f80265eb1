package dev.smartlists.event;

import java.util.Comparator;

/** The order in which events are judged, whatever order they arrived in: by time, then by id. */
public final class EventOrder {

    /** Total over events with distinct ids. */
    public static final Comparator<VisitorEvent> TIME_THEN_ID =
            Comparator.comparing(VisitorEvent::time).thenComparing(VisitorEvent::id, CodePointOrder.TEXTS);

    private EventOrder() {}
}
