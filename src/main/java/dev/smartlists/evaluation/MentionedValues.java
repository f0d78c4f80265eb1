package dev.smartlists.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the leaves of an activity's type look at, as a key: activities with equal ones match the same leaves. Immutable. */
final class MentionedValues {

    private final @Nullable Object[] values;
    private final int hash;

    /** @param values belong to this from now on */
    MentionedValues(@Nullable Object[] values) {
        this.values = values;
        this.hash = Arrays.hashCode(values);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MentionedValues same && hash == same.hash && Arrays.equals(values, same.values);
    }
}
