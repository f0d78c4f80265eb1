package dev.smartlists.rules;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.rules.syntax.Vocabulary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date condition that was lifted out of a pattern.
 *
 * @param field {@code date} or {@code scheduledFor}
 */
public record DateTest(String field, DateCondition condition) {

    /** Whether it is about the date of the activity itself, by which activities are sorted. */
    public boolean isOnActivityDate() {
        return field.equals(Vocabulary.DATE);
    }

    public boolean holds(Occurrence occurrence, AsOf asOf) {
        return condition.holds(dateOf(occurrence), asOf);
    }

    /** The date that is tested, or {@code null} if it is absent. */
    public @Nullable Instant dateOf(Occurrence occurrence) {
        return isOnActivityDate()
                ? occurrence.date()
                : occurrence.event().meeting().scheduledFor();
    }

    /** As rules write it. */
    @Override
    public String toString() {
        return field + "." + condition;
    }
}
