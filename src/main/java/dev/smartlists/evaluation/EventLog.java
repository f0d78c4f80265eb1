package dev.smartlists.evaluation;

import dev.smartlists.event.CanonicalForm;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.event.VisitorEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events by id: a second one with the same id is a duplicate if its content is the same, otherwise a conflict, of which the smaller by (time, canonical
 * JSON) stands. The order in which they come does not matter. Not thread-safe. Source: contract, chapter 1.
 */
public final class EventLog {

    private static final Comparator<VisitorEvent> PRECEDENCE =
            Comparator.comparing(VisitorEvent::time).thenComparing(CanonicalForm::of, CodePointOrder.TEXTS);

    /** In the order in which they came, which is nearly that of time: sorting them costs little then. */
    private final Map<String, VisitorEvent> byId = new LinkedHashMap<>();

    private final Map<String, Set<String>> contents = new HashMap<>();
    private long duplicates;
    private long conflicting;

    /** What became of an event. */
    public enum Fate {
        ACCEPTED,
        DUPLICATE,
        /** Other content under a known id; the event that stood stands. */
        CONFLICT_LOST,
        /** Other content under a known id; it replaces the event that stood. */
        CONFLICT_WON
    }

    /** Takes an event in. */
    public Fate add(VisitorEvent event) {
        @Nullable VisitorEvent standing = byId.putIfAbsent(event.id(), event);
        if (standing == null) {
            return Fate.ACCEPTED;
        }
        Set<String> known = contents.computeIfAbsent(event.id(), unseen -> {
            Set<String> first = new HashSet<>();
            first.add(CanonicalForm.of(standing));
            return first;
        });
        if (!known.add(CanonicalForm.of(event))) {
            duplicates++;
            return Fate.DUPLICATE;
        }
        conflicting++;
        if (PRECEDENCE.compare(event, standing) < 0) {
            byId.put(event.id(), event);
            return Fate.CONFLICT_WON;
        }
        return Fate.CONFLICT_LOST;
    }

    /** The event that stands under an id, or {@code null}. */
    public @Nullable VisitorEvent standing(String id) {
        return byId.get(id);
    }

    /** The events that stand, in no particular order. */
    public Collection<VisitorEvent> standing() {
        return byId.values();
    }

    public long duplicates() {
        return duplicates;
    }

    public long conflicting() {
        return conflicting;
    }
}
