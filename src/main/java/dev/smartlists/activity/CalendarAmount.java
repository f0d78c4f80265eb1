package dev.smartlists.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Months or years, which are of no fixed length. As an instant moves on, the instant that lies so many months from it does not move on evenly: it stands still or
 * runs back at the end of a shorter month, and jumps where clocks change. Between such points both move alike.
 */
record CalendarAmount(long number, TemporalUnit unit) {

    /** The days on both sides of the expected one on which the two can meet: months differ by three days, and zones have skipped a day. */
    private static final int DAYS_BEFORE = 2;

    private static final int DAYS_AFTER = 5;

    /** The instants from which the instant so far away is a target, or changes sides of it; of some of those returned it is neither. */
    NavigableSet<Instant> meeting(Instant target, ZoneId zone) {
        ZoneClock clock = new ZoneClock(zone);
        LocalDate expected = target.atZone(zone).minus(number, unit).toLocalDate();
        Set<LocalTime> times = timesOfDay(target, clock);
        NavigableSet<Instant> meeting = new TreeSet<>();
        for (int day = -DAYS_BEFORE; day <= DAYS_AFTER; day++) {
            for (LocalTime time : times) {
                clock.at(expected.plusDays(day).atTime(time)).forEach(meeting::add);
            }
        }
        clock.changes(expected.minusDays(DAYS_BEFORE), expected.plusDays(DAYS_AFTER)).stream()
                .map(ZoneOffsetTransition::getInstant)
                .forEach(meeting::add);
        return meeting;
    }

    /** Midnight, the target's time of day before and after changes of the clocks nearby, and the times of day of these changes. */
    private static Set<LocalTime> timesOfDay(Instant target, ZoneClock clock) {
        LocalDate day = target.atZone(clock.zone()).toLocalDate();
        Set<LocalTime> times = new TreeSet<>();
        times.add(LocalTime.MIDNIGHT);
        times.add(target.atZone(clock.zone()).toLocalTime());
        for (ZoneOffsetTransition change : clock.changes(day.minusDays(1), day.plusDays(1))) {
            times.add(target.atOffset(change.getOffsetBefore()).toLocalTime());
            times.add(target.atOffset(change.getOffsetAfter()).toLocalTime());
            times.add(change.getDateTimeBefore().toLocalTime());
            times.add(change.getDateTimeAfter().toLocalTime());
        }
        return times;
    }
}
