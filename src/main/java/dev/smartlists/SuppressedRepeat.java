package dev.smartlists;

import java.time.Instant;

/**
 * An activity that did not count, as it repeats another one.
 *
 * @param event id of the event
 * @param activity the name of the activity that it would have been
 * @param person the person it belongs to
 * @param visitor the browser's cookie id
 * @param session the session
 * @param date when it happened
 * @param reason why it does not count, in the words of the uniqueness rule
 * @param standing id of the activity that stands
 */
public record SuppressedRepeat(
        String event,
        String activity,
        String person,
        String visitor,
        String session,
        Instant date,
        String reason,
        String standing) {}
