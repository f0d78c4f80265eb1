package dev.smartlists.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of time as users write it: {@code 30 days}, {@code 1 month}. Hours, days and weeks are exact durations; months and years
 * follow the calendar of the zone and are clamped to the end of the month. Source: semantics.md 5.3; contract, chapter 4.
 *
 * @param number 0 to 999999
 * @param unit hours, days, weeks, months or years
 */
record Amount(int number, ChronoUnit unit) {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,6})\\s+(\\p{L}+)\\s*");

    private static final Pattern MISSPELT = Pattern.compile("\\s*(\\d{1,6})\\s*(\\p{L}+)\\s*");

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "hour", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS);

    /**
     * @throws IllegalArgumentException if the text is no amount; the message says what one looks like
     */
    static Amount parse(String text) {
        Matcher form = FORM.matcher(text);
        ChronoUnit unit = form.matches() ? UNITS.get(singular(form.group(2))) : null;
        if (unit == null) {
            throw new IllegalArgumentException("'" + text + "' is not an amount of time such as '30 days'" + hint(text)
                    + " (units: hours, days, weeks, months, years)");
        }
        return new Amount(Integer.parseInt(form.group(1)), unit);
    }

    Instant before(Instant instant, ZoneId zone) {
        return moved(instant, -number, zone);
    }

    Instant after(Instant instant, ZoneId zone) {
        return moved(instant, number, zone);
    }

    /**
     * The instants t at which {@code before(t)} reaches or passes a date; at some of those returned it does neither.
     */
    NavigableSet<Instant> untilBefore(Instant date, ZoneId zone) {
        return until(date, -number, zone);
    }

    /** The same for {@code after(t)}. */
    NavigableSet<Instant> untilAfter(Instant date, ZoneId zone) {
        return until(date, number, zone);
    }

    private NavigableSet<Instant> until(Instant date, long times, ZoneId zone) {
        Instant past = date.plusMillis(1);
        if (!isCalendar()) {
            return new TreeSet<>(Set.of(moved(date, -times, zone), moved(past, -times, zone)));
        }
        CalendarAmount amount = new CalendarAmount(times, unit);
        NavigableSet<Instant> until = amount.meeting(date, zone);
        until.addAll(amount.meeting(past, zone));
        return until;
    }

    /** Whether it follows the calendar, so that its length depends on where it begins. */
    boolean isCalendar() {
        return unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS;
    }

    private Instant moved(Instant instant, long times, ZoneId zone) {
        if (isCalendar()) {
            return instant.atZone(zone).plus(times, unit).toInstant();
        }
        return instant.plusSeconds(times * unit.getDuration().toSeconds());
    }

    private static String singular(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The amount that was probably meant by one that is misspelt or lacks its space. */
    private static String hint(String text) {
        Matcher form = MISSPELT.matcher(text);
        if (TimeFrame.isOne(text)) {
            return ". It is a time frame: inTimeFrame takes it";
        }
        return form.matches()
                ? Nearest.to(form.group(2), spelled())
                        .map(unit -> ". Did you mean '" + form.group(1) + " " + unit + "'?")
                        .orElse("")
                : "";
    }

    private static List<String> spelled() {
        return List.of("hours", "days", "weeks", "months", "years");
    }
}
