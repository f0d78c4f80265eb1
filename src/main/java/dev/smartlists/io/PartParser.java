package dev.smartlists.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Parses an object inside an event by itself. Not thread-safe. */
final class PartParser {

    private final SharedTexts texts;
    private final PartReader parts;

    PartParser(SharedTexts texts, PartReader parts) {
        this.texts = texts;
        this.parts = parts;
    }

    /** What it says, or {@code null} if it is wrong: who parses the whole line then tells in which way. */
    @Nullable
    Object parse(String name, byte[] line, int from, int to) {
        try (JsonParser json = EventParser.JSON.createParser(line, from, to - from)) {
            Object value = value(name, new JsonValues(json, texts));
            return json.nextToken() == null ? value : null;
        } catch (JsonProcessingException | LineRefusedException wrong) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes cannot fail", e);
        }
    }

    private Object value(String name, JsonValues in) throws IOException, LineRefusedException {
        return switch (name) {
            case "conversation" -> parts.conversation(in);
            case "prompt" -> parts.prompt(in);
            case "document" -> parts.document(in);
            case "goal" -> parts.goal(in);
            case "agent" -> parts.agent(in);
            case "meeting" -> parts.meeting(in);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
