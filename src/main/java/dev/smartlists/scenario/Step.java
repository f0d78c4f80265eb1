package dev.smartlists.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a scenario. Immutable. */
public sealed interface Step {

    /** The line on which it is written, from 1. */
    int line();

    /**
     * A visitor does something.
     *
     * @param clock where the clock moves before, or {@code null}: it stays
     * @param visitor the browser's cookie id
     * @param does a {@link Phrase} or, to the letter, a raw event type
     * @param id of the event; {@code null} for one of its own
     * @param happened when the event is dated, seen from the clock; {@code null} for now
     * @param details what else the event says; the values are of the classes that {@link Detail} names
     * @param times how often it happens, at least once
     * @param every how far the clock moves between two times; {@code null} for not at all
     */
    record Event(
            int line,
            @Nullable Moment clock,
            String visitor,
            String does,
            @Nullable String id,
            @Nullable Moment happened,
            Map<Detail, Object> details,
            int times,
            @Nullable Span every)
            implements Step {

        public Event {
            details = details.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(details));
        }

        /** The raw event type. */
        public String type() {
            return Phrase.of(does).map(Phrase::type).orElse(does);
        }
    }

    /**
     * A line of an event file comes in and is read as such.
     *
     * @param clock where the clock moves before, or {@code null}: it stays
     * @param json the line
     */
    record Line(int line, @Nullable Moment clock, String json) implements Step {}

    /** Time passes, and nothing happens. */
    record Wait(int line, Moment clock) implements Step {}

    /**
     * Something is expected of what has happened so far.
     *
     * @param person about whom; {@code null} for the person whom the last event was about
     * @param claims what is expected, at least one thing
     */
    record Expect(int line, @Nullable String person, List<Claim> claims) implements Step {

        public Expect {
            claims = List.copyOf(claims);
        }
    }
}
