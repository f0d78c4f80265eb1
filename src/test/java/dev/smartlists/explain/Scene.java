package dev.smartlists.explain;

import dev.smartlists.activity.AsOf;
import dev.smartlists.evaluation.Batch;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.EventLog;
import dev.smartlists.evaluation.PersonHistory;
import dev.smartlists.evaluation.PersonOutcome;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.laws.Product;
import dev.smartlists.oracle.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened in a world up to an instant, evaluated: what an explanation looks at, with other events and at other instants too. */
final class Scene {

    private final Evaluator evaluator;
    private final AsOf asOf;
    private final Map<String, VisitorEvent> events = new HashMap<>();
    private final Map<String, PersonHistory> persons = new HashMap<>();

    private Scene(Evaluator evaluator, Collection<VisitorEvent> events, AsOf asOf) {
        this.evaluator = evaluator;
        this.asOf = asOf;
        events.forEach(event -> this.events.put(event.id(), event));
        for (PersonOutcome person : Batch.run(evaluator, events, asOf).persons()) {
            persons.put(person.history().person(), person.history());
        }
    }

    /** A world as of its instant: nothing is known of what it holds for later. */
    static Scene of(Evaluator evaluator, World world) {
        EventLog log = new EventLog();
        Product.events(world.lines()).forEach(log::add);
        return new Scene(
                evaluator,
                log.standing().stream()
                        .filter(event -> !event.time().isAfter(world.asOf()))
                        .toList(),
                evaluator.settings().at(world.asOf()));
    }

    /** The same with more events, or others in place of those with their ids, at another instant. */
    Scene with(List<VisitorEvent> others, Instant then) {
        Map<String, VisitorEvent> all = new HashMap<>(events);
        others.forEach(event -> all.put(event.id(), event));
        return new Scene(evaluator, new ArrayList<>(all.values()), asOf.at(then));
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Instant now() {
        return asOf.instant();
    }

    Set<String> persons() {
        return persons.keySet();
    }

    PersonView view(String person) {
        return evaluator.view(persons.get(person), asOf);
    }

    /** A visitor of the person, if there is one whose next event will be the person's without saying so. */
    Optional<String> visitorOf(String person) {
        return events.values().stream()
                .map(VisitorEvent::visitor)
                .distinct()
                .sorted()
                .filter(visitor -> ownerOf(visitor).equals(person))
                .findFirst();
    }

    private String ownerOf(String visitor) {
        return events.values().stream()
                .filter(event -> event.visitor().equals(visitor))
                .filter(event -> event.person() != null)
                .max(EventOrder.TIME_THEN_ID)
                .map(VisitorEvent::person)
                .orElse(visitor);
    }
}
