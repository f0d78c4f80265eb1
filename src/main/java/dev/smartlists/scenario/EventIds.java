package dev.smartlists.scenario;

import java.util.function.Predicate;

/**
 * Gives ids to events that have none: {@code e1} to {@code e9}, {@code f10} to {@code f99}, {@code g100} and so on, by the number of the event in its
 * scenario. Events of the same instant are judged by id, so that they are judged in the order of their steps. Not thread-safe.
 */
final class EventIds {

    private final Predicate<String> taken;
    private int number;

    EventIds(Predicate<String> taken) {
        this.taken = taken;
    }

    /** The id of the next event, if it has none of its own. */
    String next() {
        number++;
        while (taken.test(id())) {
            number++;
        }
        return id();
    }

    /** The next event has an id of its own. */
    void skip() {
        number++;
    }

    private String id() {
        String digits = Integer.toString(number);
        return (char) ('d' + digits.length()) + digits;
    }
}
