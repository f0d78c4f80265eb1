package dev.smartlists.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.smartlists.LoggedActivity;
import dev.smartlists.io.ResultLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes results as JSON, indented. What a terminal would obey is written as a JSON escape, so that the value stays the same. */
final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter()
            .withSeparators(PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Spacing.AFTER))
            .withArrayIndenter(INDENTED)
            .withObjectIndenter(INDENTED));
    private static final Pattern OBEYED =
            Pattern.compile("[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]");

    private JsonText() {}

    /** An object with these members: texts, numbers, booleans, lists, maps and what {@link #activities} gives. */
    static String of(Map<String, ?> members) {
        return text(members);
    }

    /** An array of such objects. */
    static String of(List<? extends Map<String, ?>> objects) {
        return text(objects);
    }

    private static String text(Object plain) {
        try {
            return OBEYED.matcher(WRITER.writeValueAsString(plain))
                    .replaceAll(match ->
                            String.format("\\\\u%04x", (int) match.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not plain values: " + plain, e);
        }
    }

    /** Activities with the members that they have in the result files. */
    static List<JsonNode> activities(List<LoggedActivity> activities) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultLines lines = new ResultLines(bytes)) {
            for (LoggedActivity activity : activities) {
                lines.write(activity);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes cannot fail", e);
        }
        return parse(bytes.toByteArray());
    }

    private static List<JsonNode> parse(byte[] json) {
        try (MappingIterator<JsonNode> lines = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("What was just written is JSON", e);
        }
    }
}
