package dev.smartlists.bench.plain;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The canonical JSON of an accepted event, needed only where two lines claim one id. */
final class Canonical {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "conversation",
            Set.of(
                    "id",
                    "name",
                    "kind",
                    "uiType",
                    "sourceName",
                    "sourceType",
                    "status",
                    "score",
                    "summary",
                    "transcript",
                    "topics"),
            "prompt",
            Set.of("question", "answer"),
            "document",
            Set.of("id", "name", "url", "opened", "downloaded"),
            "goal",
            Set.of("name"),
            "agent",
            Set.of("id", "name", "email"),
            "meeting",
            Set.of("status", "scheduledFor"));

    private static final Set<String> TEXTS =
            Set.of("id", "type", "visitor", "time", "session", "person", "page", "queue");

    private final Times times = new Times();

    String of(byte[] line) throws IOException {
        TreeMap<String, String> members = new TreeMap<>(CodePoints::compare);
        for (Map.Entry<String, JsonNode> member : MAPPER.readTree(line).properties()) {
            String json = member(member.getKey(), member.getValue());
            if (json != null) {
                members.put(member.getKey(), json);
            }
        }
        return object(members);
    }

    private String member(String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (name.equals("time")) {
            return time(value.textValue());
        }
        if (TEXTS.contains(name)) {
            return value.textValue().isBlank() ? null : string(value.textValue());
        }
        Set<String> known = KNOWN.get(name);
        if (known == null) {
            return attribute(value);
        }
        TreeMap<String, String> members = new TreeMap<>(CodePoints::compare);
        for (Map.Entry<String, JsonNode> inner : value.properties()) {
            String json = known.contains(inner.getKey()) ? inner(inner.getKey(), inner.getValue()) : null;
            if (json != null) {
                members.put(inner.getKey(), json);
            }
        }
        return members.isEmpty() ? null : object(members);
    }

    private String inner(String name, JsonNode value) {
        if (value.isNull() || value.isTextual() && value.textValue().isBlank()) {
            return null;
        }
        if (name.equals("scheduledFor")) {
            return time(value.textValue());
        }
        if (name.equals("kind") && value.textValue().equals("dialogue")) {
            return null;
        }
        return name.equals("topics") ? topics(value) : attribute(value);
    }

    private String topics(JsonNode values) {
        StringBuilder json = new StringBuilder();
        for (JsonNode topic : values) {
            if (topic.isTextual() && !topic.textValue().isBlank()) {
                json.append(json.isEmpty() ? "[" : ",").append(string(topic.textValue()));
            }
        }
        return json.isEmpty() ? null : json.append(']').toString();
    }

    private String attribute(JsonNode value) {
        if (value.isTextual()) {
            return string(value.textValue());
        }
        if (value.isNumber()) {
            return value.decimalValue().signum() == 0
                    ? "0"
                    : value.decimalValue().stripTrailingZeros().toString();
        }
        if (value.isArray()) {
            StringBuilder json = new StringBuilder("[");
            for (Iterator<JsonNode> elements = value.elements(); elements.hasNext(); ) {
                json.append(attribute(elements.next())).append(elements.hasNext() ? "," : "");
            }
            return json.append(']').toString();
        }
        if (value.isObject()) {
            TreeMap<String, String> members = new TreeMap<>(CodePoints::compare);
            value.properties().forEach(member -> members.put(member.getKey(), attribute(member.getValue())));
            return object(members);
        }
        return value.toString();
    }

    private String time(String text) {
        Bytes json = new Bytes(32).time(times.parse(text.toCharArray(), 0, text.length()));
        return new String(json.array, 0, json.size, StandardCharsets.US_ASCII);
    }

    private static String object(TreeMap<String, String> members) {
        StringBuilder json = new StringBuilder("{");
        members.forEach((name, value) -> json.append(json.length() == 1 ? "" : ",")
                .append(string(name))
                .append(':')
                .append(value));
        return json.append('}').toString();
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.append('"').toString();
    }
}
