package dev.smartlists.activity;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A text of an activity, perhaps absent. Compares without case ({@code toLowerCase(Locale.ROOT)} on both sides), trims nothing. Positive operators
 * hold if any of the values matches, negative ones if none does; an absent text matches the negative ones and
 * {@link #isEmpty()}. Source: semantics.md 5.3, 5.4; contract, chapter 4. Immutable.
 */
public final class Text {

    private final @Nullable String value;
    private final @Nullable String lower;

    public Text(@Nullable String value) {
        this.value = value == null || value.isBlank() ? null : value;
        this.lower = this.value == null ? null : this.value.toLowerCase(Locale.ROOT);
    }

    public boolean is(String... values) {
        return any(String::equals, values);
    }

    public boolean isNot(String... values) {
        return !is(values);
    }

    public boolean startsWith(String... values) {
        return any(String::startsWith, values);
    }

    public boolean notStartsWith(String... values) {
        return !startsWith(values);
    }

    public boolean contains(String... values) {
        return any(String::contains, values);
    }

    public boolean notContains(String... values) {
        return !contains(values);
    }

    public boolean isEmpty() {
        return value == null;
    }

    public boolean isNotEmpty() {
        return value != null;
    }

    private boolean any(BiPredicate<String, String> matches, String... values) {
        if (lower == null) {
            return false;
        }
        for (String wanted : values) {
            if (matches.test(lower, wanted.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Equal if the texts are equal, with their case. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && Objects.equals(value, text.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** The text itself, empty if absent. */
    @Override
    public String toString() {
        return value == null ? "" : value;
    }
}
