package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events one at a time, with a clock that is supplied and never steps back. Activities, repeats, lists and members always equal those of a
 * {@link Batch} over the same events at the same instant; campaigns that started stay started.
 *
 * <p>An event that comes in order continues its visitor's {@linkplain VisitorCourse course}; any other has all of the visitor's events judged again. What
 * changes by time alone is on a schedule. Not thread-safe. Source: contract, chapter 4.
 */
public final class Live {

    private static final int RECENT_VISITORS = 1_000;

    private final Evaluator evaluator;
    private final EventLog log = new EventLog();
    private final Map<String, LiveVisitor> visitors = new HashMap<>();
    private final Recent<VisitorCourse> courses = new Recent<>(RECENT_VISITORS, course -> {});
    private final Schedule schedule = new Schedule();
    private final LivePersons persons;
    private Instant now;

    public Live(Evaluator evaluator, Instant start) {
        this.evaluator = evaluator;
        this.persons = new LivePersons(evaluator, schedule);
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
        for (Schedule.Due due = schedule.nextUntil(instant); due != null; due = schedule.nextUntil(instant)) {
            now = due.at().isAfter(now) ? due.at() : now;
            if (due.isVisitor()) {
                evaluate(Set.of(due.id()), changes);
            } else {
                persons.turn(due.id(), asOf(), changes);
            }
        }
        now = instant.isAfter(now) ? instant : now;
        return changes;
    }

    private AsOf asOf() {
        return evaluator.settings().at(now);
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
        LiveVisitor visitor = visitor(event.visitor());
        visitor.add(event);
        if (event.time().isAfter(now)) {
            schedule.addVisitor(event.time(), event.visitor());
        } else if (before == null && continues(visitor, event)) {
            proceed(visitor, event, changes);
        } else {
            affected.add(event.visitor());
        }
        evaluate(affected, changes);
    }

    private LiveVisitor visitor(String id) {
        return visitors.computeIfAbsent(id, unseen -> new LiveVisitor());
    }

    /** Whether an event changes nothing about the visitor's earlier ones but the progress of conversations. */
    private boolean continues(LiveVisitor visitor, VisitorEvent event) {
        List<VisitorEvent> events = visitor.until(now);
        return evaluator.isStepwise()
                && events.size() > 1
                && events.get(events.size() - 1) == event
                && (event.person() == null || !visitor.named().isEmpty());
    }

    private void proceed(LiveVisitor visitor, VisitorEvent event, LiveChanges changes) {
        AsOf asOf = asOf();
        @Nullable VisitorCourse course = courses.get(event.visitor());
        if (course == null) {
            List<VisitorEvent> events = visitor.until(now);
            course = evaluator.course(events.subList(0, events.size() - 1), asOf);
            courses.use(event.visitor(), course);
        }
        List<String> personsBefore = visitor.persons();
        List<String> namedBefore = visitor.named();
        VisitorCourse.Step step = course.add(event, asOf);
        visitor.settle(event, step, course);
        List<Kept> added = new ArrayList<>(step.counting().size());
        for (Placed placed : step.counting()) {
            Kept kept = course.kept(placed, course.owner());
            changes.note(kept.id(), null, kept);
            visitor.kept().add(kept);
            added.add(kept);
        }
        for (Occurrence changed : step.changed()) {
            int position = visitor.engagedBy(changed.event());
            Kept earlier = visitor.kept().get(position);
            Kept later = course.update(earlier, changed);
            visitor.kept().set(position, later);
            changes.note(earlier.id(), earlier, later);
            persons.update(earlier, later, asOf, changes);
        }
        if (visitor.persons() != personsBefore || visitor.named() != namedBefore) {
            persons.addVisitor(course.owner(), event.visitor());
            persons.evaluate(course.owner(), this::visitor, asOf, changes);
        } else if (!added.isEmpty()) {
            persons.proceed(course.owner(), added, this::visitor, asOf, changes);
        }
    }

    private void evaluate(Set<String> ids, LiveChanges changes) {
        AsOf asOf = asOf();
        Set<String> affected = new LinkedHashSet<>();
        for (String id : ids) {
            courses.forget(id);
            LiveVisitor visitor = visitor(id);
            List<VisitorEvent> events = visitor.until(now);
            List<Kept> before = visitor.kept();
            affected.addAll(visitor.persons());
            visitor.persons().forEach(person -> persons.removeVisitor(person, id));
            visitor.settle(
                    events.isEmpty()
                            ? VisitorOutcome.NOTHING
                            : evaluator.visitors(List.of(events), asOf).get(0));
            visitor.persons().forEach(person -> persons.addVisitor(person, id));
            affected.addAll(visitor.persons());
            changes.compare(before, visitor.kept());
        }
        affected.forEach(person -> persons.evaluate(person, this::visitor, asOf, changes));
    }

    /** Everything as it stands now; campaigns are those that did start. */
    public Batch snapshot() {
        List<Suppressed> suppressed = new ArrayList<>();
        Map<String, Long> unclassified = new HashMap<>();
        long updates = 0;
        for (LiveVisitor visitor : visitors.values()) {
            suppressed.addAll(visitor.suppressed());
            visitor.unclassified().forEach((type, count) -> unclassified.merge(type, count, Long::sum));
            updates += visitor.updatesWithoutEngagement();
        }
        AsOf asOf = asOf();
        long later = log.standing().stream()
                .filter(event -> event.time().isAfter(asOf.instant()))
                .count();
        return new Batch(persons.outcomes(), persons.started(), suppressed, later, unclassified, updates);
    }
}
