package dev.smartlists.oracle;

import dev.smartlists.oracle.OracleResult.Suppressed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What visitors did.
 *
 * @param standing the activities that count, by (date, event id, table order), without attributes yet
 * @param suppressed the repeats that do not
 */
record Activities(List<OracleActivity> standing, List<Suppressed> suppressed) {

    /** Classifies the events, which come in order, and lets the first one of each uniqueness key stand. */
    static Activities of(
            List<OracleEvent> events,
            Map<String, SessionKey> sessions,
            Map<String, String> owners,
            Uniqueness uniqueness) {
        List<OracleActivity> standing = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (OracleEvent event : events) {
            SessionKey session = sessions.get(event.id());
            for (ActivityType type : Classification.activities(event)) {
                String id = type.oncePerSession()
                        ? ActivityIds.once(type, event, session, uniqueness)
                        : ActivityIds.each(type, event);
                if (taken.add(id)) {
                    standing.add(new OracleActivity(id, type, event, session, owners.get(event.id()), Map.of()));
                } else {
                    suppressed.add(new Suppressed(event.id(), type.key(), id));
                }
            }
        }
        return new Activities(standing, suppressed);
    }
}
