package dev.smartlists.activity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

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

    /** The same calendar at another instant. */
    public AsOf at(Instant other) {
        return new AsOf(other, zone, weekStart);
    }

    LocalDate today() {
        return instant.atZone(zone).toLocalDate();
    }
}
