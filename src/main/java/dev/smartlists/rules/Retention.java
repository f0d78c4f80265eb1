package dev.smartlists.rules;

import dev.smartlists.activity.ActivityType;
import java.util.Map;
import java.util.Optional;

/**
 * How long activities are kept where the events come from, as {@code retention.properties} in the rules folder declares it. Nothing is forgotten here: it only serves to warn of
 * conditions that look further back. Source: semantics.md 5.6. Immutable.
 */
public record Retention(Map<ActivityType, Period> periods) {

    /** Nothing is declared. */
    public static final Retention UNKNOWN = new Retention(Map.of());

    /**
     * How long activities of one type are kept.
     *
     * @param amount as date operators take it, for example {@code 90 days}
     * @param line in the file
     */
    public record Period(String amount, int line) {}

    public Retention {
        periods = Map.copyOf(periods);
    }

    /** How long activities of a type are kept; empty if that is not declared. */
    public Optional<Period> of(ActivityType type) {
        return Optional.ofNullable(periods.get(type));
    }
}
