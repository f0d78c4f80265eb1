package dev.smartlists.bench.plain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** A growing buffer of UTF-8 with what result lines need. Not thread-safe. */
final class Bytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final long DAY = 86_400_000L;

    byte[] array;
    int size;
    private long lastDay = Long.MIN_VALUE;
    private final byte[] lastDate = new byte[11];

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A JSON string in UTF-8, quotes included. */
    static byte[] json(String text) {
        Bytes bytes = new Bytes(text.length() + 8);
        bytes.jsonText(text);
        return Arrays.copyOf(bytes.array, bytes.size);
    }

    Bytes append(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, array, size, more.length);
        size += more.length;
        return this;
    }

    Bytes append(char ascii) {
        room(1);
        array[size++] = (byte) ascii;
        return this;
    }

    Bytes number(int value) {
        return append(ascii(Integer.toString(value)));
    }

    Bytes hex(byte[] digest, int count) {
        room(2 * count);
        for (int i = 0; i < count; i++) {
            array[size++] = HEX[digest[i] >> 4 & 15];
            array[size++] = HEX[digest[i] & 15];
        }
        return this;
    }

    /** A part of an activity id: its length in bytes, a colon, the bytes. */
    Bytes part(byte[] utf8) {
        return number(utf8.length).append(':').append(utf8);
    }

    @SuppressWarnings("deprecation") // the fast way to copy text known to be ASCII
    Bytes jsonText(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 127 || c == '"' || c == '\\') {
                return escaped(text);
            }
        }
        room(length + 2);
        array[size++] = '"';
        text.getBytes(0, length, array, size);
        size += length;
        array[size++] = '"';
        return this;
    }

    private Bytes escaped(String text) {
        append('"');
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            switch (b) {
                case '"', '\\' -> append('\\').append((char) b);
                case '\n' -> append('\\').append('n');
                case '\r' -> append('\\').append('r');
                case '\t' -> append('\\').append('t');
                case '\b' -> append('\\').append('b');
                case '\f' -> append('\\').append('f');
                default -> {
                    if (b >= 0 && b < ' ') {
                        append(ascii("\\u00")).append((char) HEX[b >> 4]).append((char) HEX[b & 15]);
                    } else {
                        append((char) b);
                    }
                }
            }
        }
        return append('"');
    }

    /** {@code "yyyy-MM-ddTHH:mm:ss.SSSZ"} with its quotes. */
    Bytes time(long millis) {
        long day = Math.floorDiv(millis, DAY);
        if (day != lastDay) {
            lastDay = day;
            byte[] date = ascii(LocalDate.ofEpochDay(day) + "T");
            System.arraycopy(date, 0, lastDate, 0, lastDate.length);
        }
        int rest = (int) Math.floorMod(millis, DAY);
        append('"').append(lastDate);
        room(14);
        two(rest / 3_600_000, ':');
        two(rest / 60_000 % 60, ':');
        two(rest / 1_000 % 60, '.');
        array[size++] = (byte) ('0' + rest / 100 % 10);
        two(rest % 100, 'Z');
        return append('"');
    }

    private void two(int value, char after) {
        array[size++] = (byte) ('0' + value / 10);
        array[size++] = (byte) ('0' + value % 10);
        array[size++] = (byte) after;
    }

    private void room(int more) {
        if (size + more > array.length) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, size + more));
        }
    }
}
