package dev.smartlists.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dialogue or conversational flow that an event belongs to, with what the event tells of its course so far.
 *
 * @param id id of the dialogue or flow
 * @param name its name
 * @param kind dialogue, unless the event says otherwise
 * @param uiType popup, chatbot or inline
 * @param sourceName where a flow was started from
 * @param sourceType the kind of that place
 * @param status {@code Initiated}, {@code Dropped}, {@code Completed} or the product's own word
 * @param score 0 to 3 in the modelled product
 * @param summary summary of what was said
 * @param transcript what was said
 * @param topics what was talked about; never {@code null}
 */
public record Conversation(
        @Nullable String id,
        @Nullable String name,
        ConversationKind kind,
        @Nullable String uiType,
        @Nullable String sourceName,
        @Nullable String sourceType,
        @Nullable String status,
        @Nullable Integer score,
        @Nullable String summary,
        @Nullable String transcript,
        List<String> topics) {

    /** No conversation: everything absent, and the kind that the contract gives to that, dialogue. */
    public static final Conversation NONE = dialogue(null, null);

    public Conversation {
        id = Blank.toNull(id);
        name = Blank.toNull(name);
        Objects.requireNonNull(kind, "kind");
        uiType = Blank.toNull(uiType);
        sourceName = Blank.toNull(sourceName);
        sourceType = Blank.toNull(sourceType);
        status = Blank.toNull(status);
        summary = Blank.toNull(summary);
        transcript = Blank.toNull(transcript);
        topics = topics.isEmpty() ? List.of() : Blank.dropped(topics);
    }

    /** A dialogue of which nothing else is known. */
    public static Conversation dialogue(@Nullable String id, @Nullable String name) {
        return new Conversation(
                id, name, ConversationKind.DIALOGUE, null, null, null, null, null, null, null, List.of());
    }

    /** A conversational flow of which nothing else is known. */
    public static Conversation flow(@Nullable String id, @Nullable String name) {
        return new Conversation(
                id, name, ConversationKind.CONVERSATIONAL_FLOW, null, null, null, null, null, null, null, List.of());
    }

    /** What tells two conversations apart: the id, else the name, else {@code null}. */
    public @Nullable String key() {
        return id != null ? id : name;
    }

    /** Whether the event says anything about the course of the conversation: status, score, summary, transcript or topics. */
    public boolean tellsProgress() {
        return status != null || score != null || summary != null || transcript != null || !topics.isEmpty();
    }
}
