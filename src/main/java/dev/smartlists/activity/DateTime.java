package dev.smartlists.activity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date of an activity, perhaps absent, seen from an as-of instant. Every operator is a {@link DateCondition}; values are texts such as
 * {@code "30 days"}, {@code "2026-11-22"} or {@code "2026-11-22T09:30:00Z"}. A malformed value throws
 * {@link IllegalArgumentException}. Immutable.
 */
public final class DateTime {

    private final @Nullable Instant instant;
    private final AsOf asOf;

    public DateTime(@Nullable Instant instant, AsOf asOf) {
        this.instant = instant;
        this.asOf = asOf;
    }

    public boolean is(String... dates) {
        return holds(Operator.IS, dates);
    }

    public boolean isNot(String... dates) {
        return holds(Operator.IS_NOT, dates);
    }

    /** From so long ago up to now: {@code inPast( "30 days" )}. */
    public boolean inPast(String amount) {
        return holds(Operator.IN_PAST, amount);
    }

    /** Longer ago than this. */
    public boolean inPastBefore(String amount) {
        return holds(Operator.IN_PAST_BEFORE, amount);
    }

    /** From now up to so far ahead. */
    public boolean inFuture(String amount) {
        return holds(Operator.IN_FUTURE, amount);
    }

    /** Further ahead than this. */
    public boolean inFutureAfter(String amount) {
        return holds(Operator.IN_FUTURE_AFTER, amount);
    }

    /** A calendar period: {@code inTimeFrame( "last week" )}. */
    public boolean inTimeFrame(String frame) {
        return holds(Operator.IN_TIME_FRAME, frame);
    }

    public boolean after(String date) {
        return holds(Operator.AFTER, date);
    }

    public boolean before(String date) {
        return holds(Operator.BEFORE, date);
    }

    public boolean onOrAfter(String date) {
        return holds(Operator.ON_OR_AFTER, date);
    }

    public boolean onOrBefore(String date) {
        return holds(Operator.ON_OR_BEFORE, date);
    }

    /** Both ends included. */
    public boolean between(String first, String last) {
        return holds(Operator.BETWEEN, first, last);
    }

    public boolean isEmpty() {
        return holds(Operator.IS_EMPTY);
    }

    public boolean isNotEmpty() {
        return holds(Operator.IS_NOT_EMPTY);
    }

    private boolean holds(Operator operator, String... values) {
        return DateCondition.of(operator, List.of(values)).holds(instant, asOf);
    }

    /** Equal if the instants are equal, from wherever they are seen. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateTime that && Objects.equals(instant, that.instant);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(instant);
    }

    @Override
    public String toString() {
        return instant == null ? "" : instant.toString();
    }
}
