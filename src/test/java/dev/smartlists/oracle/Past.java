package dev.smartlists.oracle;

import dev.smartlists.oracle.OracleResult.Suppressed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that has happened up to as-of, before any list is asked.
 *
 * @param log every event that was read, later ones too
 * @param events those at or before as-of, by (time, id)
 * @param persons whose events these are, by code point
 * @param activities what counts, by (date, event id, table order), with their attributes as of as-of
 * @param suppressed what does not
 */
record Past(
        EventLog log,
        List<OracleEvent> events,
        Set<String> persons,
        List<OracleActivity> activities,
        List<Suppressed> suppressed,
        LateUpdates updates) {

    static Past of(List<String> lines, Instant asOf, OracleSettings settings) {
        EventLog log = EventLog.of(lines);
        List<OracleEvent> events = log.events().stream()
                .filter(event -> !event.time().isAfter(asOf))
                .toList();
        Map<String, SessionKey> sessions = SessionKey.ofEach(events, settings.inactivity());
        Map<String, String> owners = Identity.ownerOfEach(events);
        Set<String> persons = new TreeSet<>(Texts.BY_CODE_POINT);
        persons.addAll(owners.values());

        Activities activities = Activities.of(events, sessions, owners, settings.uniqueness());
        LateUpdates updates = new LateUpdates(events, sessions);
        List<OracleActivity> updated = activities.standing().stream()
                .map(activity -> updates.asOf(events.get(events.size() - 1), activity))
                .toList();
        return new Past(log, events, persons, updated, activities.suppressed(), updates);
    }

    /** The person's activities, oldest first. */
    List<OracleActivity> activitiesOf(String person) {
        return activities.stream()
                .filter(activity -> activity.person().equals(person))
                .toList();
    }
}
