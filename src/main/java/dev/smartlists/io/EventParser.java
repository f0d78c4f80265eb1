package dev.smartlists.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.smartlists.event.VisitorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an event of a line, or says why not. Not thread-safe: each thread has its own, with its own shared texts. */
final class EventParser {

    /** Our own limits, with messages of our own, come before Jackson's. */
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonFactory.Feature.INTERN_FIELD_NAMES) // MemberNames relies on it
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * AnyJson.DEEPEST)
                    .maxNumberLength(LineBlock.LONGEST_LINE)
                    .maxNameLength(LineBlock.LONGEST_LINE)
                    .maxStringLength(LineBlock.LONGEST_LINE)
                    .build())
            .build();

    private static final Pattern JACKSON_POSITION = Pattern.compile(" \\([^()\\[]*\\[Source.*\\]\\)");

    private final SharedTexts texts = new SharedTexts();
    private final PartReader parts = new PartReader();
    private final PlainLines plain = new PlainLines(new PartParser(texts, parts));
    private final MemberNames seen = new MemberNames();

    /**
     * Reads a line of the plain kind.
     *
     * @param from its first byte
     * @param most where all lines end
     * @return {@code null} if it is not of that kind; then it is for {@link #parse}
     */
    @Nullable
    VisitorEvent parsePlain(byte[] lines, int from, int most) {
        return plain.parse(lines, from, most);
    }

    /** Where the plain line ends that was read last: at its newline, or behind the last byte of all. */
    int endOfPlain() {
        return plain.end();
    }

    /**
     * Reads one line of any kind.
     *
     * @param from the first byte that is not white space
     * @param ascii whether all bytes are known to be below 0x80
     */
    VisitorEvent parse(byte[] line, int from, int to, boolean ascii) throws LineRefusedException {
        requireUtf8(line, from, to, ascii);
        requireObject(line, from, to);
        try (JsonParser json = JSON.createParser(line, from, to - from)) {
            json.nextToken();
            JsonValues values = new JsonValues(json, texts);
            EventDraft draft = new EventDraft();
            seen.clear();
            for (String member = values.member(seen); member != null; member = values.member(seen)) {
                draft.take(member, values, parts);
            }
            if (json.nextToken() != null) {
                throw new LineRefusedException(null, "not JSON: more than one value; write each event on its own line");
            }
            return draft.toEvent();
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes cannot fail", e);
        }
    }

    private static void requireUtf8(byte[] line, int from, int to, boolean ascii) throws LineRefusedException {
        int malformed = ascii ? -1 : Utf8.firstMalformed(line, from, to);
        if (malformed >= 0) {
            throw new LineRefusedException(
                    null,
                    String.format(
                            "not UTF-8: byte 0x%02x near column %d; save the file as UTF-8",
                            line[malformed] & 0xff, malformed - from + 1));
        }
    }

    /** Also keeps Jackson from guessing UTF-16 or UTF-32 by zero bytes. */
    private static void requireObject(byte[] line, int from, int to) throws LineRefusedException {
        if (line[from] != '{') {
            String start = line[from] == '[' ? "an array" : "something else";
            throw new LineRefusedException(
                    null, "not a JSON object but " + start + "; write each event as {…} on a line of its own");
        }
        if (from + 1 < to && line[from + 1] == 0) {
            throw new LineRefusedException(null, "not JSON: a zero byte after '{'; save the file as UTF-8, not UTF-16");
        }
    }

    private static LineRefusedException notJson(JsonProcessingException e) {
        String where = "near column " + e.getLocation().getColumnNr();
        if (e instanceof JsonEOFException) {
            return new LineRefusedException(
                    null, "not JSON: it ends too early, " + where + "; write each event whole, on a line of its own");
        }
        String reason = JACKSON_POSITION.matcher(e.getOriginalMessage()).replaceAll("");
        return new LineRefusedException(
                null, "not JSON " + where + ": " + Excerpt.visible(Excerpt.shortened(reason, 200)));
    }
}
