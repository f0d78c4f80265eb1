package dev.smartlists.scenario;

import dev.smartlists.Change;
import dev.smartlists.Counts;
import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.LiveLists;
import dev.smartlists.Outcome;
import dev.smartlists.SmartLists;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.evaluation.EventLog;
import dev.smartlists.evaluation.Owners;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Live lists, a clock that is set by hand, and a memory of all that happened. Not thread-safe. */
final class Playback {

    private final LiveLists live;
    private final EventLog log = new EventLog();
    private final List<VisitorEvent> events = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> persons = new TreeSet<>();
    private Instant now;
    private Evaluation evaluation;
    private Set<List<String>> repeatsBefore = Set.of();

    Playback(SmartLists lists, Instant starts) {
        this.now = starts;
        this.live = lists.live(() -> now);
        this.evaluation = live.evaluation();
    }

    Instant now() {
        return now;
    }

    /** Everything as it stood at the last look. */
    Evaluation evaluation() {
        return evaluation;
    }

    /** As they came in. */
    List<VisitorEvent> events() {
        return events;
    }

    List<Change> changes() {
        return changes;
    }

    List<Firing> firings() {
        return firings;
    }

    List<String> problems() {
        return problems;
    }

    /** Everyone who existed at any look. */
    Set<String> persons() {
        return persons;
    }

    /** Whether an event with this id came in. */
    boolean knows(String id) {
        return log.standing(id) != null;
    }

    /** Moves the clock, which never goes back. */
    Effect moveTo(Instant instant) {
        now = instant;
        return effect(null, live.advance(), List.of());
    }

    /** An event comes in. */
    Effect take(VisitorEvent event) {
        events.add(event);
        List<String> found = switch (log.add(event)) {
            case ACCEPTED -> List.of();
            case DUPLICATE -> List.of("duplicate " + event.id());
            case CONFLICT_LOST, CONFLICT_WON -> List.of("conflicting " + event.id());
        };
        return effect(event, live.accept(event), found);
    }

    /** A line comes in that is no event. */
    Effect refuse(String reason) {
        return effect(null, live.advance(), List.of("refused: " + reason));
    }

    /** Whose event it is, from what is known now. */
    String owner(VisitorEvent event) {
        List<VisitorEvent> ofVisitor = log.standing().stream()
                .filter(other -> other.visitor().equals(event.visitor()))
                .sorted(EventOrder.TIME_THEN_ID)
                .toList();
        int place = ofVisitor.stream().map(VisitorEvent::id).toList().indexOf(event.id());
        return place < 0 ? event.visitor() : Owners.of(ofVisitor).get(place);
    }

    /** What all events come to at once. */
    Evaluation batch(SmartLists lists) {
        return lists.evaluate(events.stream(), now);
    }

    private Effect effect(@Nullable VisitorEvent event, Outcome outcome, List<String> found) {
        changes.addAll(outcome.changes());
        firings.addAll(outcome.firings());
        problems.addAll(found);
        return new Effect(now, event == null ? null : event.id(), outcome, List.of(), found);
    }

    /**
     * Looks at how everything stands now, and adds to what happened since the last look which repeats do not count and which events no rule knows. A look
     * costs as much as all that happened so far, so there is one for everything that a step repeats.
     *
     * @param since what happened since; what is new and of none of these events goes to the last
     */
    List<Effect> look(List<Effect> since) {
        Counts before = evaluation.counts();
        evaluation = live.evaluation();
        persons.addAll(evaluation.persons());
        Findings findings = new Findings(since);
        List<SuppressedRepeat> standing = evaluation.suppressed();
        standing.stream().filter(repeat -> !repeatsBefore.contains(key(repeat))).forEach(findings::add);
        repeatsBefore = standing.stream().map(Playback::key).collect(Collectors.toSet());
        Map<String, Long> known = before.unclassified();
        evaluation.counts().unclassified().forEach((type, count) -> {
            for (long more = count - known.getOrDefault(type, 0L); more > 0; more--) {
                problems.add("unclassified " + type);
                findings.addUnclassified("unclassified " + type);
            }
        });
        return findings.effects();
    }

    /** What makes a repeat the same repeat. */
    static List<String> key(SuppressedRepeat repeat) {
        return List.of(repeat.event(), repeat.activity());
    }
}
