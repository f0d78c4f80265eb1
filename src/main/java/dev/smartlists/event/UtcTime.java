package dev.smartlists.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How instants are written in every result: UTC with milliseconds and {@code Z}. */
public final class UtcTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private UtcTime() {}

    /** For example {@code 2026-11-22T09:30:00.000Z}. */
    public static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
