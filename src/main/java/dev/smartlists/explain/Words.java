package dev.smartlists.explain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Times, ages and values in words. Times are whole minutes in a zone: what lasts until a time lasts at least that long, and what is so from a time on is so by then.
 */
record Words(ZoneId zone) {

    static final String EMPTY = "empty";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** When something happened. */
    String time(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** What happened, when, and what of it matters. */
    String activity(ExplainedActivity activity) {
        return activity.name() + " of " + time(activity.date())
                + (activity.detail().isEmpty() ? "" : " (" + activity.detail() + ")");
    }

    /** What keeps conditions from being as needed: the first, and how many others. */
    static String against(List<ExplainedCondition> conditions) {
        ExplainedCondition first = conditions.get(0);
        return first.text().replaceFirst("\\(.*", "") + ": " + first.nearest() + others(conditions.size() - 1);
    }

    /** That it is not the only one; nothing if it is. */
    static String others(int others) {
        return others == 0 ? "" : " (and " + counted(others, "other") + ")";
    }

    /** Until when something lasts that lasts now. */
    String until(Instant instant, Instant now) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return (minute.isAfter(now) ? MINUTE : SECOND).format(instant.atZone(zone));
    }

    /** When something begins. */
    String start(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return time(minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES));
    }

    /** {@code 34 days}, {@code 30 days 3 hours}, {@code 5 minutes}: the two largest units. */
    static String age(Duration age) {
        if (age.toDays() > 0) {
            return joined(age.toDays(), "day", age.toHoursPart(), "hour");
        }
        return age.toHours() > 0
                ? joined(age.toHours(), "hour", age.toMinutesPart(), "minute")
                : joined(age.toMinutes(), "minute", age.toSecondsPart(), "second");
    }

    private static String joined(long large, String unit, long small, String smallUnit) {
        if (large == 0) {
            return counted(small, smallUnit);
        }
        return small == 0 ? counted(large, unit) : counted(large, unit) + " " + counted(small, smallUnit);
    }

    /** {@code 1 time}, {@code 2 times}. */
    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The value of an attribute: {@code 'Pricing'}, {@code 2}, {@code 'prices', 'security'}, {@code empty}. */
    String value(@Nullable Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return EMPTY;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Instant instant) {
            return time(instant);
        }
        return value instanceof String text ? "'" + text + "'" : value.toString();
    }
}
