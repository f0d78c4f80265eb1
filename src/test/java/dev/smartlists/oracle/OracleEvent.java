package dev.smartlists.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that was read without a problem.
 *
 * @param time to the millisecond
 * @param fields the optional known fields that are present, by path ({@code conversation.id}); the values are
 *     {@code String}, {@code Integer}, {@code Boolean}, {@code Instant} or a list of texts; {@code conversation.kind}
 *     is present for conversational flows only
 * @param canonical the canonical JSON of all that was accepted
 */
record OracleEvent(String id, String type, String visitor, Instant time, Map<String, Object> fields, String canonical) {

    /** Events are judged by (time, id). */
    static final Comparator<OracleEvent> ORDER =
            Comparator.comparing(OracleEvent::time).thenComparing(OracleEvent::id, Texts.BY_CODE_POINT);

    @Nullable
    String text(String path) {
        return (String) fields.get(path);
    }

    Kind kind() {
        return fields.containsKey("conversation.kind") ? Kind.CONVERSATIONAL_FLOW : Kind.DIALOGUE;
    }

    /** The id of the conversation, else its name, else empty: no conversation equals no conversation. */
    String conversationKey() {
        String id = text("conversation.id");
        String name = text("conversation.name");
        if (id != null) {
            return id;
        }
        return name != null ? name : "";
    }

    boolean isBefore(OracleEvent other) {
        return ORDER.compare(this, other) < 0;
    }

    boolean isAfter(OracleEvent other) {
        return ORDER.compare(this, other) > 0;
    }
}
