package dev.smartlists.io;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON as values of {@code java.*}: text, {@link BigDecimal}, {@link Boolean}, unmodifiable {@link List} and {@link Map}. A member that is
 * {@code null} is absent; in an array it stays. With limits, as whoever writes the events need not be who runs the rules.
 */
final class AnyJson {

    static final int DEEPEST = 1_000;
    static final int MOST_DIGITS = 1_000;
    /** Of the exponent: far beyond use, and well within what arithmetic on a {@code BigDecimal} can bear. */
    private static final int LARGEST_SCALE = 1_000_000_000;

    private final JsonParser json;
    private final SharedTexts texts;
    private final String field;

    AnyJson(JsonParser json, SharedTexts texts, String field) {
        this.json = json;
        this.texts = texts;
        this.field = field;
    }

    /**
     * The value at the parser's current token.
     *
     * @param depth of objects and arrays around it
     */
    @Nullable
    Object value(int depth) throws IOException, LineRefusedException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> texts.common(json, field);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case START_ARRAY -> array(deeper(depth));
            case START_OBJECT -> object(deeper(depth));
            default -> throw new IllegalStateException("No value begins with " + json.currentToken());
        };
    }

    static LineRefusedException twice(String name) {
        return new LineRefusedException(null, "not JSON: the member " + Excerpt.quoted(name) + " occurs twice");
    }

    private int deeper(int depth) throws LineRefusedException {
        if (depth >= DEEPEST) {
            throw new LineRefusedException(field, "is nested deeper than " + DEEPEST + " levels");
        }
        return depth + 1;
    }

    private List<@Nullable Object> array(int depth) throws IOException, LineRefusedException {
        List<@Nullable Object> entries = new ArrayList<>();
        while (!json.nextToken().isStructEnd()) {
            entries.add(value(depth));
        }
        return Collections.unmodifiableList(entries);
    }

    private Map<String, @Nullable Object> object(int depth) throws IOException, LineRefusedException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (members.containsKey(SharedTexts.whole(name, field))) {
                throw twice(name);
            }
            json.nextToken();
            members.put(name, value(depth));
        }
        members.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(members);
    }

    private BigDecimal number() throws IOException, LineRefusedException {
        if (json.getTextLength() > MOST_DIGITS) {
            throw new LineRefusedException(
                    field, "is a number of " + json.getTextLength() + " characters; at most " + MOST_DIGITS);
        }
        try {
            BigDecimal number = new BigDecimal(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            if (Math.abs((long) number.scale()) <= LARGEST_SCALE) {
                return number;
            }
        } catch (NumberFormatException tooLarge) {
            // said below
        }
        throw new LineRefusedException(field, "is a number out of range: " + Excerpt.shortened(json.getText(), 30));
    }
}
