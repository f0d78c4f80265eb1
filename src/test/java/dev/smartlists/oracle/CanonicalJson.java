package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One text for all spellings of the same event: sorted members, no white space, no nulls, plain numbers. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** Writes maps, lists, texts, instants, integers, booleans and JSON nodes of any kind. */
    static String write(Object value) {
        if (value instanceof JsonNode node) {
            return writeNode(node);
        }
        if (value instanceof Map<?, ?> map) {
            return writeMembers(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String text) {
            return quote(text);
        }
        if (value instanceof Instant instant) {
            return quote(Texts.write(instant));
        }
        return value.toString();
    }

    private static String writeNode(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>(Texts.BY_CODE_POINT);
            node.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .forEach(member -> members.put(member.getKey(), member.getValue()));
            return writeMembers(members);
        }
        if (node.isArray()) {
            return node.valueStream().map(CanonicalJson::writeNode).collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros().toString();
        }
        return node.isTextual() ? quote(node.textValue()) : node.toString();
    }

    private static String writeMembers(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>(Texts.BY_CODE_POINT);
        map.forEach((name, value) -> sorted.put((String) name, value));
        return sorted.entrySet().stream()
                .map(member -> quote(member.getKey()) + ":" + write(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
