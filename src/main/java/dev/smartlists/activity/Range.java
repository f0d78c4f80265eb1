package dev.smartlists.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A range of instants, both ends included, in milliseconds since 1970-01-01T00:00Z. All our instants are whole milliseconds, so an
 * excluded end is the neighbouring millisecond.
 */
public record Range(long from, long to) {

    static final Range EVER = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    static Range since(long from) {
        return new Range(from, Long.MAX_VALUE);
    }

    static Range until(long to) {
        return new Range(Long.MIN_VALUE, to);
    }

    /** From the first existing instant of a day to the last one of a day. */
    static Range days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Range(start(first, zone), start(last.plusDays(1), zone) - 1);
    }

    static Range of(Instant instant) {
        return new Range(instant.toEpochMilli(), instant.toEpochMilli());
    }

    public boolean contains(long instant) {
        return instant >= from && instant <= to;
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
