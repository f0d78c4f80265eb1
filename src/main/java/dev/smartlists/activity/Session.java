package dev.smartlists.activity;

import org.jspecify.annotations.Nullable;

/**
 * A visitor's session. The same id of two visitors is two sessions; an automatic one and a given one of the same id are two as well.
 *
 * @param id the given id, or {@code auto:} and the id of the session's first event
 * @param automatic whether it was split by inactivity, as its events carry no session id
 */
public record Session(String id, boolean automatic) {

    /** As any record has it, but spelt out: sessions are asked for it for each event. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Boolean.hashCode(automatic);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session session && automatic == session.automatic && id.equals(session.id);
    }

    public static Session given(String id) {
        return new Session(id, false);
    }

    /** The session that begins with this event. */
    public static Session startingWith(String firstEventId) {
        return new Session("auto:" + firstEventId, true);
    }
}
