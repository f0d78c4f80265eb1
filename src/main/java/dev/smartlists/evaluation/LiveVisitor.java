package dev.smartlists.evaluation;

import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One visitor's events, also those that still lie ahead, and what those so far came to. Not thread-safe. */
final class LiveVisitor {

    private static final VisitorOutcome NOTHING =
            new VisitorOutcome(List.of(), List.of(), Set.of(), Set.of(), Map.of(), 0);

    private final List<VisitorEvent> events = new ArrayList<>();
    private VisitorOutcome outcome = NOTHING;

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

    VisitorOutcome outcome() {
        return outcome;
    }

    /** Takes a new outcome; what did not change stays the same object. */
    void settle(VisitorOutcome fresh) {
        Map<String, Kept> before = new HashMap<>();
        outcome.kept().forEach(kept -> before.put(kept.id(), kept));
        List<Kept> kept = new ArrayList<>(fresh.kept().size());
        for (Kept one : fresh.kept()) {
            Kept same = before.get(one.id());
            kept.add(same != null && isSame(same, one) ? same : one);
        }
        outcome = new VisitorOutcome(
                kept,
                fresh.suppressed(),
                fresh.persons(),
                fresh.named(),
                fresh.unclassified(),
                fresh.updatesWithoutEngagement());
    }

    void settleToNothing() {
        outcome = NOTHING;
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
