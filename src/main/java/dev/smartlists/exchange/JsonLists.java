package dev.smartlists.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lists of a JSON file.
 *
 * @param definitions those that are right
 * @param names of all, right or wrong
 */
record JsonLists(List<ListDefinition> definitions, Set<String> names) {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads UTF-8; what is wrong is reported. */
    static JsonLists read(byte[] json, Findings findings) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (MismatchedInputException more) {
            place(more, findings).problem("is not JSON: something follows the end of the array");
            return new JsonLists(List.of(), Set.of());
        } catch (JsonProcessingException notJson) {
            place(notJson, findings).problem("is not JSON: " + notJson.getOriginalMessage());
            return new JsonLists(List.of(), Set.of());
        } catch (IOException notText) {
            findings.problem("is not UTF-8 text: " + notText.getMessage());
            return new JsonLists(List.of(), Set.of());
        }
        if (!root.isArray()) {
            findings.problem("must be an array of lists. Put [ before the first one and ] after the last");
            return new JsonLists(List.of(), Set.of());
        }
        List<JsonNode> nodes = new ArrayList<>();
        root.forEach(nodes::add);
        return read(nodes, findings);
    }

    /** Reads lists that were cut out of JSON already; what is wrong is reported. */
    static JsonLists read(List<? extends JsonNode> nodes, Findings findings) {
        List<ListDefinition> definitions = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            DefinitionReader.read(nodes.get(i), i + 1, findings).ifPresent(definitions::add);
            JsonNode name = nodes.get(i).path("name");
            if (name.isTextual() && !name.textValue().isBlank() && !names.add(name.textValue())) {
                findings.inList(name.textValue())
                        .problem("stands more than once in the file. Names are unique: give one of them another");
            }
        }
        return new JsonLists(definitions, names);
    }

    private static Findings place(JsonProcessingException problem, Findings findings) {
        JsonLocation at = problem.getLocation();
        return at == null ? findings : findings.at("line " + at.getLineNr() + ", column " + at.getColumnNr());
    }
}
