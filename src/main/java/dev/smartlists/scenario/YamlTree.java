package dev.smartlists.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads YAML into a tree with places. Scenarios are plain YAML: no anchors, no tags, one document, and not deep. */
final class YamlTree {

    private static final int DEEPEST = 12;
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");
    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser parser;

    private YamlTree(YAMLParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a text.
     *
     * @return {@code null} if there is nothing in it but comments
     */
    static @Nullable YamlNode read(String text) throws YamlException {
        try (YAMLParser parser = YAML.createParser(text)) {
            YamlTree tree = new YamlTree(parser);
            if (parser.nextToken() == null) {
                return null;
            }
            YamlNode node = tree.node(0);
            if (parser.nextToken() != null) {
                throw tree.problem("a second document begins here; put all scenarios below one 'scenarios:'");
            }
            return node;
        } catch (JsonProcessingException wrong) {
            throw new YamlException(place(wrong, 1), place(wrong, 2), words(wrong));
        } catch (IOException impossible) {
            throw new YamlException(1, 1, String.valueOf(impossible.getMessage()));
        }
    }

    /** The node that begins with the current token. */
    private YamlNode node(int depth) throws IOException, YamlException {
        JsonLocation place = parser.currentTokenLocation();
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw problem(
                    "scenarios have no anchors (&) and aliases (*). Write it out, or put quotes around a text that begins like that");
        }
        if (depth > DEEPEST) {
            throw problem("this is nested more than " + DEEPEST + " deep; nothing in a scenario is");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<YamlNode.Member> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                YamlNode.Scalar key = scalar(parser.currentTokenLocation(), YamlNode.Type.TEXT);
                parser.nextToken();
                members.add(new YamlNode.Member(key, node(depth + 1)));
            }
            return new YamlNode.Mapping(place.getLineNr(), place.getColumnNr(), members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new YamlNode.Sequence(place.getLineNr(), place.getColumnNr(), items);
        }
        return scalar(place, type(token));
    }

    private YamlNode.Scalar scalar(JsonLocation place, YamlNode.Type type) throws IOException {
        return new YamlNode.Scalar(place.getLineNr(), place.getColumnNr(), parser.getText(), type);
    }

    private static YamlNode.Type type(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> YamlNode.Type.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> YamlNode.Type.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> YamlNode.Type.YES_OR_NO;
            case VALUE_NULL -> YamlNode.Type.NOTHING;
            default -> YamlNode.Type.TEXT;
        };
    }

    private YamlException problem(String message) {
        JsonLocation place = parser.currentTokenLocation();
        return new YamlException(place.getLineNr(), place.getColumnNr(), message);
    }

    /**
     * Where the parser stopped: the last place that it names.
     *
     * @param part 1 for the line, 2 for the column
     */
    private static int place(JsonProcessingException wrong, int part) {
        Matcher place = PLACE.matcher(String.valueOf(wrong.getOriginalMessage()));
        int found = 1;
        while (place.find()) {
            found = Integer.parseInt(place.group(part));
        }
        return found;
    }

    /** What the parser says, and what usually helps. */
    private static String words(JsonProcessingException wrong) {
        String said = String.valueOf(wrong.getOriginalMessage());
        String problem = said.lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("while ") && !line.startsWith("in "))
                .findFirst()
                .orElse(said.lines().findFirst().orElse(""))
                .strip();
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("tab")) {
            return "there is a tab; YAML is indented with spaces only";
        }
        if (lower.contains("mapping values are not allowed")) {
            return "this is not YAML: a second ': ' on the line; put quotes around a text with ': ' in it";
        }
        return "this is not YAML: " + problem
                + ". Look at the indentation, brackets and quotes here and on the line above";
    }
}
