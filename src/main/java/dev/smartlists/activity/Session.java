package dev.smartlists.activity;

/**
 * A visitor's session. The same id of two visitors is two sessions; an automatic one and a given one of the same id are two as well.
 *
 * @param id the given id, or {@code auto:} and the id of the session's first event
 * @param automatic whether it was split by inactivity, as its events carry no session id
 */
public record Session(String id, boolean automatic) {

    public static Session given(String id) {
        return new Session(id, false);
    }

    /** The session that begins with this event. */
    public static Session startingWith(String firstEventId) {
        return new Session("auto:" + firstEventId, true);
    }
}
