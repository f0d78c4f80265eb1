package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** The first click on a prompt. Once per visitor, per session; its progress is late-bound. Source: semantics.md 1, 3.3. */
public final class Engaged extends Activity {

    public Engaged(VisitorEvent event) {
        super(ActivityType.ENGAGED, event);
    }

    Engaged(Occurrence occurrence, Perspective perspective) {
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

    public Text getSourceName() {
        return text(Attribute.SOURCE_NAME);
    }

    public Text getSourceType() {
        return text(Attribute.SOURCE_TYPE);
    }

    public Text getUiType() {
        return text(Attribute.UI_TYPE);
    }
}
