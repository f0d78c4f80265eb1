package dev.smartlists.io;

import org.jspecify.annotations.Nullable;

/** Gives equal immutable values as one object, in the manner of {@link TextCache}. Not thread-safe. */
final class ValueCache<T> {

    private static final int SIZE = 1 << 12;

    private final @Nullable Object[] slots = new Object[SIZE];

    /** The value itself or an equal one seen before. */
    @SuppressWarnings("unchecked") // what equals a T here is a T that was put in
    T share(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 16) & SIZE - 1;
        Object known = slots[slot];
        if (value.equals(known)) {
            return (T) known;
        }
        slots[slot] = value;
        return value;
    }
}
