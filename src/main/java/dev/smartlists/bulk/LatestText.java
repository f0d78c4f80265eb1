package dev.smartlists.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text that was read last, so that one which comes again is neither made nor hashed again. Not thread-safe. */
final class LatestText {

    private byte[] bytes = {};
    private String text = "";

    String text(byte[] from, int start, int end) {
        if (!Arrays.equals(bytes, 0, bytes.length, from, start, end)) {
            bytes = Arrays.copyOfRange(from, start, end);
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return text;
    }
}
