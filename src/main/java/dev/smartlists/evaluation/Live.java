package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ListRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Events one at a time, with a clock that is supplied and never steps back. Activities, repeats, lists and members always equal those of a
 * {@link Batch} over the same events at the same instant; campaigns that started stay started. Only the visitor of an event and the persons it belongs to
 * are evaluated again; what changes by time alone is on a schedule. Not thread-safe. Source: contract, chapter 4.
 */
public final class Live {

    private final Evaluator evaluator;
    private final EventLog log = new EventLog();
    private final Map<String, LiveVisitor> visitors = new HashMap<>();
    private final Map<String, LivePerson> persons = new HashMap<>();
    private final CampaignRuns runs = new CampaignRuns();
    private final List<Started> started = new ArrayList<>();
    private final PriorityQueue<Due> schedule = new PriorityQueue<>(Due.ORDER);
    private Instant now;

    /** Something that has to be looked at again at an instant. */
    private record Due(Instant at, boolean isVisitor, String id) {
        private static final Comparator<Due> ORDER =
                Comparator.comparing(Due::at).thenComparing(Due::id, CodePointOrder.TEXTS);
    }

    public Live(Evaluator evaluator, Instant start) {
        this.evaluator = evaluator;
        this.now = start;
    }

    /** The instant up to which everything is evaluated. */
    public Instant now() {
        return now;
    }

    /** What is known of the events. */
    public EventLog log() {
        return log;
    }

    /** Moves the clock on, if it is not there yet, and does on the way what falls due. */
    public LiveChanges advanceTo(Instant instant) {
        LiveChanges changes = new LiveChanges();
        while (!schedule.isEmpty() && !schedule.peek().at().isAfter(instant)) {
            Due due = schedule.remove();
            now = due.at().isAfter(now) ? due.at() : now;
            if (due.isVisitor()) {
                evaluateVisitors(Set.of(due.id()), changes);
            } else if (isStillDue(due)) {
                evaluatePerson(due.id(), changes);
            }
        }
        now = instant.isAfter(now) ? instant : now;
        return changes;
    }

    private boolean isStillDue(Due due) {
        LivePerson person = persons.get(due.id());
        return person != null && due.at().equals(person.nextChange());
    }

    /** Takes an event in, after {@link #advanceTo}. */
    public void accept(VisitorEvent event, LiveChanges changes) {
        @Nullable VisitorEvent before = log.standing(event.id());
        EventLog.Fate fate = log.add(event);
        if (fate == EventLog.Fate.DUPLICATE || fate == EventLog.Fate.CONFLICT_LOST) {
            return;
        }
        Set<String> affected = new LinkedHashSet<>();
        if (before != null) {
            visitor(before.visitor()).remove(before);
            affected.add(before.visitor());
        }
        visitor(event.visitor()).add(event);
        if (event.time().isAfter(now)) {
            schedule.add(new Due(event.time(), true, event.visitor()));
        } else {
            affected.add(event.visitor());
        }
        evaluateVisitors(affected, changes);
    }

    private LiveVisitor visitor(String id) {
        return visitors.computeIfAbsent(id, unseen -> new LiveVisitor());
    }

    private LivePerson person(String id) {
        return persons.computeIfAbsent(id, unseen -> new LivePerson());
    }

    private void evaluateVisitors(Set<String> ids, LiveChanges changes) {
        AsOf asOf = evaluator.settings().at(now);
        Set<String> affected = new LinkedHashSet<>();
        for (String id : ids) {
            LiveVisitor visitor = visitor(id);
            VisitorOutcome before = visitor.outcome();
            List<VisitorEvent> events = visitor.until(asOf.instant());
            if (events.isEmpty()) {
                visitor.settleToNothing();
            } else {
                visitor.settle(evaluator.visitors(List.of(events), asOf).get(0));
            }
            changes.compare(before.kept(), visitor.outcome().kept());
            before.persons().forEach(person -> person(person).visitors().remove(id));
            visitor.outcome()
                    .persons()
                    .forEach(person -> person(person).visitors().add(id));
            affected.addAll(before.persons());
            affected.addAll(visitor.outcome().persons());
            affected.addAll(before.named());
            affected.addAll(visitor.outcome().named());
        }
        affected.forEach(person -> evaluatePerson(person, changes));
    }

    private void evaluatePerson(String id, LiveChanges changes) {
        LivePerson person = person(id);
        List<ListRule> before = person.lists();
        if (person.visitors().isEmpty()) {
            changes.compare(id, before, List.of(), now);
            persons.remove(id);
            return;
        }
        AsOf asOf = evaluator.settings().at(now);
        List<Kept> activities = new ArrayList<>();
        boolean known = false;
        for (String visitor : person.visitors()) {
            VisitorOutcome outcome = visitor(visitor).outcome();
            outcome.kept().stream().filter(kept -> kept.person().equals(id)).forEach(activities::add);
            known |= outcome.named().contains(id);
        }
        PersonHistory history = evaluator.history(id, known, activities, asOf);
        int unchanged = history.unchangedSince(person.history());
        evaluator.campaigns(history, unchanged, asOf, runs, (campaign, activity) -> {
            Started one = new Started(campaign, activity);
            started.add(one);
            changes.started().add(one);
        });
        PersonView view = evaluator.view(history, asOf);
        List<ListRule> after = evaluator.lists().lists().stream()
                .filter(list -> view.isMember(list.name()))
                .toList();
        @Nullable
        Instant next = NextChange.firstTurn(view, evaluator.lists().lists()).orElse(null);
        person.settle(history, after, next);
        if (next != null) {
            schedule.add(new Due(next, false, id));
        }
        changes.compare(id, before, after, now);
    }

    /** Everything as it stands now; campaigns are those that did start. */
    public Batch snapshot() {
        Map<String, LivePerson> sorted = new TreeMap<>(CodePointOrder.TEXTS);
        sorted.putAll(persons);
        Collection<PersonOutcome> outcomes = new ArrayList<>(sorted.size());
        sorted.values().forEach(person -> {
            if (person.history() != null) {
                outcomes.add(new PersonOutcome(person.history(), person.lists()));
            }
        });
        List<Suppressed> suppressed = new ArrayList<>();
        Map<String, Long> unclassified = new HashMap<>();
        long updates = 0;
        for (LiveVisitor visitor : visitors.values()) {
            suppressed.addAll(visitor.outcome().suppressed());
            visitor.outcome().unclassified().forEach((type, count) -> unclassified.merge(type, count, Long::sum));
            updates += visitor.outcome().updatesWithoutEngagement();
        }
        AsOf asOf = evaluator.settings().at(now);
        long later = log.standing().stream()
                .filter(event -> event.time().isAfter(asOf.instant()))
                .count();
        return new Batch(List.copyOf(outcomes), List.copyOf(started), suppressed, later, unclassified, updates);
    }
}
