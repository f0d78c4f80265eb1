package dev.smartlists;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.evaluation.Batch;
import dev.smartlists.evaluation.CompiledLists;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.EventLog;
import dev.smartlists.evaluation.PersonHistory;
import dev.smartlists.evaluation.PersonOutcome;
import dev.smartlists.evaluation.Started;
import dev.smartlists.evaluation.Suppressed;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.explain.CampaignExplanation;
import dev.smartlists.explain.Explainer;
import dev.smartlists.explain.Explanation;
import dev.smartlists.rules.ListRule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    /** By code point. */
    private final Map<String, PersonOutcome> persons;

    private final Map<String, List<Started>> started;
    private final List<Suppressed> suppressed;
    private final Counts counts;

    Evaluation(Evaluator evaluator, EventLog log, Batch batch, AsOf asOf) {
        this.evaluator = evaluator;
        this.asOf = asOf;
        this.persons = new LinkedHashMap<>();
        batch.persons().forEach(person -> persons.put(person.history().person(), person));
        this.started = batch.started().stream()
                .collect(Collectors.groupingBy(started -> started.activity().person()));
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
        PersonOutcome known = persons.get(person);
        return known == null ? List.of() : Results.log(known);
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
                .flatMap(person -> rules().lists(person.lists()).stream()
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
        int position = rules().position(list);
        return persons.values().stream()
                .filter(person -> Arrays.binarySearch(person.lists(), position) >= 0)
                .map(person -> person.history().person())
                .toList();
    }

    /** The lists that a person is in, by name; none if there is no such person. */
    public List<String> listsOf(String person) {
        return rules().lists(positionsOfLists(person)).stream()
                .map(ListRule::name)
                .sorted(CodePointOrder.TEXTS)
                .toList();
    }

    /** The same as positions in {@link SmartLists#lists()}, ascending, for those who ask about many persons. */
    public int[] positionsOfLists(String person) {
        PersonOutcome known = persons.get(person);
        return known == null ? new int[0] : known.lists().clone();
    }

    /** How many members each list has, also those that have none, by name. */
    public Map<String, Long> sizes() {
        List<ListRule> lists = rules().lists();
        long[] counted = sizesByPosition();
        Map<String, Long> sizes = new TreeMap<>(CodePointOrder.TEXTS);
        for (int list = 0; list < counted.length; list++) {
            sizes.put(lists.get(list).name(), counted[list]);
        }
        return sizes;
    }

    /** The same in the order of {@link SmartLists#lists()}. */
    public long[] sizesByPosition() {
        long[] sizes = new long[rules().lists().size()];
        for (PersonOutcome person : persons.values()) {
            for (int list : person.lists()) {
                sizes[list]++;
            }
        }
        return sizes;
    }

    /** Campaigns that started, by date, campaign, person and activity. */
    public List<Firing> firings() {
        return started.values().stream()
                .flatMap(List::stream)
                .map(Results::firing)
                .sorted()
                .toList();
    }

    /**
     * Why a person is in a list, or is not, and what would change that.
     *
     * @throws IllegalArgumentException if there is no such list or person; the message names the nearest
     */
    public Explanation explain(String list, String person) {
        ListRule rule = evaluator.lists().named(list);
        if (rule.isCampaign()) {
            throw new IllegalArgumentException("'" + list + "' is a campaign: it has no members, but starts");
        }
        return new Explainer(evaluator).explain(rule, known(person).history(), asOf);
    }

    /**
     * Why a campaign started for a person, or did not: every activity that could have triggered it, and what came of that.
     *
     * @throws IllegalArgumentException if there is no such campaign or person; the message names the nearest
     */
    public CampaignExplanation explainCampaign(String campaign, String person) {
        ListRule rule = evaluator.lists().named(campaign);
        if (!rule.isCampaign()) {
            throw new IllegalArgumentException("'" + campaign + "' is a list: it has members, and never starts");
        }
        PersonHistory history = known(person).history();
        return new Explainer(evaluator).explain(rule, history, asOf, started.getOrDefault(person, List.of()));
    }

    /** What became of the events. */
    public Counts counts() {
        return counts;
    }

    /** The same as {@link #explain} by rules, or at an instant, that are past: nothing is said of what could still happen. */
    Explanation explainInHindsight(String list, String person) {
        return new Explainer(evaluator)
                .explainInHindsight(evaluator.lists().named(list), known(person).history(), asOf);
    }

    /** The lists and campaigns that were evaluated. */
    CompiledLists rules() {
        return evaluator.lists();
    }

    /** Whether there is such a person. */
    boolean has(String person) {
        return persons.containsKey(person);
    }

    /** Where its days begin. */
    ZoneId zone() {
        return asOf.zone();
    }

    private PersonOutcome known(String person) {
        return outcome(person)
                .orElseThrow(() -> new IllegalArgumentException("There is no person '" + person + "'"
                        + Nearest.choice(person, persons.keySet(), "Evaluation.persons()")));
    }

    private Optional<PersonOutcome> outcome(String person) {
        return Optional.ofNullable(persons.get(person));
    }
}
