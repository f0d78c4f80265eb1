package dev.smartlists.bench.plain;

import java.util.Arrays;

/** A visitor as one thread has read it: its events in order of reading. Not thread-safe. */
final class Visitor {

    final String id;
    Event[] events = new Event[8];
    int size;

    Visitor(String id) {
        this.id = id;
    }

    void add(Event event) {
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
        }
        events[size++] = event;
    }

    void addAll(Visitor other) {
        Event[] all = Arrays.copyOf(events, size + other.size);
        System.arraycopy(other.events, 0, all, size, other.size);
        events = all;
        size = all.length;
    }
}
