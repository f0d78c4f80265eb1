package dev.smartlists.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/**
 * An activity that counts.
 *
 * @param event the event that it stands for
 * @param person to whom it belongs
 * @param attributes by the names that filters and results use, in result order, absent ones left out; values are
 *     {@code String}, {@code Integer}, {@code Boolean}, {@code Instant} or a list of texts
 */
record OracleActivity(
        String id,
        ActivityType type,
        OracleEvent event,
        SessionKey session,
        String person,
        Map<String, Object> attributes) {

    /** By (date, event id, table order). */
    static final Comparator<OracleActivity> ORDER =
            Comparator.comparing(OracleActivity::event, OracleEvent.ORDER).thenComparing(OracleActivity::type);

    Instant date() {
        return event.time();
    }

    String name() {
        return type.nameIn(event.kind());
    }

    boolean is(ActivityType otherType, Kind kind) {
        return type == otherType && event.kind() == kind;
    }

    OracleActivity with(Map<String, Object> otherAttributes) {
        return new OracleActivity(id, type, event, session, person, otherAttributes);
    }
}
