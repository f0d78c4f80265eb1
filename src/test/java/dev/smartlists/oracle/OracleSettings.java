package dev.smartlists.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The settings of a run.
 *
 * @param zone where days, weeks, months, quarters and years begin
 * @param weekStart the first day of a week
 * @param inactivity the longest pause inside an automatic session; a pause of exactly this length does not split
 * @param uniqueness the key of the activities that are limited per session
 */
public record OracleSettings(ZoneId zone, DayOfWeek weekStart, Duration inactivity, Uniqueness uniqueness) {

    /** UTC, weeks from Monday, 30 minutes, once per session. */
    public static OracleSettings defaults() {
        return new OracleSettings(ZoneOffset.UTC, DayOfWeek.MONDAY, Duration.ofMinutes(30), Uniqueness.PER_SESSION);
    }

    public OracleSettings in(ZoneId otherZone) {
        return new OracleSettings(otherZone, weekStart, inactivity, uniqueness);
    }

    public OracleSettings weeksFrom(DayOfWeek otherWeekStart) {
        return new OracleSettings(zone, otherWeekStart, inactivity, uniqueness);
    }

    public OracleSettings unique(Uniqueness otherUniqueness) {
        return new OracleSettings(zone, weekStart, inactivity, otherUniqueness);
    }
}
