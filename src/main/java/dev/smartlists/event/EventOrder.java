package dev.smartlists.event;

import java.util.Comparator;

/** The order in which events are judged, whatever order they arrived in: by time, then by id. */
public final class EventOrder {

    /** Total over events with distinct ids. */
    public static final Comparator<VisitorEvent> TIME_THEN_ID = EventOrder::compare;

    private EventOrder() {}

    private static int compare(VisitorEvent one, VisitorEvent other) {
        int byTime = one.time().compareTo(other.time());
        return byTime != 0 ? byTime : CodePointOrder.TEXTS.compare(one.id(), other.id());
    }
}
