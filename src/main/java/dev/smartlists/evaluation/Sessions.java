package dev.smartlists.evaluation;

import dev.smartlists.activity.Session;
import dev.smartlists.event.VisitorEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The session of each event of a visitor. Events without a session id are split where they lie further apart than the inactivity; events that carry
 * one neither split nor extend these. Events are to be shown in order; not thread-safe. Source: contract, chapter 3.
 */
final class Sessions {

    private final Duration inactivity;
    private final Map<String, Session> given = new HashMap<>();
    private @Nullable Instant previous;
    private @Nullable Session current;

    Sessions(Duration inactivity) {
        this.inactivity = inactivity;
    }

    /**
     * @param events one visitor's, by (time, id)
     * @return one session per event, in the same order
     */
    static List<Session> of(List<VisitorEvent> events, Duration inactivity) {
        Sessions sessions = new Sessions(inactivity);
        List<Session> all = new ArrayList<>(events.size());
        for (VisitorEvent event : events) {
            all.add(sessions.of(event));
        }
        return all;
    }

    /** The session of the next event. */
    Session of(VisitorEvent event) {
        if (event.session() != null) {
            return given.computeIfAbsent(event.session(), Session::given);
        }
        Session session = current;
        boolean continues =
                previous != null && Duration.between(previous, event.time()).compareTo(inactivity) <= 0;
        if (session == null || !continues) {
            session = Session.startingWith(event.id());
            current = session;
        }
        previous = event.time();
        return session;
    }
}
