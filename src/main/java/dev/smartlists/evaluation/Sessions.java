package dev.smartlists.evaluation;

import dev.smartlists.activity.Session;
import dev.smartlists.event.VisitorEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The session of each event of a visitor. Events without a session id are split where they lie further apart than the inactivity; events that carry
 * one neither split nor extend these. Source: contract, chapter 3.
 */
final class Sessions {

    private Sessions() {}

    /**
     * @param events one visitor's, by (time, id)
     * @return one session per event, in the same order
     */
    static List<Session> of(List<VisitorEvent> events, Duration inactivity) {
        List<Session> sessions = new ArrayList<>(events.size());
        Map<String, Session> given = new HashMap<>();
        @Nullable VisitorEvent previous = null;
        @Nullable Session current = null;
        for (VisitorEvent event : events) {
            if (event.session() != null) {
                sessions.add(given.computeIfAbsent(event.session(), Session::given));
                continue;
            }
            boolean continues = previous != null
                    && Duration.between(previous.time(), event.time()).compareTo(inactivity) <= 0;
            if (current == null || !continues) {
                current = Session.startingWith(event.id());
            }
            previous = event;
            sessions.add(current);
        }
        return sessions;
    }
}
