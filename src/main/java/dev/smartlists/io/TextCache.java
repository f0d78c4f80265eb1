package dev.smartlists.io;

import org.jspecify.annotations.Nullable;

/**
 * Finds texts again that were seen not long ago, so that equal ones are one string: a table of fixed size in which a newer text takes the
 * place of an older one at the same hash. Bounded, and right whatever it forgets. Not thread-safe.
 */
final class TextCache {

    /** Small enough to stay in the processor's cache. */
    private static final int SIZE = 1 << 13;

    private static final int LONGEST = 256;

    private final @Nullable String[] slots = new String[SIZE];
    private final int[] hashes = new int[SIZE];

    /** The string with these characters, if it is known. */
    @Nullable
    String find(char[] chars, int from, int length) {
        if (length > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = slot(hash);
        String known = slots[slot];
        return known != null && hashes[slot] == hash && isSame(known, chars, from, length) ? known : null;
    }

    /** Remembers a string for a while, unless it is long; returns it. */
    String put(String text) {
        if (text.length() <= LONGEST) {
            int hash = text.hashCode(); // the same sum as in find
            slots[slot(hash)] = text;
            hashes[slot(hash)] = hash;
        }
        return text;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & SIZE - 1;
    }

    private static boolean isSame(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
