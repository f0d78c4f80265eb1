package dev.smartlists.bench.plain;

import dev.smartlists.bench.plain.Activity.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

/** From the events of one visitor to its sessions, activities and persons. Not thread-safe: one for each thread. */
final class VisitorWork {

    private static final long LONGEST_PAUSE = 30 * 60_000L;

    private final long asOf;
    private final ConcurrentMap<String, Person> known;
    private final Text initiated;
    private final Text completed;
    private final Text dropped;
    private final Map<String, Session> givenSessions = new HashMap<>();
    private Visitor visitor;
    private Session given;
    private Session automatic;
    private long lastAutomatic;

    final Map<Text, long[]> unclassified = new HashMap<>();
    long later;
    long updatesWithoutEngagement;

    /**
     * @param known the persons that some event names
     * @param texts the common map of texts
     */
    VisitorWork(long asOf, ConcurrentMap<String, Person> known, ConcurrentMap<String, Text> texts) {
        this.asOf = asOf;
        this.known = known;
        this.initiated = texts.computeIfAbsent("Initiated", Text::new);
        this.completed = texts.computeIfAbsent("Completed", Text::new);
        this.dropped = texts.computeIfAbsent("Dropped", Text::new);
    }

    /** Drops what does not count, sorts the rest, and notes the persons that it names. */
    void prepare(Visitor visitor) {
        int kept = 0;
        for (int i = 0; i < visitor.size; i++) {
            Event event = visitor.events[i];
            if (!event.dropped && event.time > asOf) {
                later++;
            } else if (!event.dropped) {
                visitor.events[kept++] = event;
                if (event.person != null) {
                    known.computeIfAbsent(event.person.value, Person::new);
                }
            }
        }
        visitor.size = kept;
        sort(visitor.events, kept);
    }

    /** Gives the activities to their persons. Returns the visitor's own anonymous person; null if it is always known. */
    Person work(Visitor visitor) {
        this.visitor = visitor;
        givenSessions.clear();
        given = null;
        automatic = null;
        Person anonymous = null;
        Text current = firstPerson(visitor);
        Person owner;
        if (current != null) {
            owner = known.get(current.value);
        } else {
            Person namesake = known.get(visitor.id);
            anonymous = namesake == null && visitor.size > 0 ? new Person(visitor.id) : null;
            owner = namesake == null ? anonymous : namesake;
        }
        for (int i = 0; i < visitor.size; i++) {
            Event event = visitor.events[i];
            if (event.person != null && event.person != current) {
                current = event.person;
                owner = known.get(current.value);
            }
            owner.own();
            classify(event, session(event), owner);
        }
        return anonymous;
    }

    private static Text firstPerson(Visitor visitor) {
        for (int i = 0; i < visitor.size; i++) {
            if (visitor.events[i].person != null) {
                return visitor.events[i].person;
            }
        }
        return null;
    }

    private Session session(Event event) {
        if (event.session == null) {
            if (automatic == null || event.time - lastAutomatic > LONGEST_PAUSE) {
                automatic = new Session(visitor, "auto:" + event.id, false);
            }
            lastAutomatic = event.time;
            return automatic;
        }
        if (given == null || !given.label.equals(event.session)) {
            given = givenSessions.computeIfAbsent(event.session, label -> new Session(visitor, label, true));
        }
        return given;
    }

    private void classify(Event event, Session session, Person owner) {
        if (event.type.engages() && session.engaged == null) {
            session.engaged = add(Kind.ENGAGED, event, session, owner);
        } else {
            update(event, session.engaged);
        }
        switch (event.type) {
            case TRIGGERED -> {
                if (session.triggered == null) {
                    session.triggered = add(Kind.TRIGGERED, event, session, owner);
                }
            }
            case AGENT -> {
                if (session.engagedWithAgent == null) {
                    session.engagedWithAgent = add(Kind.ENGAGED_WITH_AGENT, event, session, owner);
                }
            }
            case DOCUMENT -> add(Kind.INTERACTED_WITH_DOCUMENT, event, session, owner);
            case GOAL -> add(Kind.REACHED_GOAL, event, session, owner);
            case MEETING -> add(Kind.SCHEDULED_MEETING, event, session, owner);
            case OTHER -> unclassified.computeIfAbsent(event.rawType, type -> new long[1])[0]++;
            default -> {}
        }
    }

    private Activity add(Kind kind, Event event, Session session, Person owner) {
        Activity activity = new Activity(kind, event, session, kind == Kind.ENGAGED ? initiated : null);
        owner.add(activity);
        return activity;
    }

    private void update(Event event, Activity engaged) {
        Text ended = !event.type.ends() ? null : event.type == Event.Type.COMPLETED ? completed : dropped;
        if (ended == null && event.conversation.outcome == null) {
            return;
        }
        if (engaged != null && event.conversation.key() == engaged.event.conversation.key()) {
            engaged.update(event, ended);
        } else if (ended != null) {
            updatesWithoutEngagement++;
        }
    }

    /** Nearly sorted and short as a rule: insertion, unless the visitor is a big one. */
    private static void sort(Event[] events, int size) {
        if (size > 64) {
            Arrays.sort(events, 0, size, Event::compareTo);
            return;
        }
        for (int i = 1; i < size; i++) {
            Event event = events[i];
            int j = i;
            while (j > 0 && event.compareTo(events[j - 1]) < 0) {
                events[j] = events[j - 1];
                j--;
            }
            events[j] = event;
        }
    }
}
