package dev.smartlists.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of time: a day, a single millisecond, a calendar period.
 *
 * @param end exclusive
 */
record Period(Instant start, Instant end) {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** What a date literal means: {@code yyyy-MM-dd} is a whole day, anything else an instant with its offset. */
    static Period ofLiteral(String literal, ZoneId zone) {
        if (literal.length() == "yyyy-MM-dd".length()) {
            LocalDate day = LocalDate.parse(literal);
            return ofDays(day, day.plusDays(1), zone);
        }
        Instant instant = OffsetDateTime.parse(literal).toInstant().truncatedTo(ChronoUnit.MILLIS);
        return new Period(instant, instant.plusMillis(1));
    }

    /** A calendar period such as {@code last quarter}, as seen at an instant. */
    static Period ofFrame(String frame, Instant now, ZoneId zone, DayOfWeek weekStart) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate week = today.with(TemporalAdjusters.previousOrSame(weekStart));
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        LocalDate year = today.withDayOfYear(1);
        return switch (frame.toLowerCase(Locale.ROOT)) {
            case "today" -> ofDays(today, today.plusDays(1), zone);
            case "yesterday" -> ofDays(today.minusDays(1), today, zone);
            case "this week" -> ofDays(week, week.plusWeeks(1), zone);
            case "last week" -> ofDays(week.minusWeeks(1), week, zone);
            case "this month" -> ofDays(month, month.plusMonths(1), zone);
            case "last month" -> ofDays(month.minusMonths(1), month, zone);
            case "this quarter" -> ofDays(quarter, quarter.plusMonths(3), zone);
            case "last quarter" -> ofDays(quarter.minusMonths(3), quarter, zone);
            case "this year" -> ofDays(year, year.plusYears(1), zone);
            case "last year" -> ofDays(year.minusYears(1), year, zone);
            default -> throw new IllegalArgumentException("unknown time frame: " + frame);
        };
    }

    /**
     * The instant that lies {@code amount} ({@code 30 days}) before or after another. Hours, days and weeks are exact
     * durations, months and years follow the calendar of the zone.
     *
     * @param sign -1 for before, 1 for after
     */
    static Instant shift(Instant from, int sign, String amount, ZoneId zone) {
        String[] words = amount.trim().split("\\s+");
        long n = sign * Long.parseLong(words[0]);
        ZonedDateTime calendar = from.atZone(zone);
        Instant shifted = switch (words[1].toLowerCase(Locale.ROOT)) {
            case "hour", "hours" -> from.plus(Duration.ofHours(n));
            case "day", "days" -> from.plus(Duration.ofHours(24 * n));
            case "week", "weeks" -> from.plus(Duration.ofHours(7 * 24 * n));
            case "month", "months" -> calendar.plusMonths(n).toInstant();
            case "year", "years" -> calendar.plusYears(n).toInstant();
            default -> throw new IllegalArgumentException("unknown unit: " + amount);
        };
        if (shifted.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return shifted.isAfter(LATEST) ? LATEST : shifted;
    }

    private static Period ofDays(LocalDate first, LocalDate next, ZoneId zone) {
        return new Period(
                first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant());
    }
}
