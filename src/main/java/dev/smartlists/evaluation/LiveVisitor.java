package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One visitor's events, also those that still lie ahead, and what those so far came to. Small, as there are many. Not thread-safe. */
final class LiveVisitor {

    private final List<VisitorEvent> events = new ArrayList<>(4);
    private List<Kept> kept = new ArrayList<>(0);
    private List<Suppressed> suppressed = new ArrayList<>(0);
    private List<String> persons = List.of();
    private List<String> named = List.of();
    private Map<String, Long> unclassified = Map.of();
    private long updatesWithoutEngagement;

    void add(VisitorEvent event) {
        events.add(firstAfter(event), event);
    }

    void remove(VisitorEvent event) {
        events.remove(event);
    }

    /** The events that have happened at an instant. */
    List<VisitorEvent> until(Instant instant) {
        int end = events.size();
        while (end > 0 && events.get(end - 1).time().isAfter(instant)) {
            end--;
        }
        return events.subList(0, end);
    }

    List<Kept> kept() {
        return kept;
    }

    List<Suppressed> suppressed() {
        return suppressed;
    }

    /** Everyone who owns an event. */
    List<String> persons() {
        return persons;
    }

    /** Everyone whom an event names. */
    List<String> named() {
        return named;
    }

    /** By type, how many events no rule knows. */
    Map<String, Long> unclassified() {
        return unclassified;
    }

    long updatesWithoutEngagement() {
        return updatesWithoutEngagement;
    }

    /** Takes a new outcome; what did not change stays the same object. */
    void settle(VisitorOutcome fresh) {
        Map<String, Kept> before = new HashMap<>();
        kept.forEach(one -> before.put(one.id(), one));
        kept = new ArrayList<>(fresh.kept().size());
        for (Kept one : fresh.kept()) {
            Kept same = before.get(one.id());
            kept.add(same != null && isSame(same, one) ? same : one);
        }
        suppressed = new ArrayList<>(fresh.suppressed());
        persons = List.copyOf(fresh.persons());
        named = List.copyOf(fresh.named());
        unclassified = fresh.unclassified().isEmpty() ? Map.of() : fresh.unclassified();
        updatesWithoutEngagement = fresh.updatesWithoutEngagement();
    }

    /** Takes what the next event came to, but for the activities. */
    void settle(VisitorEvent event, VisitorCourse.Step step, VisitorCourse course) {
        persons = with(course.owner(), persons);
        if (event.person() != null) {
            named = with(event.person(), named);
        }
        if (!step.classified()) {
            unclassified = new HashMap<>(unclassified);
            unclassified.merge(event.type(), 1L, Long::sum);
        }
        step.suppressed().forEach((placed, reason) -> suppressed.add(course.suppressed(placed, reason)));
        updatesWithoutEngagement += step.withoutEngagement() ? 1 : 0;
    }

    /** Where among the activities the Engaged one of an event is. */
    int engagedBy(VisitorEvent event) {
        int position = kept.size() - 1;
        while (kept.get(position).original().event() != event
                || kept.get(position).original().type() != ActivityType.ENGAGED) {
            position--;
        }
        return position;
    }

    private static List<String> with(String one, List<String> others) {
        if (others.contains(one)) {
            return others;
        }
        List<String> all = new ArrayList<>(others);
        all.add(one);
        return List.copyOf(all);
    }

    private static boolean isSame(Kept one, Kept other) {
        if (!one.person().equals(other.person())
                || one.versions().size() != other.versions().size()
                || !one.original().session().equals(other.original().session())) {
            return false;
        }
        for (int i = 0; i < one.versions().size(); i++) {
            if (one.versions().get(i).since() != other.versions().get(i).since()
                    || !one.versions()
                            .get(i)
                            .occurrence()
                            .progress()
                            .equals(other.versions().get(i).occurrence().progress())) {
                return false;
            }
        }
        return true;
    }

    private int firstAfter(VisitorEvent event) {
        int position = events.size();
        while (position > 0 && EventOrder.TIME_THEN_ID.compare(events.get(position - 1), event) > 0) {
            position--;
        }
        return position;
    }
}
