package dev.smartlists;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One entry of a person's activity log.
 *
 * @param id the same whenever and in whatever order the events came: a hash of what makes the activity unique
 * @param activity the name in the modelled product, for example {@code Engaged with a Dialogue}
 * @param person the known person, or the visitor's id for an anonymous one
 * @param visitor the browser's cookie id
 * @param session the given session id, or {@code auto:} and the id of its first event
 * @param date when it happened, to the millisecond
 * @param event id of the event that made it
 * @param attributes by name ({@code Page URL}, {@code Conversation Score}, …) in the order of the modelled product; {@code String}, {@code Integer},
 *     {@code Boolean}, {@code Instant} or {@code List<String>}; absent ones are left out
 */
public record LoggedActivity(
        String id,
        String activity,
        String person,
        String visitor,
        String session,
        Instant date,
        String event,
        Map<String, Object> attributes) {

    public LoggedActivity {
        attributes = attributes instanceof LoggedAttributes
                ? attributes
                : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
