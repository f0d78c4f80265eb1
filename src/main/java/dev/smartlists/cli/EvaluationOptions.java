package dev.smartlists.cli;

import dev.smartlists.evaluation.Settings;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that decide, beside rules and events, what an evaluation finds. */
final class EvaluationOptions {

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = {
                "Evaluate as of this time, inclusive: later events do not exist, and \"in the past 30 days\" counts from here.",
                "With an offset, for example 2026-11-22T10:00:00Z. Default: now"
            })
    private @Nullable Instant asOf;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            converter = ZoneConverter.class,
            description =
                    "Where whole days, weeks and months begin, for example Europe/Berlin. Default: ${DEFAULT-VALUE}")
    private ZoneId zone = Settings.DEFAULT.zone();

    @Option(
            names = "--week-start",
            paramLabel = "DAY",
            defaultValue = "monday",
            converter = DayConverter.class,
            description = "The day on which weeks begin. Default: ${DEFAULT-VALUE}")
    private DayOfWeek weekStart = Settings.DEFAULT.weekStart();

    @Option(
            names = "--inactivity",
            paramLabel = "TIME",
            defaultValue = "30m",
            converter = DurationConverter.class,
            description =
                    "Events without a session id that lie further apart than this are of different sessions: 90s, 30m, 2h. Default: ${DEFAULT-VALUE}")
    private Duration inactivity = Settings.DEFAULT.inactivity();

    Settings settings() {
        return new Settings(zone, weekStart, inactivity);
    }

    /** The given instant, or what the clock says; to the millisecond, like every time. */
    Instant asOf(Clock clock) {
        return (asOf == null ? clock.instant() : asOf).truncatedTo(ChronoUnit.MILLIS);
    }
}
