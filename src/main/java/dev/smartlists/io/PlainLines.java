package dev.smartlists.io;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that nearly all lines are like, twice as fast as a parser of all JSON can: known members, each once, texts of plain ASCII without escapes,
 * and objects inside that mostly have occurred before, byte for byte. Whatever else a line holds, right or wrong, it leaves to {@link EventParser}. Not
 * thread-safe.
 */
final class PlainLines {

    private static final String[] NAMES = {
        "id",
        "type",
        "visitor",
        "time",
        "session",
        "person",
        "page",
        "queue",
        "conversation",
        "prompt",
        "document",
        "goal",
        "agent",
        "meeting"
    };
    private static final int NEEDED = 4;
    private static final int FIRST_PART = 8;

    private final byte[][] names = new byte[NAMES.length][];
    private final ByteTexts common = new ByteTexts();
    private final ByteTexts ofVisitors = new ByteTexts();
    private final PlainTime times = new PlainTime();
    private final PartCache[] parts = new PartCache[NAMES.length];
    private final PartParser parser;
    /** What was found in the line: texts and parts by the number of their name. */
    private final @Nullable Object[] found = new Object[NAMES.length];

    private byte[] line = {};
    private int at;
    private int end;
    private int hash;
    private int latest;

    /**
     * @param parser for objects that have not occurred before
     */
    PlainLines(PartParser parser) {
        this.parser = parser;
        for (int i = 0; i < NAMES.length; i++) {
            names[i] = NAMES[i].getBytes(StandardCharsets.US_ASCII);
            parts[i] = new PartCache();
        }
    }

    /**
     * The event of a line, or {@code null} if it is not of the plain kind.
     *
     * @param most where all lines end; the line itself ends there or before a newline
     */
    @Nullable
    VisitorEvent parse(byte[] bytes, int from, int most) {
        line = bytes;
        at = from;
        end = most;
        latest = -1;
        Arrays.fill(found, null);
        return members() && isComplete() ? event() : null;
    }

    /** Where the line ends: at its newline, or behind the last byte of all. */
    int end() {
        return at;
    }

    private boolean members() {
        if (!next('{')) {
            return false;
        }
        do {
            int name = next('"') ? name() : -1;
            if (name < 0 || found[name] != null || !next(':')) {
                return false;
            }
            @Nullable Object value = value(name);
            if (value == null) {
                return false;
            }
            found[name] = value;
        } while (next(','));
        return next('}') && isAtEnd();
    }

    private @Nullable Object value(int name) {
        if (name >= FIRST_PART) {
            return part(name);
        }
        if (!next('"')) {
            return null;
        }
        int from = at;
        if (name == 3) {
            @Nullable Instant time = times.parse(line, from, end);
            at += times.length();
            return time != null && next('"') ? time : null;
        }
        if (!text() || at == from || line[from] == ' ') {
            return null;
        }
        int length = at++ - from;
        return switch (name) {
            case 0 -> new String(line, from, length, StandardCharsets.ISO_8859_1);
            case 2, 4, 5 -> ofVisitors.text(line, from, length, hash);
            default -> common.text(line, from, length, hash);
        };
    }

    /** Goes to the quotation mark that ends a plain text, and computes the hash of what is before it; false if there is none. */
    private boolean text() {
        byte[] bytes = line;
        int stop = end;
        int i = at;
        int sum = 0;
        while (i < stop) {
            byte b = bytes[i];
            if (b == '"') {
                at = i;
                hash = sum;
                return true;
            }
            if (b < ' ' || b == '\\') {
                return false;
            }
            sum = 31 * sum + b;
            i++;
        }
        return false;
    }

    /** What an object says; {@code null} if it is not plain, or wrong. */
    private @Nullable Object part(int name) {
        skipSpaces();
        int from = at;
        @Nullable Object usual = parts[name].findUsual(line, from, end);
        if (usual != null) {
            at += parts[name].length();
            return usual;
        }
        int sum = endOfPart();
        if (at == from) {
            return null;
        }
        @Nullable Object known = parts[name].find(line, from, at, sum);
        if (known == null && Utf8.firstMalformed(line, from, at) < 0) {
            known = parser.parse(NAMES[name], line, from, at);
            if (known != null) {
                parts[name].put(line, from, at, sum, known);
            }
        }
        return known;
    }

    /** Goes behind the object that begins here, unless it is not plain; the hash of its bytes. */
    private int endOfPart() {
        int sum = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = at; i < end; i++) {
            byte b = line[i];
            sum = 31 * sum + b;
            if (b >= 0 && b < ' ' || b == '\\') {
                return 0;
            }
            if (b == '"') {
                quoted = !quoted;
            } else if (!quoted && (b == '{' || b == '[')) {
                depth++;
            } else if (!quoted && (b == '}' || b == ']') && --depth == 0) {
                at = i + 1;
                return sum;
            }
            if (depth == 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Goes beyond a character that has to come next, and the spaces before it. */
    private boolean next(char wanted) {
        skipSpaces();
        if (at == end || line[at] != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void skipSpaces() {
        while (at < end && line[at] == ' ') {
            at++;
        }
    }

    private boolean isAtEnd() {
        while (at < end && (line[at] == ' ' || line[at] == '\t' || line[at] == '\r')) {
            at++;
        }
        return at == end || line[at] == '\n';
    }

    /** The number of the name that begins here; -1 if it is none that is known. Names come in the same order most of the time. */
    private int name() {
        for (int i = 0; i < names.length; i++) {
            int candidate = (latest + 1 + i) % names.length;
            byte[] name = names[candidate];
            int after = at + name.length;
            if (after < end && line[after] == '"' && line[at] == name[0] && isName(name)) {
                at = after + 1;
                latest = candidate;
                return candidate;
            }
        }
        return -1;
    }

    private boolean isName(byte[] name) {
        for (int i = 1; i < name.length; i++) {
            if (line[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isComplete() {
        for (int i = 0; i < NEEDED; i++) {
            if (found[i] == null) {
                return false;
            }
        }
        return true;
    }

    private VisitorEvent event() {
        return new VisitorEvent(
                textOf(0),
                textOf(1),
                textOf(2),
                Objects.requireNonNull((Instant) found[3]),
                (String) found[4],
                (String) found[5],
                partOf(8, Conversation.NONE),
                (String) found[6],
                partOf(9, Prompt.NONE),
                partOf(10, Document.NONE),
                partOf(11, Goal.NONE),
                partOf(12, Agent.NONE),
                (String) found[7],
                partOf(13, Meeting.NONE),
                Map.of());
    }

    private String textOf(int name) {
        return Objects.requireNonNull((String) found[name]);
    }

    @SuppressWarnings("unchecked") // the cache of a name holds values of its type only
    private <T> T partOf(int name, T absent) {
        return found[name] == null ? absent : (T) found[name];
    }
}
