package dev.smartlists.activity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The instant for which a question is asked, with the calendar that whole days, weeks and months follow.
 *
 * @param instant inclusive: what happened at it has happened; cut to the millisecond
 * @param zone where days begin
 * @param weekStart the day on which weeks begin
 */
public record AsOf(Instant instant, ZoneId zone, DayOfWeek weekStart) {

    public AsOf {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** As any record has it, but spelt out: conditions on dates ask for it again and again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof AsOf same
                        && instant.equals(same.instant)
                        && zone.equals(same.zone)
                        && weekStart == same.weekStart;
    }

    @Override
    public int hashCode() {
        return instant.hashCode() ^ zone.hashCode() ^ weekStart.hashCode();
    }

    /** The same calendar at another instant. */
    public AsOf at(Instant other) {
        return new AsOf(other, zone, weekStart);
    }

    LocalDate today() {
        return instant.atZone(zone).toLocalDate();
    }
}
