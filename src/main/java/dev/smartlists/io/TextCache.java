package dev.smartlists.io;

import java.util.Arrays;

/**
 * Gives equal texts as one string, as long as they are not too rare and not too long: a table of fixed size in which a newer text takes the
 * place of an older one with the same hash. Bounded, and right whatever it forgets. Not thread-safe.
 */
final class TextCache {

    private static final int LONGEST = 256;

    private final String[] slots;

    /**
     * @param size a power of two
     */
    TextCache(int size) {
        slots = new String[size];
        Arrays.fill(slots, "");
    }

    String get(char[] chars, int from, int length) {
        if (length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        String known = slots[slot];
        if (isSame(known, chars, from, length)) {
            return known;
        }
        String text = new String(chars, from, length);
        slots[slot] = text;
        return text;
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
