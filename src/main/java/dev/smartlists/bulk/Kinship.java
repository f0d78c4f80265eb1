package dev.smartlists.bulk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which visitors have to be looked at together because events name the same person for them, directly or over others. A visitor without a person stands for
 * itself under its own id, so visitors and persons are of one kind here. One thread at a time may link; once nobody does, any number of threads may ask.
 */
final class Kinship {

    private final Map<Long, Long> parents = new HashMap<>();

    /** An event names a person for a visitor. */
    void link(long visitor, long person) {
        long one = root(visitor);
        long other = root(person);
        parents.putIfAbsent(one, one);
        parents.put(other, one);
    }

    /** The same number for all relatives, or {@code null} for whoever has none. */
    @Nullable
    Long family(long visitorOrPerson) {
        Long parent = parents.get(visitorOrPerson);
        while (parent != null) {
            Long next = parents.get(parent);
            if (parent.equals(next)) {
                return parent;
            }
            parent = next;
        }
        return null;
    }

    private long root(long member) {
        long at = member;
        Long parent = parents.get(at);
        while (parent != null && parent != at) {
            Long grandparent = parents.get(parent);
            parents.put(at, grandparent); // halves the way for the next one who asks
            at = parent;
            parent = grandparent;
        }
        return at;
    }
}
