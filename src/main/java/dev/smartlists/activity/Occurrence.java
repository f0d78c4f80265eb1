package dev.smartlists.activity;

import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.Comparator;

/**
 * One activity as it happened: what, by which event, in which session, and how far its conversation got. The facts that rules see are views of it.
 *
 * @param progress late-bound for Engaged, the event's own for EngagedWithAgent, otherwise {@link Progress#NONE}
 */
public record Occurrence(ActivityType type, VisitorEvent event, Session session, Progress progress) {

    /** By date, then event id, then the order of the table of activities. Total within one visitor's activities and within one person's. */
    public static final Comparator<Occurrence> IN_ORDER = Occurrence::compare;

    /** An activity just after the event that made it, with what that event tells. */
    public static Occurrence by(VisitorEvent event, ActivityType type, Session session) {
        return new Occurrence(
                type,
                event,
                session,
                switch (type) {
                    case ENGAGED -> Progress.toldBy(event.conversation()).orStatus(Progress.INITIATED);
                    case ENGAGED_WITH_AGENT -> Progress.toldBy(event.conversation());
                    default -> Progress.NONE;
                });
    }

    private static int compare(Occurrence one, Occurrence other) {
        int byEvent = EventOrder.TIME_THEN_ID.compare(one.event, other.event);
        return byEvent != 0 ? byEvent : one.type.compareTo(other.type);
    }

    public Occurrence with(Progress later) {
        return new Occurrence(type, event, session, later);
    }

    public Instant date() {
        return event.time();
    }

    public ConversationKind kind() {
        return event.conversation().kind();
    }

    /** The activity's name in results, for example {@code Engaged with a Dialogue}. */
    public String name() {
        return type.filterName(kind());
    }
}
