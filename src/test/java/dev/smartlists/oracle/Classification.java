package dev.smartlists.oracle;

import static dev.smartlists.oracle.ActivityType.ENGAGED;
import static dev.smartlists.oracle.ActivityType.ENGAGED_WITH_AGENT;
import static dev.smartlists.oracle.ActivityType.INTERACTED_WITH_DOCUMENT;
import static dev.smartlists.oracle.ActivityType.REACHED_GOAL;
import static dev.smartlists.oracle.ActivityType.SCHEDULED_MEETING;
import static dev.smartlists.oracle.ActivityType.TRIGGERED;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each raw type means: the contract's table and the chat widget's own callback names. */
final class Classification {

    private static final Map<String, List<ActivityType>> ACTIVITIES = Map.ofEntries(
            Map.entry("conversation_triggered", List.of(TRIGGERED)),
            Map.entry("conversation_engaged", List.of(ENGAGED)),
            Map.entry("prompt_answered", List.of(ENGAGED)),
            Map.entry("info_submitted", List.of(ENGAGED)),
            Map.entry("document_clicked", List.of(ENGAGED, INTERACTED_WITH_DOCUMENT)),
            Map.entry("meeting_booked", List.of(ENGAGED, SCHEDULED_MEETING)),
            Map.entry("agent_connected", List.of(ENGAGED_WITH_AGENT)),
            Map.entry("goal_reached", List.of(REACHED_GOAL)),
            Map.entry("CONVERSATION_TRIGGERED", List.of(TRIGGERED)),
            Map.entry("CONVERSATION_ENGAGED", List.of(ENGAGED)),
            Map.entry("CONVERSATION_MEETING_BOOKED", List.of(ENGAGED, SCHEDULED_MEETING)),
            Map.entry("CONVERSATION_LIVE_CHAT_INITIATED", List.of(ENGAGED_WITH_AGENT)));

    private static final Set<String> COMPLETING = Set.of("conversation_completed", "CONVERSATION_COMPLETED");

    private static final Set<String> DROPPING = Set.of("conversation_dropped", "CONVERSATION_CLOSED");

    private static final Set<String> NOTHING = Set.of(
            "conversation_opened",
            "CONVERSATION_OPENED",
            "agent_requested",
            "agent_missed",
            "page_visited",
            "person_identified",
            "CONVERSATION_INPUT_EMAIL",
            "CONVERSATION_INPUT_PHONE",
            "CONVERSATION_LIVE_CHAT_REQUESTED",
            "CONVERSATION_LIVE_CHAT_ENDED",
            "CONVERSATION_LIVE_CHAT_REQUEST_TIMEOUT");

    private Classification() {}

    /** The activities of an event, in table order. */
    static List<ActivityType> activities(OracleEvent event) {
        return ACTIVITIES.getOrDefault(event.type(), List.of());
    }

    static boolean completes(OracleEvent event) {
        return COMPLETING.contains(event.type());
    }

    static boolean drops(OracleEvent event) {
        return DROPPING.contains(event.type());
    }

    /** Whether the event ends its conversation, one way or the other. */
    static boolean ends(OracleEvent event) {
        return completes(event) || drops(event);
    }

    /** Whether no rule says anything about the event's type. */
    static boolean isUnclassified(OracleEvent event) {
        return activities(event).isEmpty() && !ends(event) && !NOTHING.contains(event.type());
    }
}
