package dev.smartlists.oracle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;

/** How texts are ordered and instants written, everywhere. */
final class Texts {

    /** By Unicode code point: {@code U+FFFD} comes before an emoji, unlike in {@link String#compareTo}. */
    static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Texts() {}

    /** UTC, milliseconds, {@code Z}. */
    static String write(Instant instant) {
        return MILLIS.format(instant);
    }
}
