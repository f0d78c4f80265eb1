package dev.smartlists.scenario;

import dev.smartlists.event.UtcTime;
import dev.smartlists.io.TimeText;
import java.time.Instant;
import java.time.ZoneId;

/** A point in time as scenarios write it: an instant, or so long before or after now. Immutable. */
public sealed interface Moment {

    /**
     * The instant it stands for.
     *
     * @param now what the clock shows
     */
    Instant from(Instant now, ZoneId zone);

    /** As files write it. */
    String text();

    /**
     * Reads {@code in 3 days}, {@code 2 hours ago} or an instant with its offset.
     *
     * @throws IllegalArgumentException if the text is none of them; the message says what to write instead
     */
    static Moment parse(String text) {
        if (text.startsWith("in ")) {
            return new In(Span.parse(text.substring("in ".length()).strip()));
        }
        if (text.endsWith(" ago")) {
            return new Ago(Span.parse(
                    text.substring(0, text.length() - " ago".length()).strip()));
        }
        if (text.matches("\\d{1,6} *\\p{L}.*")) {
            throw new IllegalArgumentException(
                    "'" + text + "' does not say from when; write 'in " + text + "' or '" + text + " ago'");
        }
        return new At(TimeText.parse(text));
    }

    /** An instant. */
    record At(Instant instant) implements Moment {

        @Override
        public Instant from(Instant now, ZoneId zone) {
            return instant;
        }

        @Override
        public String text() {
            return UtcTime.text(instant);
        }
    }

    /** {@code in 3 days}. */
    record In(Span span) implements Moment {

        @Override
        public Instant from(Instant now, ZoneId zone) {
            return span.after(now, zone);
        }

        @Override
        public String text() {
            return "in " + span.text();
        }
    }

    /** {@code 2 hours ago}. */
    record Ago(Span span) implements Moment {

        @Override
        public Instant from(Instant now, ZoneId zone) {
            return span.before(now, zone);
        }

        @Override
        public String text() {
            return span.text() + " ago";
        }
    }
}
