package dev.smartlists.lint;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Range;
import dev.smartlists.rules.syntax.Vocabulary;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether date conditions can hold together, at whatever instant they are asked. For windows that move with time it tries every day of five years,
 * a leap year among them, in a zone that changes its clocks; for fixed dates, the instants at which something changes about them, in zones
 * from one end of the world to the other.
 */
final class DateLogic {

    private static final ZoneId CHANGING = ZoneId.of("Europe/Berlin");
    private static final List<ZoneId> ZONES =
            List.of(CHANGING, ZoneId.of("UTC"), ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Etc/GMT+12"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59, 999_000_000));
    private static final List<Instant> DAYS = FIRST_DAY
            .datesUntil(LAST_DAY.plusDays(1))
            .flatMap(day ->
                    TIMES.stream().map(time -> day.atTime(time).atZone(CHANGING).toInstant()))
            .toList();
    private static final Instant LONG_AGO = Instant.parse("0001-01-01T00:00:00Z");

    private DateLogic() {}

    /** Whether a date, perhaps absent, can satisfy all conditions. */
    static boolean possible(String field, List<DateCondition> conditions) {
        return exists(field, conditions, List.of());
    }

    /** Whether a date that satisfies all conditions always satisfies another one too. */
    static boolean imply(String field, List<DateCondition> conditions, DateCondition other) {
        return conditions.contains(other) || !exists(field, conditions, List.of(other));
    }

    /** Whether a date, perhaps absent, can satisfy some conditions and none of others, all at one instant. */
    static boolean exists(String field, List<DateCondition> holding, List<DateCondition> failing) {
        List<DateCondition> all =
                Stream.concat(holding.stream(), failing.stream()).toList();
        for (ZoneId zone : ZONES) {
            for (DayOfWeek weekStart : List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)) {
                AsOf calendar = new AsOf(LONG_AGO, zone, weekStart);
                if (references(all, calendar)
                        .anyMatch(instant -> existsAt(calendar.at(instant), field, holding, failing))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean existsAt(AsOf asOf, String field, List<DateCondition> holding, List<DateCondition> failing) {
        boolean happened = field.equals(Vocabulary.DATE);
        if (!happened
                && holding.stream().allMatch(condition -> condition.holds(null, asOf))
                && failing.stream().noneMatch(condition -> condition.holds(null, asOf))) {
            return true;
        }
        NavigableSet<Long> dates = new TreeSet<>();
        around(dates, asOf.instant().toEpochMilli());
        Stream.concat(holding.stream(), failing.stream())
                .flatMap(condition -> condition.ranges(asOf).stream())
                .forEach(range -> {
                    around(dates, range.from());
                    around(dates, range.to());
                });
        return (happened ? dates.headSet(asOf.instant().toEpochMilli(), true) : dates)
                .stream()
                        .map(Instant::ofEpochMilli)
                        .anyMatch(date -> holding.stream().allMatch(condition -> condition.holds(date, asOf))
                                && failing.stream().noneMatch(condition -> condition.holds(date, asOf)));
    }

    /** The instants at which to ask. */
    private static Stream<Instant> references(List<DateCondition> conditions, AsOf calendar) {
        NavigableSet<Instant> references = new TreeSet<>();
        NavigableSet<Long> edges = new TreeSet<>();
        for (Range range : fixedRanges(conditions, calendar)) {
            around(edges, range.from());
            around(edges, range.to());
        }
        for (long edge : edges) {
            Instant date = Instant.ofEpochMilli(edge);
            references.add(date);
            for (DateCondition condition : conditions) {
                condition.turns(date, calendar).forEach(turn -> {
                    references.add(turn);
                    references.add(turn.minusMillis(1));
                });
            }
        }
        return calendar.zone().equals(CHANGING)
                ? Stream.concat(references.stream(), DAYS.stream())
                : references.stream();
    }

    private static List<Range> fixedRanges(List<DateCondition> conditions, AsOf calendar) {
        List<Range> ranges = new ArrayList<>();
        conditions.stream()
                .filter(condition -> !condition.isRelative())
                .forEach(condition -> ranges.addAll(condition.ranges(calendar)));
        return ranges;
    }

    private static void around(NavigableSet<Long> instants, long instant) {
        if (instant != Long.MIN_VALUE && instant != Long.MAX_VALUE) {
            instants.addAll(List.of(instant - 1, instant, instant + 1));
        }
    }
}
