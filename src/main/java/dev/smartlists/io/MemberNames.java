package dev.smartlists.io;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object seen so far. Names must be interned, as those of Jackson's parser are. Not thread-safe. */
final class MemberNames {

    private final @Nullable String[] few = new String[32];
    private final Set<String> more = new HashSet<>();
    private int count;

    void clear() {
        if (count == few.length) {
            more.clear();
        }
        count = 0;
    }

    /** False if the name has occurred before. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    boolean add(String name) {
        for (int i = 0; i < count; i++) {
            if (few[i] == name) {
                return false;
            }
        }
        if (count < few.length) {
            few[count++] = name;
            return true;
        }
        return more.add(name);
    }
}
