package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** Really connected to a live agent; asking for one is not enough. Once per visitor, per session. Source: semantics.md 1, 3.4. */
public final class EngagedWithAgent extends Activity {

    public EngagedWithAgent(VisitorEvent event) {
        super(ActivityType.ENGAGED_WITH_AGENT, event);
    }

    EngagedWithAgent(Occurrence occurrence, Perspective perspective) {
        super(occurrence, perspective);
    }

    public Text getStatus() {
        return text(Attribute.CONVERSATION_STATUS);
    }

    public Text getSummary() {
        return text(Attribute.CONVERSATION_SUMMARY);
    }

    public Text getTranscript() {
        return text(Attribute.CONVERSATION_TRANSCRIPT);
    }

    public Whole getScore() {
        return whole(Attribute.CONVERSATION_SCORE);
    }

    public Texts getTopics() {
        return texts(Attribute.DISCUSSED_TOPICS);
    }

    public Text getConversationId() {
        return text(Attribute.CONVERSATION_ID);
    }

    public Text getAgent() {
        return text(Attribute.AGENT_NAME);
    }

    public Text getAgentEmail() {
        return text(Attribute.AGENT_EMAIL);
    }

    public Text getAgentId() {
        return text(Attribute.AGENT_ID);
    }

    public Text getQueue() {
        return text(Attribute.ROUTING_QUEUE_NAME);
    }
}
