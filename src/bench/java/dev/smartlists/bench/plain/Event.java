package dev.smartlists.bench.plain;

import java.util.List;

/** An accepted line, as much of it as activities and lists need; null is absent. */
final class Event {

    /** What activities an event makes, and what else it does; the order is of no importance. */
    enum Type {
        TRIGGERED,
        ENGAGED,
        DOCUMENT,
        MEETING,
        AGENT,
        GOAL,
        COMPLETED,
        DROPPED,
        NOTHING,
        OTHER;

        static Type of(String raw) {
            return switch (raw) {
                case "conversation_triggered", "CONVERSATION_TRIGGERED" -> TRIGGERED;
                case "prompt_answered", "info_submitted", "conversation_engaged", "CONVERSATION_ENGAGED" -> ENGAGED;
                case "document_clicked" -> DOCUMENT;
                case "meeting_booked", "CONVERSATION_MEETING_BOOKED" -> MEETING;
                case "agent_connected", "CONVERSATION_LIVE_CHAT_INITIATED" -> AGENT;
                case "goal_reached" -> GOAL;
                case "conversation_completed", "CONVERSATION_COMPLETED" -> COMPLETED;
                case "conversation_dropped", "CONVERSATION_CLOSED" -> DROPPED;
                case "conversation_opened",
                        "agent_requested",
                        "agent_missed",
                        "page_visited",
                        "person_identified",
                        "CONVERSATION_OPENED",
                        "CONVERSATION_INPUT_EMAIL",
                        "CONVERSATION_INPUT_PHONE",
                        "CONVERSATION_LIVE_CHAT_REQUESTED",
                        "CONVERSATION_LIVE_CHAT_REQUEST_TIMEOUT",
                        "CONVERSATION_LIVE_CHAT_ENDED" -> NOTHING;
                default -> OTHER;
            };
        }

        boolean engages() {
            return this == ENGAGED || this == DOCUMENT || this == MEETING;
        }

        boolean ends() {
            return this == COMPLETED || this == DROPPED;
        }
    }

    static final class Conversation {
        Text id;
        Text name;
        boolean flow;
        Text uiType;
        Text sourceName;
        Text sourceType;
        Outcome outcome;

        Text key() {
            return id != null ? id : name;
        }
    }

    /** The part of a conversation that late-bound updates change. */
    static final class Outcome {
        Text status;
        Integer score;
        Text summary;
        Text transcript;
        List<Text> topics;
    }

    static final class Details {
        Text documentId;
        Text documentName;
        Text documentUrl;
        Boolean opened;
        Boolean downloaded;
        Text goal;
        Text agentId;
        Text agentName;
        Text agentEmail;
        Text queue;
        Text meetingStatus;
        Long scheduledFor;
    }

    static final Conversation NO_CONVERSATION = new Conversation();
    static final Details NO_DETAILS = new Details();

    long offset;
    int length;
    long time;
    String id;
    Text rawType;
    Type type;
    Visitor visitor;
    String session;
    Text person;
    Text page;
    Conversation conversation = NO_CONVERSATION;
    Details details = NO_DETAILS;
    boolean dropped;

    /** The order of events. */
    int compareTo(Event other) {
        return time != other.time ? Long.compare(time, other.time) : CodePoints.compare(id, other.id);
    }
}
