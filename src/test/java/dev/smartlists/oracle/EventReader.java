package dev.smartlists.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.smartlists.oracle.OracleResult.Reason;
import dev.smartlists.oracle.OracleResult.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one line into an event, or says what is wrong with it. Not thread-safe: it collects the refusals. */
final class EventReader {

    private static final int LONGEST_LINE_IN_BYTES = 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> NEEDED = List.of("id", "type", "visitor", "time");

    private static final Map<String, List<String>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("", List.of("id", "type", "visitor", "session", "person", "page", "queue"));
        TEXTS.put(
                "conversation",
                List.of("id", "name", "uiType", "sourceName", "sourceType", "status", "summary", "transcript"));
        TEXTS.put("prompt", List.of("question", "answer"));
        TEXTS.put("document", List.of("id", "name", "url"));
        TEXTS.put("goal", List.of("name"));
        TEXTS.put("agent", List.of("id", "name", "email"));
        TEXTS.put("meeting", List.of("status"));
    }

    private static final Set<String> KNOWN_AT_TOP = Set.of(
            "id",
            "type",
            "visitor",
            "time",
            "session",
            "person",
            "conversation",
            "page",
            "prompt",
            "document",
            "goal",
            "agent",
            "queue",
            "meeting");

    private final List<Refusal> refusals = new ArrayList<>();

    /** Every problem of every line read so far. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** The event of a line, or null if the line was refused. */
    @Nullable
    OracleEvent read(int line, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_LINE_IN_BYTES) {
            refusals.add(new Refusal(line, "", Reason.TOO_LONG));
            return null;
        }
        JsonNode root = parse(text);
        if (!root.isObject()) {
            refusals.add(new Refusal(line, "", Reason.NOT_JSON));
            return null;
        }
        int problemsBefore = refusals.size();
        Map<String, Object> fields = readFields(line, root);
        return refusals.size() == problemsBefore ? event(root, fields) : null;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private Map<String, Object> readFields(int line, JsonNode root) {
        Map<String, Object> fields = new HashMap<>();
        TEXTS.forEach((parent, names) -> {
            JsonNode object = parent.isEmpty() ? root : root.path(parent);
            if (!isAbsent(object) && !object.isObject()) {
                refusals.add(new Refusal(line, parent, Reason.WRONG_TYPE));
            }
            for (String name : names) {
                readText(line, object.path(name), parent.isEmpty() ? name : parent + "." + name, fields);
            }
        });
        readKind(line, root.path("conversation").path("kind"), fields);
        readScore(line, root.path("conversation").path("score"), fields);
        readTopics(line, root.path("conversation").path("topics"), fields);
        readBoolean(line, root.path("document").path("opened"), "document.opened", fields);
        readBoolean(line, root.path("document").path("downloaded"), "document.downloaded", fields);
        readTime(line, root.path("time"), "time", fields);
        readTime(line, root.path("meeting").path("scheduledFor"), "meeting.scheduledFor", fields);
        for (String needed : NEEDED) {
            boolean refusedAlready = refusals.stream()
                    .anyMatch(r -> r.line() == line && r.field().equals(needed));
            if (!fields.containsKey(needed) && !refusedAlready) {
                refusals.add(new Refusal(line, needed, Reason.MISSING));
            }
        }
        return fields;
    }

    private void readText(int line, JsonNode node, String path, Map<String, Object> fields) {
        if (isAbsent(node)) {
            return;
        }
        if (!node.isTextual()) {
            refusals.add(new Refusal(line, path, Reason.WRONG_TYPE));
        } else if (!node.textValue().isBlank()) {
            fields.put(path, node.textValue());
        }
    }

    private void readKind(int line, JsonNode node, Map<String, Object> fields) {
        String path = "conversation.kind";
        readText(line, node, path, fields);
        Object kind = fields.get(path);
        if ("dialogue".equals(kind)) {
            fields.remove(path);
        } else if (kind != null && !kind.equals("conversational_flow")) {
            refusals.add(new Refusal(line, path, Reason.UNKNOWN_KIND));
        }
    }

    private void readScore(int line, JsonNode node, Map<String, Object> fields) {
        if (isAbsent(node)) {
            return;
        }
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            fields.put("conversation.score", node.intValue());
        } else {
            refusals.add(new Refusal(line, "conversation.score", Reason.WRONG_TYPE));
        }
    }

    private void readTopics(int line, JsonNode node, Map<String, Object> fields) {
        if (isAbsent(node)) {
            return;
        }
        if (!node.isArray() || !node.valueStream().allMatch(topic -> topic.isTextual() || topic.isNull())) {
            refusals.add(new Refusal(line, "conversation.topics", Reason.WRONG_TYPE));
            return;
        }
        List<String> topics = node.valueStream()
                .filter(topic -> !topic.isNull())
                .map(JsonNode::textValue)
                .filter(topic -> !topic.isBlank())
                .toList();
        if (!topics.isEmpty()) {
            fields.put("conversation.topics", topics);
        }
    }

    private void readBoolean(int line, JsonNode node, String path, Map<String, Object> fields) {
        if (isAbsent(node)) {
            return;
        }
        if (node.isBoolean()) {
            fields.put(path, node.booleanValue());
        } else {
            refusals.add(new Refusal(line, path, Reason.WRONG_TYPE));
        }
    }

    private void readTime(int line, JsonNode node, String path, Map<String, Object> fields) {
        readText(line, node, path, fields);
        String text = (String) fields.remove(path);
        if (text == null) {
            return;
        }
        try {
            Instant time = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
            int year = time.atOffset(ZoneOffset.UTC).getYear();
            if (year < 0 || year > 9999) {
                refusals.add(new Refusal(line, path, Reason.BAD_TIME));
            }
            fields.put(path, time);
        } catch (DateTimeException notATime) {
            refusals.add(new Refusal(line, path, Reason.BAD_TIME));
        }
    }

    private static OracleEvent event(JsonNode root, Map<String, Object> fields) {
        String canonical = canonical(root, fields);
        String id = (String) fields.remove("id");
        String type = (String) fields.remove("type");
        String visitor = (String) fields.remove("visitor");
        Instant time = (Instant) fields.remove("time");
        return new OracleEvent(id, type, visitor, time, Map.copyOf(fields), canonical);
    }

    private static String canonical(JsonNode root, Map<String, Object> fields) {
        Map<String, Object> accepted = new HashMap<>();
        root.properties().stream()
                .filter(member -> !KNOWN_AT_TOP.contains(member.getKey()))
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> accepted.put(member.getKey(), member.getValue()));
        Map<String, Map<String, Object>> objects = new HashMap<>();
        fields.forEach((path, value) -> {
            int dot = path.indexOf('.');
            if (dot < 0) {
                accepted.put(path, value);
            } else {
                objects.computeIfAbsent(path.substring(0, dot), object -> new HashMap<>())
                        .put(path.substring(dot + 1), value);
            }
        });
        accepted.putAll(objects);
        return CanonicalJson.write(accepted);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
