package dev.smartlists.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Where the answer of a date condition turns as time goes by: found by arithmetic, and here again by looking at every half hour and halving between. */
class DateTurnsTest {

    private static final Duration STEP = Duration.ofMinutes(30);

    /** Clocks that change at noon's far side of the world, at midnight, a minute after it, by half an hour, by a whole day, or never. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Amsterdam"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("America/Havana"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"));

    private record Question(DateCondition condition, Instant date, AsOf asOf, int months) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void turnsAreExactlyWhereTheAnswerChanges(@ForAll("questions") Question question) {
        List<Instant> turns = question.condition.turns(question.date, question.asOf);
        TreeSet<Instant> times = new TreeSet<>();
        times.add(question.asOf.instant());
        Duration around = Duration.ofDays(question.condition.operator() == Operator.IN_TIME_FRAME ? 1 : 5);
        for (Instant centre : centres(question)) {
            for (Instant time = centre.minus(around); time.isBefore(centre.plus(around)); time = time.plus(STEP)) {
                times.add(time);
            }
        }
        for (Instant change : changes(question.asOf.zone())) {
            times.addAll(List.of(change.minusSeconds(60), change.minusMillis(1), change));
        }
        turns.forEach(turn -> times.add(turn.minusMillis(1)));
        times.addAll(turns);
        assertThat(turns).isEqualTo(foundByHalving(question, new ArrayList<>(times.tailSet(question.asOf.instant()))));
    }

    private static List<Instant> foundByHalving(Question question, List<Instant> times) {
        List<Instant> found = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            long low = times.get(i - 1).toEpochMilli();
            long high = times.get(i).toEpochMilli();
            boolean before = holds(question, low);
            if (before != holds(question, high)) {
                while (high - low > 1) {
                    long middle = (low + high) / 2;
                    if (holds(question, middle) == before) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                found.add(Instant.ofEpochMilli(high));
            }
        }
        return found;
    }

    private static boolean holds(Question question, long millis) {
        return question.condition.holds(question.date, question.asOf.at(Instant.ofEpochMilli(millis)));
    }

    /** Where turns can be: at the date, and at the amount or the period before and after it. */
    private static List<Instant> centres(Question question) {
        List<Instant> centres = new ArrayList<>();
        for (int times : List.of(-1, 0, 1)) {
            centres.add(moved(question.date, question.months * times, question.asOf.zone()));
        }
        if (question.condition.operator() == Operator.IN_TIME_FRAME) {
            LocalDate day = question.date.atZone(question.asOf.zone()).toLocalDate();
            for (int months = -24; months <= 24; months++) {
                centres.add(day.withDayOfMonth(1)
                        .plusMonths(months)
                        .atStartOfDay(question.asOf.zone())
                        .toInstant());
            }
        }
        return centres;
    }

    private static Instant moved(Instant date, int months, ZoneId zone) {
        return date.atZone(zone).plusMonths(months).toInstant();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(ZONES)
                .flatMap(zone -> Combinators.combine(
                                dates(zone),
                                Arbitraries.of(conditions()),
                                Arbitraries.oneOf(Arbitraries.just(start(zone)), dates(zone)),
                                Arbitraries.of(DayOfWeek.values()))
                        .as((date, condition, asOf, weekStart) -> new Question(
                                DateCondition.of(condition.operator, List.of(condition.value)),
                                date,
                                new AsOf(asOf, zone, weekStart),
                                condition.months)));
    }

    private record Condition(Operator operator, String value, int months) {}

    private static List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Operator operator :
                List.of(Operator.IN_PAST, Operator.IN_PAST_BEFORE, Operator.IN_FUTURE, Operator.IN_FUTURE_AFTER)) {
            for (int months : List.of(0, 1, 2, 3, 11, 13)) {
                conditions.add(new Condition(operator, months + " months", months));
            }
            conditions.add(new Condition(operator, "1 year", 12));
            conditions.add(new Condition(operator, "5 hours", 0));
            conditions.add(new Condition(operator, "5 days", 0));
            conditions.add(new Condition(operator, "4 weeks", 1));
        }
        for (TimeFrame frame : TimeFrame.values()) {
            conditions.add(new Condition(
                    Operator.IN_TIME_FRAME,
                    frame.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    0));
        }
        return conditions;
    }

    /** Instants of three years, many of them at ends of months, at changes of the clocks, and at the same times of day. */
    private static Arbitrary<Instant> dates(ZoneId zone) {
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(0, Duration.ofDays(1_200).toMillis())
                .map(millis -> start(zone).plusMillis(millis));
        Arbitrary<Instant> monthEnds = Combinators.combine(
                        Arbitraries.integers().between(1, 38),
                        Arbitraries.integers().between(-4 * 48, 2 * 48),
                        Arbitraries.of(-1, 0, 1))
                .as((month, halfHours, millis) -> start(zone)
                        .atZone(zone)
                        .toLocalDate()
                        .withDayOfMonth(1)
                        .plusMonths(month)
                        .atStartOfDay(zone)
                        .toInstant()
                        .plus(STEP.multipliedBy(halfHours))
                        .plusMillis(millis));
        List<Instant> changes = changes(zone);
        if (changes.isEmpty()) {
            return Arbitraries.oneOf(any, monthEnds);
        }
        Arbitrary<Instant> nearChanges = Combinators.combine(
                        Arbitraries.of(changes),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(-31, 31)),
                        Arbitraries.integers().between(-6, 6),
                        Arbitraries.of(-1, 0, 1))
                .as((change, days, quarters, millis) -> change.plus(days, ChronoUnit.DAYS)
                        .plus(quarters * 15L, ChronoUnit.MINUTES)
                        .plusMillis(millis));
        return Arbitraries.oneOf(any, monthEnds, nearChanges, nearChanges);
    }

    /** Before the last changes of the clocks in those zones that have given them up. */
    private static Instant start(ZoneId zone) {
        return Instant.parse(
                zone.getId().equals("America/Sao_Paulo") ? "2016-01-01T00:00:00Z" : "2010-01-01T00:00:00Z");
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        Instant end = start(zone).plus(Duration.ofDays(1_100));
        ZoneOffsetTransition change = zone.getRules().nextTransition(start(zone));
        while (change != null && change.getInstant().isBefore(end)) {
            changes.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    @Test
    void aMonthLeavesAndReturnsAtTheEndOfAShorterOne() {
        DateCondition inPastMonth = DateCondition.of(Operator.IN_PAST, List.of("1 month"));
        AsOf asOf = new AsOf(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("UTC"), DayOfWeek.MONDAY);
        assertThat(inPastMonth.turns(Instant.parse("2026-02-28T12:00:00Z"), asOf))
                .containsExactly(
                        Instant.parse("2026-03-28T12:00:00.001Z"),
                        Instant.parse("2026-03-29T00:00:00Z"),
                        Instant.parse("2026-03-29T12:00:00.001Z"),
                        Instant.parse("2026-03-30T00:00:00Z"),
                        Instant.parse("2026-03-30T12:00:00.001Z"),
                        Instant.parse("2026-03-31T00:00:00Z"),
                        Instant.parse("2026-03-31T12:00:00.001Z"));
    }

    @Test
    void anAbsentDateAndAFixedConditionNeverTurn() {
        AsOf asOf = new AsOf(Instant.EPOCH, ZoneId.of("UTC"), DayOfWeek.MONDAY);
        assertThat(DateCondition.of(Operator.IN_FUTURE, List.of("1 day")).turns(null, asOf))
                .isEmpty();
        assertThat(DateCondition.of(Operator.AFTER, List.of("2026-01-01")).turns(Instant.EPOCH, asOf))
                .isEmpty();
    }

    @Test
    void yearsAndWeeksAreNotMixedUp() {
        AsOf asOf = new AsOf(Instant.parse("2026-06-10T08:00:00Z"), ZoneId.of("UTC"), DayOfWeek.MONDAY);
        Instant date = Instant.parse("2026-06-10T08:00:00Z");
        assertThat(DateCondition.of(Operator.IN_PAST, List.of("1 year")).turns(date, asOf))
                .containsExactly(date.atZone(ZoneId.of("UTC"))
                        .plus(Period.ofYears(1))
                        .toInstant()
                        .plusMillis(1));
        assertThat(DateCondition.of(Operator.IN_TIME_FRAME, List.of("last week"))
                        .turns(date, asOf))
                .containsExactly(Instant.parse("2026-06-15T00:00:00Z"), Instant.parse("2026-06-22T00:00:00Z"));
    }
}
