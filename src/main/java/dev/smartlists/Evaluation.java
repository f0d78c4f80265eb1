package dev.smartlists;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.evaluation.Batch;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.EventLog;
import dev.smartlists.evaluation.PersonOutcome;
import dev.smartlists.evaluation.Started;
import dev.smartlists.evaluation.Suppressed;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.rules.ListRule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What events came to, as of an instant. Immutable and thread-safe. */
public final class Evaluation {

    private final AsOf asOf;
    private final Evaluator evaluator;
    private final Map<String, PersonOutcome> persons;
    private final List<Started> started;
    private final List<Suppressed> suppressed;
    private final Counts counts;

    Evaluation(Evaluator evaluator, EventLog log, Batch batch, AsOf asOf) {
        this.evaluator = evaluator;
        this.asOf = asOf;
        this.persons = new TreeMap<>(CodePointOrder.TEXTS);
        batch.persons().forEach(person -> persons.put(person.history().person(), person));
        this.started = batch.started();
        this.suppressed = batch.suppressed();
        this.counts = new Counts(
                log.standing().size(),
                log.duplicates(),
                log.conflicting(),
                batch.later(),
                new TreeMap<>(batch.unclassified()),
                batch.updatesWithoutEngagement());
    }

    /** The instant for which this holds, inclusive. */
    public Instant asOf() {
        return asOf.instant();
    }

    /** Everyone who exists: whoever owns an event, whatever its type. By code point. */
    public List<String> persons() {
        return List.copyOf(persons.keySet());
    }

    /** All activities, by person, date, event and the table of activities. */
    public Stream<LoggedActivity> activities() {
        return persons.values().stream().flatMap(Results::activities);
    }

    /** A person's activity log, oldest first; empty if there is no such person. */
    public List<LoggedActivity> log(String person) {
        return outcome(person).map(known -> Results.activities(known).toList()).orElse(List.of());
    }

    /** Repeats that did not count, by person, date, event and activity. */
    public List<SuppressedRepeat> suppressed() {
        return suppressed.stream()
                .sorted(Comparator.comparing(Suppressed::person, CodePointOrder.TEXTS)
                        .thenComparing(Suppressed::occurrence, Occurrence.IN_ORDER))
                .map(Results::suppressed)
                .toList();
    }

    /** Who is in which list, by list and person. */
    public List<Membership> memberships() {
        return persons.values().stream()
                .flatMap(person -> person.lists().stream()
                        .map(list ->
                                new Membership(list.name(), person.history().person())))
                .sorted()
                .toList();
    }

    /**
     * Who is in a list, by code point.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public List<String> members(String list) {
        ListRule rule = evaluator.lists().named(list);
        return persons.values().stream()
                .filter(person -> person.lists().contains(rule))
                .map(person -> person.history().person())
                .toList();
    }

    /** How many members each list has, also those that have none, by name. */
    public Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>(CodePointOrder.TEXTS);
        evaluator.lists().lists().forEach(list -> sizes.put(list.name(), 0L));
        sizes.putAll(persons.values().stream()
                .flatMap(person -> person.lists().stream())
                .collect(Collectors.groupingBy(ListRule::name, Collectors.counting())));
        return sizes;
    }

    /** Campaigns that started, by date, campaign, person and activity. */
    public List<Firing> firings() {
        return started.stream().map(Results::firing).sorted().toList();
    }

    /** What became of the events. */
    public Counts counts() {
        return counts;
    }

    private Optional<PersonOutcome> outcome(String person) {
        return Optional.ofNullable(persons.get(person));
    }
}
