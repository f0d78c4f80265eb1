package dev.smartlists.io;

import dev.smartlists.event.UtcTime;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Compact JSON in UTF-8 in the making. Results hold the same texts again and again, and few that need an escape: those that came lately are copied, plain
 * ASCII is put between quotation marks, and all others are left to Jackson. Not thread-safe.
 */
final class JsonLine {

    private static final int KNOWN = 1 << 10;
    private static final int DAY_LENGTH = "2026-11-22T".length();
    private static final int MILLIS_OF_DAY = 86_400_000;

    private final String[] knownTexts = new String[KNOWN];
    private final byte[][] known = new byte[KNOWN][];
    private byte[] bytes = new byte[1 << 10];
    private int size;
    /** The day, since 1970, that was written last; and how it is written. */
    private long day = Long.MIN_VALUE;

    private byte[] dayText = {};

    int size() {
        return size;
    }

    /** What was made so far goes there. */
    void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    /** ASCII as it is. */
    void raw(byte[] ascii) {
        put(ascii, 0, ascii.length);
    }

    void raw(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    /** A text that is likely to come but once. */
    void text(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (!isPlain(content, text)) {
            raw(ResultLines.quoted(text));
            return;
        }
        room(content.length + 2);
        bytes[size++] = '"';
        System.arraycopy(content, 0, bytes, size, content.length);
        size += content.length;
        bytes[size++] = '"';
    }

    /** A text that is likely to come again. */
    void sharedText(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & KNOWN - 1;
        if (text.equals(knownTexts[slot])) {
            raw(known[slot]);
            return;
        }
        int from = size;
        text(text);
        knownTexts[slot] = text;
        known[slot] = Arrays.copyOfRange(bytes, from, size);
    }

    /** As {@link UtcTime} writes it. */
    void time(Instant time) {
        long millis = time.toEpochMilli();
        long dayOfTime = Math.floorDiv(millis, (long) MILLIS_OF_DAY);
        if (dayOfTime != day) {
            dayText = UtcTime.text(time).substring(0, DAY_LENGTH).getBytes(StandardCharsets.US_ASCII);
            day = dayOfTime;
        }
        int ofDay = Math.floorMod(millis, MILLIS_OF_DAY);
        raw('"');
        raw(dayText);
        digits(ofDay / 3_600_000, 10);
        raw(':');
        digits(ofDay / 60_000 % 60, 10);
        raw(':');
        digits(ofDay / 1_000 % 60, 10);
        raw('.');
        digits(ofDay % 1_000, 100);
        raw('Z');
        raw('"');
    }

    /** A value of an attribute. */
    void value(Object value) {
        if (value instanceof String text) {
            sharedText(text);
        } else if (value instanceof Integer || value instanceof Boolean) {
            raw(value.toString().getBytes(StandardCharsets.US_ASCII));
        } else if (value instanceof Instant instant) {
            time(instant);
        } else if (value instanceof List<?> entries) {
            raw('[');
            for (int i = 0; i < entries.size(); i++) {
                if (i > 0) {
                    raw(',');
                }
                value(entries.get(i));
            }
            raw(']');
        } else {
            throw new IllegalArgumentException(
                    "An attribute is no " + value.getClass().getName());
        }
    }

    private void digits(int number, int highest) {
        for (int unit = highest; unit > 0; unit /= 10) {
            raw((char) ('0' + number / unit % 10));
        }
    }

    /** Half a character becomes a question mark in UTF-8, but not in JSON. */
    private static boolean isPlain(byte[] content, String text) {
        for (int i = 0; i < content.length; i++) {
            byte b = content[i];
            if (b < ' ' || b == '"' || b == '\\' || b == '?' && text.charAt(i) != '?') {
                return false;
            }
        }
        return true;
    }

    private void put(byte[] from, int start, int length) {
        room(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
