package dev.smartlists.io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a JSON object say, in the manner of {@link TextCache}. Most objects are one of few that begin differently: those are compared at
 * once, before anybody looks for where the object ends. Not thread-safe.
 */
final class PartCache {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 1 << 10;
    private static final int USUAL = 1 << 8;
    /** How many bytes tell most objects apart. */
    private static final int BEGINNING = 24;

    private final @Nullable Known[] slots = new Known[SIZE];
    private final @Nullable Known[] usual = new Known[USUAL];
    private int beginning;
    private int length;

    private record Known(byte[] bytes, Object value) {

        boolean isAt(byte[] line, int from, int to) {
            return Arrays.equals(bytes, 0, bytes.length, line, from, to);
        }
    }

    /** The value of the object that came last of those that begin like this one, if it is the same; {@link #length} tells how long it is. */
    @Nullable
    Object findUsual(byte[] line, int from, int end) {
        int hash = 0;
        int stop = Math.min(end, from + BEGINNING);
        for (int i = from; i < stop && line[i] != '}'; i++) {
            hash = 31 * hash + line[i];
        }
        beginning = (hash ^ hash >>> 8 ^ hash >>> 16) & USUAL - 1;
        Known known = usual[beginning];
        if (known == null || from + known.bytes.length > end || !known.isAt(line, from, from + known.bytes.length)) {
            return null;
        }
        length = known.bytes.length;
        return known.value;
    }

    int length() {
        return length;
    }

    /**
     * The value, or {@code null}; {@link #findUsual} was asked for it just before.
     *
     * @param hash of the bytes
     */
    @Nullable
    Object find(byte[] line, int from, int to, int hash) {
        Known known = slots[slot(hash)];
        if (known == null || !known.isAt(line, from, to)) {
            return null;
        }
        usual[beginning] = known;
        return known.value;
    }

    /** Remembers the value of the bytes that {@link #find} was asked for last. */
    void put(byte[] line, int from, int to, int hash, Object value) {
        if (to - from <= LONGEST) {
            slots[slot(hash)] = new Known(Arrays.copyOfRange(line, from, to), value);
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & SIZE - 1;
    }
}
