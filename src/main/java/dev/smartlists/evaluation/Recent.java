package dev.smartlists.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was used of late, up to a number; what was not used for longest goes first. Not thread-safe. */
final class Recent<T> {

    private final Map<String, T> byId;

    /** @param gone gets what has to go */
    Recent(int most, Consumer<T> gone) {
        byId = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                if (size() > most) {
                    gone.accept(eldest.getValue());
                    return true;
                }
                return false;
            }
        };
    }

    @Nullable
    T get(String id) {
        return byId.get(id);
    }

    void use(String id, T used) {
        byId.put(id, used);
    }

    void forget(String id) {
        byId.remove(id);
    }
}
