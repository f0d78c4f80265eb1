package dev.smartlists.oracle;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A session of one visitor.
 *
 * @param automatic whether it was found by its pauses; an input session of the same name is another one
 * @param name the text in the results
 */
record SessionKey(boolean automatic, String name) {

    /** The session of every event, by event id; the events come in order. */
    static Map<String, SessionKey> ofEach(List<OracleEvent> events, Duration inactivity) {
        Map<String, SessionKey> sessions = new HashMap<>();
        Map<String, OracleEvent> previousOfVisitor = new HashMap<>();
        for (OracleEvent event : events) {
            String given = event.text("session");
            if (given != null) {
                sessions.put(event.id(), new SessionKey(false, given));
                continue;
            }
            OracleEvent previous = previousOfVisitor.put(event.visitor(), event);
            boolean continues = previous != null
                    && Duration.between(previous.time(), event.time()).compareTo(inactivity) <= 0;
            sessions.put(
                    event.id(), continues ? sessions.get(previous.id()) : new SessionKey(true, "auto:" + event.id()));
        }
        return sessions;
    }
}
