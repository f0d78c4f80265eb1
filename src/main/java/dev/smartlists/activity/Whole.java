package dev.smartlists.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A whole number of an activity, perhaps absent. {@code is( 0 )} holds for an absent one too, as in the modelled product, so
 * {@code isNot( 0 )} does not; otherwise an absent number matches {@code isNot} and {@link #isEmpty()} only.
 * Source: semantics.md 5.3, 5.4. Immutable.
 */
public final class Whole {

    private final @Nullable Integer value;

    public Whole(@Nullable Integer value) {
        this.value = value;
    }

    public boolean is(int... values) {
        int own = value == null ? 0 : value;
        for (int wanted : values) {
            if (own == wanted) {
                return true;
            }
        }
        return false;
    }

    public boolean isNot(int... values) {
        return !is(values);
    }

    /** Both ends included. */
    public boolean between(int least, int most) {
        return value != null && value >= least && value <= most;
    }

    public boolean greaterThan(int bound) {
        return value != null && value > bound;
    }

    public boolean lessThan(int bound) {
        return value != null && value < bound;
    }

    public boolean atLeast(int bound) {
        return value != null && value >= bound;
    }

    public boolean atMost(int bound) {
        return value != null && value <= bound;
    }

    /** Absent; zero is not empty. */
    public boolean isEmpty() {
        return value == null;
    }

    public boolean isNotEmpty() {
        return value != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Whole that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value == null ? "" : value.toString();
    }
}
