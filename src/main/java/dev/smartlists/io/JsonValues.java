package dev.smartlists.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.smartlists.activity.Nearest;
import dev.smartlists.event.ConversationKind;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of the objects of one line, each as the type that its field must have. JSON {@code null} is absent everywhere. Not thread-safe.
 */
final class JsonValues {

    private static final List<String> KINDS =
            Arrays.stream(ConversationKind.values()).map(ConversationKind::code).toList();

    private final JsonParser json;
    private final SharedTexts texts;

    JsonValues(JsonParser json, SharedTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** Goes into the object that the field must be; false if it is absent. */
    boolean enter(String field) throws IOException, LineRefusedException {
        return nextIs(JsonToken.START_OBJECT, field, "an object");
    }

    /** Goes to the next member of an object; {@code null} after the last one. */
    @Nullable
    String member(MemberNames seen) throws IOException, LineRefusedException {
        String name = json.nextFieldName();
        if (name != null && !seen.add(name)) {
            throw AnyJson.twice(name);
        }
        return name;
    }

    /** A text that is different in every event. */
    @Nullable
    String ownText(String field) throws IOException, LineRefusedException {
        return nextIs(JsonToken.VALUE_STRING, field, "a text") ? texts.own(json, field) : null;
    }

    /** A text that many events of one visitor have. */
    @Nullable
    String visitorText(String field) throws IOException, LineRefusedException {
        return nextIs(JsonToken.VALUE_STRING, field, "a text") ? texts.ofVisitor(json, field) : null;
    }

    /** A text that many events have. */
    @Nullable
    String text(String field) throws IOException, LineRefusedException {
        return nextIs(JsonToken.VALUE_STRING, field, "a text") ? texts.common(json, field) : null;
    }

    @Nullable
    Boolean flag(String field) throws IOException, LineRefusedException {
        JsonToken token = json.nextToken();
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> throw wrongType(field, "true or false");
        };
    }

    /** A whole number of 32 bits, without fraction or exponent. */
    @Nullable
    Integer integer(String field) throws IOException, LineRefusedException {
        if (!nextIs(JsonToken.VALUE_NUMBER_INT, field, "a whole number")) {
            return null;
        }
        if (json.getTextLength() > 11 || json.getNumberType() != JsonParser.NumberType.INT) {
            throw wrongType(field, "a whole number between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
        }
        return json.getIntValue();
    }

    /** A time with an offset, cut to the millisecond; a blank text is absent. */
    @Nullable
    Instant time(String field) throws IOException, LineRefusedException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            throw new LineRefusedException(field, TimeProblem.ofNumber(json.getText()));
        }
        if (!is(token, JsonToken.VALUE_STRING, field, "a text such as \"" + TimeProblem.EXAMPLE + "\"")
                || json.getText().isBlank()) {
            return null;
        }
        return TimeText.parse(field, json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    ConversationKind kind(String field) throws IOException, LineRefusedException {
        String code = text(field);
        if (code == null || code.isBlank()) {
            return ConversationKind.DIALOGUE;
        }
        for (ConversationKind kind : ConversationKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        Optional<String> near = Nearest.to(Excerpt.shortened(code, 60), KINDS);
        String instead = near.map(word -> ". Did you mean '" + word + "'?")
                .orElse("; write '" + String.join("' or '", KINDS) + "'");
        throw new LineRefusedException(field, Excerpt.quoted(code) + " is no kind of conversation" + instead);
    }

    /** An array of texts; {@code null} entries are dropped. */
    List<String> texts(String field) throws IOException, LineRefusedException {
        if (!nextIs(JsonToken.START_ARRAY, field, "an array of texts")) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (is(token, JsonToken.VALUE_STRING, field, "an array of texts only")) {
                all.add(texts.common(json, field));
            }
        }
        return all;
    }

    /** Anything, as it is kept for rules. */
    @Nullable
    Object any(String field) throws IOException, LineRefusedException {
        json.nextToken();
        return new AnyJson(json, texts, field).value(1);
    }

    private boolean nextIs(JsonToken wanted, String field, String expected) throws IOException, LineRefusedException {
        return is(json.nextToken(), wanted, field, expected);
    }

    /** Whether the token is what the field needs; false if it is {@code null}. */
    private boolean is(JsonToken token, JsonToken wanted, String field, String expected)
            throws IOException, LineRefusedException {
        if (token == wanted) {
            return true;
        }
        if (token == JsonToken.VALUE_NULL) {
            return false;
        }
        throw wrongType(field, expected);
    }

    private LineRefusedException wrongType(String field, String expected) throws IOException {
        String found = switch (json.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + Excerpt.quoted(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.shortened(json.getText(), 30);
            default -> json.getText();
        };
        return new LineRefusedException(field, "must be " + expected + ", not " + found);
    }
}
