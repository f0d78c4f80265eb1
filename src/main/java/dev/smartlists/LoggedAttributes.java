package dev.smartlists;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes of an activity in their order: few, made by the million, and gone through one by one. Immutable. */
final class LoggedAttributes extends AbstractMap<String, Object> {

    private final Set<Map.Entry<String, Object>> entries;

    /** @param entries each name once; belong to this from now on */
    LoggedAttributes(List<Map.Entry<String, Object>> entries) {
        this.entries = new Entries(Collections.unmodifiableList(entries));
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return entries;
    }

    private static final class Entries extends AbstractSet<Map.Entry<String, Object>> {

        private final List<Map.Entry<String, Object>> inOrder;

        Entries(List<Map.Entry<String, Object>> inOrder) {
            this.inOrder = inOrder;
        }

        @Override
        public Iterator<Map.Entry<String, Object>> iterator() {
            return inOrder.iterator();
        }

        @Override
        public int size() {
            return inOrder.size();
        }
    }
}
