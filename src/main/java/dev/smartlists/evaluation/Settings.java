package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What an evaluation assumes beside rules and events.
 *
 * @param zone where whole days, weeks and months begin
 * @param weekStart the day on which weeks begin
 * @param inactivity events without a session id that lie further apart than this are of different sessions
 */
public record Settings(ZoneId zone, DayOfWeek weekStart, Duration inactivity) {

    /** UTC, Monday, 30 minutes. */
    public static final Settings DEFAULT = new Settings(ZoneOffset.UTC, DayOfWeek.MONDAY, Duration.ofMinutes(30));

    public Settings {
        if (inactivity.isNegative()) {
            throw new IllegalArgumentException("Inactivity cannot be negative: " + inactivity);
        }
    }

    public AsOf at(Instant instant) {
        return new AsOf(instant, zone, weekStart);
    }
}
