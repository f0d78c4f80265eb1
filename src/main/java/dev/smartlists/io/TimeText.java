package dev.smartlists.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * Reads times: ISO-8601 with an offset or {@code Z}, as {@link java.time.format.DateTimeFormatter#ISO_OFFSET_DATE_TIME} does, within the
 * years 0000 to 9999 in UTC. The usual spelling, {@code 2026-01-01T10:00:00.000+01:00}, is read without the formatter, as it is slow.
 */
public final class TimeText {

    private static final long EARLIEST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();
    private static final long UNUSUAL = Long.MIN_VALUE;
    private static final int NO_NUMBER = -1;
    private static final int USUAL_LENGTH = "2026-01-01T10:00:00".length();

    private TimeText() {}

    /**
     * The instant, cut to the millisecond.
     *
     * @throws IllegalArgumentException if it is none; the message says what to write instead
     */
    public static Instant parse(String text) {
        try {
            return parse("", text.toCharArray(), 0, text.length());
        } catch (LineRefusedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The instant, cut to the millisecond.
     *
     * @throws LineRefusedException if it is none
     */
    static Instant parse(String field, char[] chars, int from, int length) throws LineRefusedException {
        long millis = usual(chars, from, length);
        if (millis == UNUSUAL) {
            millis = any(field, new String(chars, from, length));
        }
        if (millis < EARLIEST || millis > LATEST) {
            throw new LineRefusedException(field, TimeProblem.outOfRange(new String(chars, from, length)));
        }
        return Instant.ofEpochMilli(millis);
    }

    private static long any(String field, String text) throws LineRefusedException {
        try {
            return OffsetDateTime.parse(text).toInstant().toEpochMilli();
        } catch (DateTimeParseException e) {
            throw new LineRefusedException(field, TimeProblem.of(text));
        } catch (ArithmeticException beyondMilliseconds) {
            throw new LineRefusedException(field, TimeProblem.outOfRange(text));
        }
    }

    private static long usual(char[] chars, int from, int length) {
        if (length <= USUAL_LENGTH
                || chars[from + 4] != '-'
                || chars[from + 7] != '-'
                || chars[from + 10] != 'T'
                || chars[from + 13] != ':'
                || chars[from + 16] != ':') {
            return UNUSUAL;
        }
        int year = number(chars, from, 4);
        int month = number(chars, from + 5, 2);
        int day = number(chars, from + 8, 2);
        int hour = number(chars, from + 11, 2);
        int minute = number(chars, from + 14, 2);
        int second = number(chars, from + 17, 2);
        boolean exists = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 31
                && (hour | minute | second) >= 0
                && hour < 24
                && minute < 60
                && second < 60;
        if (!exists || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
            return UNUSUAL;
        }
        int secondOfDay = hour * 3_600 + minute * 60 + second;
        long local = LocalDate.of(year, month, day).toEpochDay() * 86_400 + secondOfDay;
        return withRest(local, chars, from + USUAL_LENGTH, from + length);
    }

    /** Adds the fraction and takes off the offset, which is all that may follow the seconds. */
    private static long withRest(long localSeconds, char[] chars, int from, int to) {
        int at = from;
        int millis = 0;
        if (chars[at] == '.') {
            int weight = 100;
            for (at++; at < to && isDigit(chars[at]) && at - from <= 9; at++) {
                millis += weight * (chars[at] - '0');
                weight /= 10;
            }
            if (at == from + 1) {
                return UNUSUAL;
            }
        }
        int offset = offset(chars, at, to);
        return offset == Integer.MIN_VALUE ? UNUSUAL : (localSeconds - offset) * 1_000 + millis;
    }

    /** In seconds. */
    private static int offset(char[] chars, int from, int to) {
        if (to - from == 1 && chars[from] == 'Z') {
            return 0;
        }
        boolean usual = to - from == 6 && (chars[from] == '+' || chars[from] == '-') && chars[from + 3] == ':';
        int hours = usual ? number(chars, from + 1, 2) : NO_NUMBER;
        int minutes = usual ? number(chars, from + 4, 2) : NO_NUMBER;
        if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return chars[from] == '-' ? -seconds : seconds;
    }

    private static int number(char[] chars, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (!isDigit(chars[i])) {
                return NO_NUMBER;
            }
            value = 10 * value + chars[i] - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
