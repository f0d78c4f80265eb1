package dev.smartlists.bench.plain;

import java.util.ArrayList;
import java.util.List;

/** A known person, or a visitor that stands for itself. Visitors of several threads can add to one person. */
final class Person {

    final String id;
    final byte[] json;
    private final long prefix;
    private final List<Activity> activities = new ArrayList<>(4);
    private boolean severalVisitors;
    private Visitor visitor;
    private boolean exists;

    Person(String id) {
        this.id = id;
        this.json = Bytes.json(id);
        this.prefix = prefix(id);
    }

    /** Notes that an event is this person's own. */
    synchronized void own() {
        exists = true;
    }

    /** Notes an activity; those of one visitor come in order. */
    synchronized void add(Activity activity) {
        severalVisitors |= visitor != null && visitor != activity.session.visitor;
        visitor = activity.session.visitor;
        activities.add(activity);
    }

    boolean exists() {
        return exists;
    }

    /** In order of date, event id and kind. To be called when all visitors are done. */
    List<Activity> activities() {
        if (severalVisitors) {
            activities.sort(Activity::compareTo);
        }
        return activities;
    }

    int compareTo(Person other) {
        return prefix != other.prefix ? Long.compare(prefix, other.prefix) : CodePoints.compare(id, other.id);
    }

    /** The first seven characters in one number, up to the first that is not ASCII: orders as the texts do. */
    private static long prefix(String id) {
        long prefix = 0;
        boolean ascii = true;
        for (int i = 0; i < 7; i++) {
            char c = ascii && i < id.length() ? id.charAt(i) : 0;
            if (c > 127) {
                ascii = false;
                c = 128;
            }
            prefix = prefix << 8 | c;
        }
        return prefix;
    }
}
