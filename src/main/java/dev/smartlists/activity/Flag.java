package dev.smartlists.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** True, false or absent; an absent one is neither. Source: semantics.md 5.3. Immutable. */
public final class Flag {

    private final @Nullable Boolean value;

    public Flag(@Nullable Boolean value) {
        this.value = value;
    }

    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    public boolean isFalse() {
        return Boolean.FALSE.equals(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Flag that && Objects.equals(value, that.value);
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
