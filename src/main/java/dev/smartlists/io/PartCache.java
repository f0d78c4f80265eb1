package dev.smartlists.io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the bytes of a JSON object say, in the manner of {@link TextCache}. Not thread-safe. */
final class PartCache {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 1 << 10;

    private final @Nullable Known[] slots = new Known[SIZE];
    private int latestHash;

    private record Known(byte[] bytes, Object value) {}

    /**
     * The value, or {@code null}.
     *
     * @param hash of the bytes; also that of the next {@link #put}
     */
    @Nullable
    Object find(byte[] line, int from, int to, int hash) {
        latestHash = hash;
        Known known = slots[slot(hash)];
        return known != null && Arrays.equals(known.bytes, 0, known.bytes.length, line, from, to) ? known.value : null;
    }

    /** Remembers the value of the bytes that {@link #find} was asked for last. */
    void put(byte[] line, int from, int to, Object value) {
        if (to - from <= LONGEST) {
            slots[slot(latestHash)] = new Known(Arrays.copyOfRange(line, from, to), value);
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & SIZE - 1;
    }
}
