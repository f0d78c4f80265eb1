package dev.smartlists.activity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calendar periods of {@code in time frame}: whole days, weeks, months, quarters or years of the zone, this one or the last.
 * Source: semantics.md 5.3; contract, chapter 4.
 */
enum TimeFrame {
    TODAY("today", (day, week) -> day, start -> start.plusDays(1), 0),
    YESTERDAY("yesterday", (day, week) -> day, start -> start.plusDays(1), 1),
    THIS_WEEK("this week", TimeFrame::startOfWeek, start -> start.plusWeeks(1), 0),
    LAST_WEEK("last week", TimeFrame::startOfWeek, start -> start.plusWeeks(1), 1),
    THIS_MONTH("this month", (day, week) -> day.withDayOfMonth(1), start -> start.plusMonths(1), 0),
    LAST_MONTH("last month", (day, week) -> day.withDayOfMonth(1), start -> start.plusMonths(1), 1),
    THIS_QUARTER("this quarter", (day, week) -> startOfQuarter(day), start -> start.plusMonths(3), 0),
    LAST_QUARTER("last quarter", (day, week) -> startOfQuarter(day), start -> start.plusMonths(3), 1),
    THIS_YEAR("this year", (day, week) -> day.withDayOfYear(1), start -> start.plusYears(1), 0),
    LAST_YEAR("last year", (day, week) -> day.withDayOfYear(1), start -> start.plusYears(1), 1);

    /** Which no calendar period is. */
    private static final Pattern AMOUNT = Pattern.compile("(?:last |past )?(\\d+ (?:hour|day|week|month|year)s?)");

    private final String words;
    private final BiFunction<LocalDate, DayOfWeek, LocalDate> startOf;
    private final UnaryOperator<LocalDate> next;
    private final int back;

    TimeFrame(
            String words,
            BiFunction<LocalDate, DayOfWeek, LocalDate> startOf,
            UnaryOperator<LocalDate> next,
            int back) {
        this.words = words;
        this.startOf = startOf;
        this.next = next;
        this.back = back;
    }

    /**
     * @throws IllegalArgumentException if there is no such period; the message lists those there are
     */
    static TimeFrame parse(String text) {
        String wanted = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(frame -> frame.words.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a time frame" + hint(wanted)
                        + " (time frames: " + String.join(", ", all()) + ")"));
    }

    static boolean isOne(String text) {
        return all().contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static String hint(String wanted) {
        Matcher amount = AMOUNT.matcher(wanted);
        return amount.matches()
                ? ". For that write inPast( \"" + amount.group(1) + "\" )"
                : Nearest.hint(wanted, TimeFrame::all);
    }

    Range range(AsOf asOf) {
        LocalDate start = startOf.apply(asOf.today(), asOf.weekStart());
        if (back == 1) {
            start = startOf.apply(start.minusDays(1), asOf.weekStart());
        }
        return Range.days(start, next.apply(start).minusDays(1), asOf.zone());
    }

    /** The instants at which this period begins or ceases to hold a date as time goes by; at some of those returned it does neither. */
    NavigableSet<Instant> turns(Instant date, AsOf calendar) {
        ZoneClock clock = new ZoneClock(calendar.zone());
        LocalDate day = date.atZone(calendar.zone()).toLocalDate();
        NavigableSet<Instant> turns = new TreeSet<>();
        for (LocalDate near : List.of(day.minusDays(1), day, day.plusDays(1))) {
            LocalDate start = startOf.apply(near, calendar.weekStart());
            for (LocalDate first : List.of(start, next.apply(start), next.apply(next.apply(start)))) {
                clock.at(first.atStartOfDay()).forEach(turns::add);
                clock.changes(first.minusDays(1), first.plusDays(1)).forEach(change -> turns.add(change.getInstant()));
            }
        }
        return turns;
    }

    private static List<String> all() {
        return Arrays.stream(values()).map(frame -> frame.words).toList();
    }

    private static LocalDate startOfWeek(LocalDate day, DayOfWeek weekStart) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private static LocalDate startOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
