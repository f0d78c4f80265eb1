package dev.smartlists.bench.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** ISO-8601 times to milliseconds since 1970, finer digits cut: the usual spellings by hand, the rest by the JDK. */
final class Times {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private long lastDate = -1;
    private long lastDay;

    /** @throws Refusal if the text is no time with an offset */
    long parse(char[] c, int from, int length) {
        int end = from + length;
        if (length >= 20
                && c[from + 4] == '-'
                && c[from + 7] == '-'
                && c[from + 10] == 'T'
                && c[from + 13] == ':'
                && c[from + 16] == ':'
                && c[end - 1] == 'Z') {
            int year = two(c, from) * 100 + two(c, from + 2);
            int month = two(c, from + 5);
            int day = two(c, from + 8);
            int hour = two(c, from + 11);
            int minute = two(c, from + 14);
            int second = two(c, from + 17);
            int millis = millis(c, from + 19, end - 1);
            if (year >= 0
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= DAYS[month - 1]
                    && hour >= 0
                    && hour < 24
                    && minute >= 0
                    && minute < 60
                    && second >= 0
                    && second < 60
                    && millis >= 0) {
                return ((day(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1_000L + millis;
            }
        }
        return slow(new String(c, from, length));
    }

    private long day(int year, int month, int day) {
        long date = (year * 100L + month) * 100 + day;
        if (date != lastDate) {
            lastDay = LocalDate.of(year, month, day).toEpochDay();
            lastDate = date;
        }
        return lastDay;
    }

    /** Two digits, or a number that no caller accepts. */
    private static int two(char[] c, int at) {
        int tens = c[at] - '0';
        int ones = c[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : tens * 10 + ones;
    }

    /** The fraction between the second and the Z; -1 if it is not one. */
    private static int millis(char[] c, int from, int end) {
        if (from == end) {
            return 0;
        }
        if (c[from] != '.' || end - from < 2 || end - from > 10) {
            return -1;
        }
        int millis = 0;
        for (int i = 1; i <= 3; i++) {
            int digit = from + i < end ? c[from + i] - '0' : 0;
            millis = digit < 0 || digit > 9 ? -10_000 : millis * 10 + digit;
        }
        for (int i = from + 4; i < end; i++) {
            if (c[i] < '0' || c[i] > '9') {
                return -1;
            }
        }
        return Math.max(millis, -1);
    }

    private static long slow(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            if (time.getYear() < 0 || time.getYear() > 9999) {
                throw new Refusal();
            }
            return time.toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            throw new Refusal();
        }
    }
}
