package dev.smartlists.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strings by their bytes, in the manner of {@link TextCache}; for ASCII only. Not thread-safe. */
final class ByteTexts {

    private static final int SIZE = 1 << 13;
    private static final int LONGEST = 256;

    private final @Nullable Known[] slots = new Known[SIZE];

    private record Known(byte[] bytes, String text) {}

    /**
     * @param hash of the bytes, as that of a string
     */
    String text(byte[] line, int from, int length, int hash) {
        Known known = slots[slot(hash)];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, line, from, from + length)) {
            return known.text;
        }
        String text = new String(line, from, length, StandardCharsets.ISO_8859_1);
        put(text);
        return text;
    }

    /** Remembers a string for a while, unless it is long. */
    void put(@Nullable String text) {
        if (text != null && text.length() <= LONGEST) {
            slots[slot(text.hashCode())] = new Known(text.getBytes(StandardCharsets.UTF_8), text);
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & SIZE - 1;
    }
}
