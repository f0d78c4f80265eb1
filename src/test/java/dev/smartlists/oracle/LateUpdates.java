package dev.smartlists.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an engagement learns about its conversation after it began. */
final class LateUpdates {

    private static final String STATUS = "conversation.status";
    private static final String SCORE = "conversation.score";
    private static final List<String> LATE_FIELDS =
            List.of(STATUS, SCORE, "conversation.summary", "conversation.transcript", "conversation.topics");

    private final List<OracleEvent> events;
    private final Map<String, SessionKey> sessions;

    LateUpdates(List<OracleEvent> events, Map<String, SessionKey> sessions) {
        this.events = events;
        this.sessions = sessions;
    }

    /**
     * The activity as it is known when {@code last} has happened. Only engagements change; they start as
     * {@code Initiated}.
     */
    OracleActivity asOf(OracleEvent last, OracleActivity activity) {
        OracleEvent standing = activity.event();
        if (activity.type() != ActivityType.ENGAGED) {
            return activity.with(Attributes.from(standing.fields(), activity.type(), standing.kind()));
        }
        Map<String, Object> fields = new HashMap<>(standing.fields());
        fields.putIfAbsent(STATUS, "Initiated");
        boolean scoreFrozen = Classification.ends(standing);
        for (OracleEvent event : events) {
            if (!sameConversation(event, standing) || !event.isAfter(standing) || event.isAfter(last)) {
                continue;
            }
            for (String field : LATE_FIELDS) {
                Object value = event.fields().get(field);
                if (value != null && !(field.equals(SCORE) && scoreFrozen)) {
                    fields.put(field, value);
                }
            }
            if (Classification.ends(event)) {
                scoreFrozen = true;
                if (!event.fields().containsKey(STATUS)) {
                    fields.put(STATUS, Classification.completes(event) ? "Completed" : "Dropped");
                }
            }
        }
        return activity.with(Attributes.from(fields, activity.type(), standing.kind()));
    }

    /** How many completing and dropping events have no engagement to complete or drop. */
    int withoutEngagement(List<OracleActivity> activities) {
        int count = 0;
        for (OracleEvent event : events) {
            if (Classification.ends(event) && !hasEngagement(event, activities)) {
                count++;
            }
        }
        return count;
    }

    private boolean hasEngagement(OracleEvent event, List<OracleActivity> activities) {
        return activities.stream()
                .filter(activity -> activity.type() == ActivityType.ENGAGED)
                .map(OracleActivity::event)
                .anyMatch(standing -> !standing.isAfter(event) && sameConversation(event, standing));
    }

    private boolean sameConversation(OracleEvent a, OracleEvent b) {
        return a.visitor().equals(b.visitor())
                && sessions.get(a.id()).equals(sessions.get(b.id()))
                && a.conversationKey().equals(b.conversationKey());
    }
}
