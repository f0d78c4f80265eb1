package dev.smartlists.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * What {@code Date of Activity} with an operator means at a given instant, in UTC: both rivals work it out beforehand.
 *
 * @param from the earliest date that counts, milliseconds since 1970
 * @param to the latest date that counts
 */
public record DateWindow(long from, long to) {

    public static final DateWindow ALWAYS = new DateWindow(Long.MIN_VALUE, Long.MAX_VALUE);

    public static DateWindow of(String operator, List<String> values, Instant asOf) {
        String first = values.get(0);
        return switch (operator) {
            case "in past" -> new DateWindow(ago(first, asOf), asOf.toEpochMilli());
            case "in past before" -> new DateWindow(Long.MIN_VALUE, ago(first, asOf) - 1);
            case "after" -> new DateWindow(last(first) + 1, Long.MAX_VALUE);
            case "on or after" -> new DateWindow(first(first), Long.MAX_VALUE);
            case "before" -> new DateWindow(Long.MIN_VALUE, first(first) - 1);
            case "on or before" -> new DateWindow(Long.MIN_VALUE, last(first));
            case "between" -> new DateWindow(first(first), last(values.get(1)));
            default -> throw new IllegalArgumentException("The rivals do not know the date operator " + operator);
        };
    }

    public DateWindow and(DateWindow other) {
        return new DateWindow(Math.max(from, other.from), Math.min(to, other.to));
    }

    private static long ago(String amount, Instant asOf) {
        String[] words = amount.trim().split("\\s+");
        long number = Long.parseLong(words[0]);
        String unit = words[1].toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        Instant from = switch (unit) {
            case "hour" -> asOf.minus(Duration.ofHours(number));
            case "day" -> asOf.minus(Duration.ofDays(number));
            case "week" -> asOf.minus(Duration.ofDays(7 * number));
            case "month" -> asOf.atOffset(ZoneOffset.UTC).minusMonths(number).toInstant();
            case "year" -> asOf.atOffset(ZoneOffset.UTC).minusYears(number).toInstant();
            default -> throw new IllegalArgumentException("No unit: " + amount);
        };
        return from.toEpochMilli();
    }

    private static long first(String date) {
        return isDay(date) ? day(date).toInstant().toEpochMilli() : instant(date);
    }

    private static long last(String date) {
        return isDay(date) ? day(date).plusDays(1).toInstant().toEpochMilli() - 1 : instant(date);
    }

    private static boolean isDay(String date) {
        return date.length() == 10;
    }

    private static OffsetDateTime day(String date) {
        return LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static long instant(String date) {
        return OffsetDateTime.parse(date).toInstant().toEpochMilli();
    }
}
