package dev.smartlists.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** How instants are written in every result: UTC with milliseconds and {@code Z}. Written by hand, as results hold millions of them. */
public final class UtcTime {

    private UtcTime() {}

    /**
     * For example {@code 2026-11-22T09:30:00.000Z}.
     *
     * @throws DateTimeException if the instant is outside the years 0000 to 9999, where such texts no longer sort by time
     */
    public static String text(Instant instant) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            throw new DateTimeException(instant + " is outside the years 0000 to 9999");
        }
        char[] text = "0000-00-00T00:00:00.000Z".toCharArray();
        write(utc.getYear(), text, 4);
        write(utc.getMonthValue(), text, 7);
        write(utc.getDayOfMonth(), text, 10);
        write(utc.getHour(), text, 13);
        write(utc.getMinute(), text, 16);
        write(utc.getSecond(), text, 19);
        write(utc.get(ChronoField.MILLI_OF_SECOND), text, 23);
        return new String(text);
    }

    /** Writes digits from right to left over the zeros before a position. */
    private static void write(int number, char[] text, int end) {
        int at = end;
        for (int rest = number; rest > 0; rest /= 10) {
            text[--at] = (char) ('0' + rest % 10);
        }
    }
}
