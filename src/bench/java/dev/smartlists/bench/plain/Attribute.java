package dev.smartlists.bench.plain;

import dev.smartlists.bench.plain.Activity.Kind;
import java.util.function.Function;

/** The attributes that filters can ask for. The value is a {@link Text}, an Integer, a Boolean, a list of texts, or null. */
enum Attribute {
    NAME("Name", a -> a.event.conversation.name),
    PAGE_URL("Page URL", a -> a.event.page),
    CONVERSATION_STATUS("Conversation Status", a -> a.outcome == null ? null : a.outcome.status),
    CONVERSATION_SCORE("Conversation Score", a -> a.outcome == null ? null : a.outcome.score),
    DISCUSSED_TOPICS("Discussed Topics", a -> hasTopics(a) ? a.outcome.topics : null),
    AGENT_NAME("Agent Name", a -> hasAgent(a) ? a.event.details.agentName : null),
    DOCUMENT_NAME("Document Name", a -> a.kind == Kind.INTERACTED_WITH_DOCUMENT ? a.event.details.documentName : null),
    GOAL_NAME("Goal Name", a -> a.kind == Kind.REACHED_GOAL ? a.event.details.goal : null),
    MEETING_STATUS("Meeting Status", a -> a.kind == Kind.SCHEDULED_MEETING ? a.event.details.meetingStatus : null);

    final String label;
    final Function<Activity, Object> value;

    Attribute(String label, Function<Activity, Object> value) {
        this.label = label;
        this.value = value;
    }

    static Attribute named(String label) {
        for (Attribute attribute : values()) {
            if (attribute.label.equals(label)) {
                return attribute;
            }
        }
        throw new IllegalArgumentException("This rival does not know the attribute " + label);
    }

    static boolean hasTopics(Activity activity) {
        return activity.kind == Kind.ENGAGED
                || activity.kind == Kind.ENGAGED_WITH_AGENT && !activity.event.conversation.flow;
    }

    private static boolean hasAgent(Activity activity) {
        return activity.kind == Kind.ENGAGED_WITH_AGENT || activity.kind == Kind.SCHEDULED_MEETING;
    }
}
