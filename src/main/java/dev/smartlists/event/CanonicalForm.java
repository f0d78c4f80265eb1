package dev.smartlists.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for everything that was accepted of an event: equal events have equal texts. It decides whether a second event with an id
 * is a duplicate or a conflict, and which of two conflicting ones stands. Members are sorted; see docs/decisions/0001.
 */
public final class CanonicalForm {

    private CanonicalForm() {}

    /** The canonical JSON of an event. */
    public static String of(VisitorEvent event) {
        StringBuilder out = new StringBuilder(256);
        write(members(event), out);
        return out.toString();
    }

    private static Map<String, Object> members(VisitorEvent event) {
        Map<String, Object> all = sorted();
        event.attributes().forEach((name, value) -> put(all, name, value));
        put(all, "id", event.id());
        put(all, "type", event.type());
        put(all, "visitor", event.visitor());
        put(all, "time", event.time());
        put(all, "session", event.session());
        put(all, "person", event.person());
        putPart(all, "conversation", conversation(event.conversation()));
        put(all, "page", event.page());
        putPart(
                all,
                "prompt",
                part(
                        "question",
                        event.prompt().question(),
                        "answer",
                        event.prompt().answer()));
        putPart(all, "document", document(event.document()));
        putPart(all, "goal", part("name", event.goal().name()));
        Agent agent = event.agent();
        putPart(all, "agent", part("id", agent.id(), "name", agent.name(), "email", agent.email()));
        put(all, "queue", event.queue());
        Meeting meeting = event.meeting();
        putPart(all, "meeting", part("status", meeting.status(), "scheduledFor", meeting.scheduledFor()));
        return all;
    }

    private static Map<String, Object> conversation(Conversation conversation) {
        Map<String, Object> part = part(
                "id", conversation.id(),
                "name", conversation.name(),
                "uiType", conversation.uiType(),
                "sourceName", conversation.sourceName(),
                "sourceType", conversation.sourceType(),
                "status", conversation.status(),
                "score", conversation.score(),
                "summary", conversation.summary(),
                "transcript", conversation.transcript());
        if (conversation.kind() != ConversationKind.DIALOGUE) {
            part.put("kind", conversation.kind().code());
        }
        if (!conversation.topics().isEmpty()) {
            part.put("topics", conversation.topics());
        }
        return part;
    }

    private static Map<String, Object> document(Document document) {
        return part(
                "id", document.id(),
                "name", document.name(),
                "url", document.url(),
                "opened", document.opened(),
                "downloaded", document.downloaded());
    }

    private static Map<String, Object> part(@Nullable Object... namesAndValues) {
        Map<String, Object> part = sorted();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(part, String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return part;
    }

    private static void putPart(Map<String, Object> all, String name, Map<String, Object> part) {
        if (!part.isEmpty()) {
            all.put(name, part);
        }
    }

    private static void put(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private static Map<String, Object> sorted() {
        return new TreeMap<>(CodePointOrder.TEXTS);
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeObject(map, out);
        } else if (value instanceof List<?> list) {
            writeArray(list, out);
        } else if (value instanceof Integer score) {
            out.append(score.intValue());
        } else if (value instanceof Number number) {
            out.append(plain(new BigDecimal(number.toString())));
        } else if (value instanceof Boolean || value == null) {
            out.append(value);
        } else if (value instanceof Instant instant) {
            writeText(UtcTime.text(instant), out);
        } else {
            writeText(value.toString(), out);
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
    }

    private static void writeObject(Map<?, ?> map, StringBuilder out) {
        Map<String, Object> members = sorted();
        map.forEach((name, member) -> put(members, String.valueOf(name), member));
        char separator = '{';
        for (Map.Entry<String, Object> member : members.entrySet()) {
            out.append(separator);
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ',';
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private static void writeArray(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(list.get(i), out);
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
