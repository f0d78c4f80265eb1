package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smartlists.activity.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The members of a JSON object, each asked for by name and type. What is of the wrong type is reported and counts as absent; JSON {@code null} is absent.
 * Members that the product writes for its own use, and strangers that look like no known member, are passed over.
 */
final class JsonMembers {

    private static final Set<String> PASSED_OVER = Set.of(
            "id", "ruleTypeId", "activityAttributeId", "attributeId", "isError", "errorMessage", "description", "url");

    private final ObjectNode object;
    private final Findings findings;

    private JsonMembers(ObjectNode object, Findings findings) {
        this.object = object;
        this.findings = findings;
    }

    /** The members of a node, if it is an object. A member whose name is almost a known one is reported. */
    static Optional<JsonMembers> of(JsonNode node, Set<String> known, Findings findings) {
        if (!(node instanceof ObjectNode object)) {
            findings.problem("must be a JSON object { … }, not " + kind(node));
            return Optional.empty();
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)
                    && !PASSED_OVER.contains(name)
                    && Nearest.to(name, known).isPresent()) {
                findings.problem("there is no member '" + name + "'" + Nearest.hint(name, () -> known));
            }
        });
        return Optional.of(new JsonMembers(object, findings));
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** An object, an array or anything else; a missing node if absent. */
    JsonNode node(String name) {
        JsonNode node = object.path(name);
        return node.isNull() ? object.missingNode() : node;
    }

    /** A text, perhaps blank. */
    Optional<String> text(String name) {
        JsonNode node = node(name);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            findings.problem("'" + name + "' must be a text in quotes, not " + kind(node));
            return Optional.empty();
        }
        return Optional.of(node.textValue()).filter(text -> isWhole(name, text));
    }

    /** A text that is not blank; reports one that is missing. */
    Optional<String> neededText(String name) {
        Optional<String> text = text(name);
        if (text.map(String::isBlank).orElse(!has(name))) {
            findings.problem("'" + name + "' is missing");
            return Optional.empty();
        }
        return text;
    }

    /** The elements of an array; none if it is absent. */
    List<JsonNode> array(String name) {
        JsonNode node = node(name);
        if (!node.isMissingNode() && !node.isArray()) {
            findings.problem("'" + name + "' must be an array [ … ], not " + kind(node));
        }
        List<JsonNode> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(elements::add);
        }
        return elements;
    }

    /** The elements of an array of texts; none if it is absent. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (element.isTextual()) {
                isWhole(name, element.textValue());
                texts.add(element.textValue());
            } else {
                findings.problem("'" + name + "' must hold texts in quotes, not " + kind(element));
            }
        }
        return texts;
    }

    void checkBoolean(String name) {
        JsonNode node = node(name);
        if (!node.isMissingNode() && !node.isBoolean()) {
            findings.problem("'" + name + "' must be true or false, not " + kind(node));
        }
    }

    private boolean isWhole(String name, String text) {
        boolean whole = isWhole(text);
        if (!whole) {
            findings.problem("'" + name
                    + "' holds half a character (an unpaired surrogate), which no file can hold. Take it out");
        }
        return whole;
    }

    /** Whether a text can be written to a file: it holds no surrogate without its other half. */
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "the text " + Finding.shown(node.asText());
            case NUMBER -> "the number " + Finding.shown(node.asText()).replace("\"", "");
            case BOOLEAN -> node.asText();
            case NULL, MISSING -> "null";
        };
    }
}
