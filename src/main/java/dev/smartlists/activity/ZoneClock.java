package dev.smartlists.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the clocks of a zone show, as instants. Where the clocks change, a local time comes twice or never. */
record ZoneClock(ZoneId zone) {

    /** The instants at which the clocks show this: one, or two, or none. */
    Stream<Instant> at(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).stream().map(local::toInstant);
    }

    /** The changes of the clocks on these days, first and last included, and perhaps one just outside. */
    List<ZoneOffsetTransition> changes(LocalDate first, LocalDate last) {
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(first.atStartOfDay(zone).toInstant().minusMillis(1));
        while (change != null && !change.getInstant().isAfter(end)) {
            changes.add(change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }
}
