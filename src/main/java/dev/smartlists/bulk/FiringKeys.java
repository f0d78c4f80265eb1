package dev.smartlists.bulk;

import dev.smartlists.Firing;
import java.nio.charset.StandardCharsets;

/** Keys of firings that compare, byte by byte, as {@link Firing#compareTo} does. */
final class FiringKeys {

    private FiringKeys() {}

    static byte[] of(Firing firing) {
        Bytes key = new Bytes(128);
        key.fixed(firing.date().toEpochMilli() ^ Long.MIN_VALUE); // those before 1970 first
        text(firing.campaign(), key);
        text(firing.person(), key);
        text(firing.activityId(), key);
        return key.copy();
    }

    /** A zero ends a text, and comes before all that a longer one can go on with: one inside a text is followed by a sign of that. */
    private static void text(String text, Bytes key) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            key.put(b);
            if (b == 0) {
                key.put(0xff);
            }
        }
        key.put(0);
        key.put(0);
    }
}
