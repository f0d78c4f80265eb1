package dev.smartlists.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an event step can say beside who did what. */
public enum Detail {
    /** The name of the conversation, which is a dialogue. */
    DIALOGUE("dialogue", String.class),
    /** The name of the conversation, which is a conversational flow. */
    FLOW("flow", String.class),
    /** The id of the dialogue or flow. */
    CONVERSATION("conversation", String.class),
    STATUS("status", String.class),
    SCORE("score", Integer.class),
    SUMMARY("summary", String.class),
    TRANSCRIPT("transcript", String.class),
    TOPICS("topics", List.class),
    UI_TYPE("uiType", String.class),
    SOURCE_NAME("sourceName", String.class),
    SOURCE_TYPE("sourceType", String.class),
    PAGE("page", String.class),
    SESSION("session", String.class),
    PERSON("person", String.class),
    QUESTION("question", String.class),
    ANSWER("answer", String.class),
    GOAL("goal", String.class),
    /** The name of the document. */
    DOCUMENT("document", String.class),
    DOCUMENT_ID("documentId", String.class),
    DOCUMENT_URL("documentUrl", String.class),
    OPENED("opened", Boolean.class),
    DOWNLOADED("downloaded", Boolean.class),
    /** The name of the agent. */
    AGENT("agent", String.class),
    AGENT_EMAIL("agentEmail", String.class),
    AGENT_ID("agentId", String.class),
    QUEUE("queue", String.class),
    /** The status of the meeting. */
    MEETING("meeting", String.class),
    /** When the meeting is to take place; relative to the time of the event. */
    SCHEDULED_FOR("scheduledFor", Moment.class),
    /** Members of the site's own. */
    ATTRIBUTES("attributes", Map.class);

    private final String word;
    private final Class<?> type;

    Detail(String word, Class<?> type) {
        this.word = word;
        this.type = type;
    }

    /** How files write it. */
    public String word() {
        return word;
    }

    /** The class of its values: text, whole number, yes or no, list of texts, {@link Moment}, or map. */
    public Class<?> type() {
        return type;
    }

    /** The detail of this word, to the letter. */
    public static Optional<Detail> of(String word) {
        return Arrays.stream(values())
                .filter(detail -> detail.word.equals(word))
                .findFirst();
    }
}
