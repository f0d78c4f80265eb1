package dev.smartlists.io;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads times such as {@code 2026-11-22T09:30:00.000Z}, with milliseconds or without, and with whatever offset in hours and minutes. Not thread-safe. */
final class PlainTime {

    private static final int DAY = "2026-11-22".length();
    private static final int SECONDS = "2026-11-22T09:30:00".length();
    private static final int MILLIS = ".000".length();
    private static final int OFFSET = "+01:00".length();
    private static final long MILLIS_OF_DAY = 86_400_000L;

    private byte[] latestDay = {};
    private long startOfLatestDay;
    private int length;

    /** How many bytes the time took that was read last. */
    int length() {
        return length;
    }

    /** The time that begins somewhere, or {@code null} if it is written in another way. */
    @Nullable
    Instant parse(byte[] line, int from, int end) {
        boolean millis = from + SECONDS + MILLIS < end && line[from + SECONDS] == '.';
        int offset = from + SECONDS + (millis ? MILLIS : 0);
        boolean utc = offset < end && line[offset] == 'Z';
        length = offset - from + (utc ? 1 : OFFSET);
        if (from + length > end
                || line[from + DAY] != 'T'
                || line[from + 13] != ':'
                || line[from + 16] != ':'
                || !utc && !isOffset(line, offset)
                || !isDay(line, from)) {
            return null;
        }
        int hours = number(line, from + 11, 2);
        int minutes = number(line, from + 14, 2);
        int seconds = number(line, from + 17, 2);
        int thousandths = millis ? number(line, from + SECONDS + 1, 3) : 0;
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 || thousandths < 0) {
            return null;
        }
        long minutesOfDay = hours * 60L + minutes - (utc ? 0 : offsetMinutes(line, offset));
        return Instant.ofEpochMilli(startOfLatestDay + (minutesOfDay * 60 + seconds) * 1_000 + thousandths);
    }

    /** Not of 18 hours or more: those are for others to judge. */
    private static boolean isOffset(byte[] line, int at) {
        int hours = number(line, at + 1, 2);
        int minutes = number(line, at + 4, 2);
        return (line[at] == '+' || line[at] == '-')
                && line[at + 3] == ':'
                && hours >= 0
                && hours < 18
                && minutes >= 0
                && minutes < 60;
    }

    private static int offsetMinutes(byte[] line, int at) {
        int minutes = number(line, at + 1, 2) * 60 + number(line, at + 4, 2);
        return line[at] == '-' ? -minutes : minutes;
    }

    /** Whether the date is right; it is most often that of the time before. */
    private boolean isDay(byte[] line, int from) {
        if (Arrays.equals(latestDay, 0, latestDay.length, line, from, from + DAY)) {
            return true;
        }
        if (line[from] != '1' && line[from] != '2') {
            return false;
        }
        try {
            LocalDate day = LocalDate.parse(new String(line, from, DAY, StandardCharsets.ISO_8859_1));
            latestDay = Arrays.copyOfRange(line, from, from + DAY);
            startOfLatestDay = day.toEpochDay() * MILLIS_OF_DAY;
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    /** -1 if there are not only digits. */
    private static int number(byte[] line, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = line[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
