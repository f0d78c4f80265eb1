package dev.smartlists.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for values that many events share, so that each is kept once. Values beyond the first few thousand get none. One thread at a time may ask for
 * numbers; once nobody does, any number of threads may ask for values.
 */
final class Dictionary<T> {

    /** What is kept instead of a number for a value that has none. */
    static final int NONE = 0;

    private static final int MOST = 1 << 14;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final Map<T, Integer> sameObjects = new IdentityHashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The number of a value, from 1, or {@link #NONE}. */
    int numberOf(T value) {
        Integer known = sameObjects.get(value);
        if (known != null) {
            return known;
        }
        Integer number = numbers.get(value);
        if (number == null) {
            if (values.size() == MOST) {
                return NONE;
            }
            values.add(value);
            number = values.size();
            numbers.put(value, number);
        }
        remember(value, number);
        return number;
    }

    /** Equal values come as few objects; comparing those is quicker than comparing the values. */
    private void remember(T value, Integer number) {
        if (sameObjects.size() >= 2 * MOST) {
            sameObjects.clear();
        }
        sameObjects.put(value, number);
    }

    /** The value with a number, or {@code null} for {@link #NONE}. */
    @Nullable
    T value(int number) {
        return number == NONE ? null : values.get(number - 1);
    }
}
