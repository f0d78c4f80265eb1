package dev.smartlists.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One raw event of a visitor, the fact over which classification rules are written: {@code VisitorEvent( type == "goal_reached" )}.
 *
 * <p>Immutable and thread-safe. Optional texts are {@code null} when absent, and a blank one is absent; the parts
 * ({@code conversation}, {@code document}, …) are never {@code null} but may be empty. {@code time} is cut to the
 * millisecond.
 *
 * @param id unique; a second event with the same id is a duplicate or a conflict
 * @param type raw event type; case matters; rules give it meaning
 * @param visitor the browser's cookie id
 * @param time when it happened, to the millisecond
 * @param session session id, or {@code null}: then sessions are split by inactivity
 * @param person the known person that this visitor turned out to be, or {@code null}
 * @param conversation the dialogue or conversational flow it belongs to
 * @param page page URL
 * @param prompt the prompt that was answered
 * @param document the document that was clicked
 * @param goal the goal that was reached
 * @param agent the live agent
 * @param queue name of the routing queue
 * @param meeting the meeting that was booked
 * @param attributes any other members, kept for rules: text, {@code BigDecimal}, {@code Boolean}, {@code List}, {@code Map}
 */
public record VisitorEvent(
        String id,
        String type,
        String visitor,
        Instant time,
        @Nullable String session,
        @Nullable String person,
        Conversation conversation,
        @Nullable String page,
        Prompt prompt,
        Document document,
        Goal goal,
        Agent agent,
        @Nullable String queue,
        Meeting meeting,
        Map<String, Object> attributes) {

    private static final int NANOS_OF_MILLI = 1_000_000;

    /**
     * @throws IllegalArgumentException if {@code id}, {@code type} or {@code visitor} is blank
     */
    public VisitorEvent {
        id = needed("id", id);
        type = needed("type", type);
        visitor = needed("visitor", visitor);
        Objects.requireNonNull(time, "time");
        if (time.getNano() % NANOS_OF_MILLI != 0) {
            time = time.truncatedTo(ChronoUnit.MILLIS);
        }
        session = Blank.toNull(session);
        person = Blank.toNull(person);
        Objects.requireNonNull(conversation, "conversation");
        page = Blank.toNull(page);
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(agent, "agent");
        queue = Blank.toNull(queue);
        Objects.requireNonNull(meeting, "meeting");
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Starts an event with the fields that every event needs. */
    public static VisitorEventBuilder builder(String id, String type, String visitor, Instant time) {
        return new VisitorEventBuilder(id, type, visitor, time);
    }

    /** Short form: {@code VisitorEvent.of("e1", "goal_reached", "v1", time, e -> e.goal("Demo requested"))}. */
    public static VisitorEvent of(
            String id, String type, String visitor, Instant time, UnaryOperator<VisitorEventBuilder> rest) {
        return rest.apply(builder(id, type, visitor, time)).build();
    }

    private static String needed(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("An event needs a " + field + " that is not blank");
        }
        return value;
    }
}
