package dev.smartlists.scenario;

import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.LoggedActivity;
import dev.smartlists.SmartLists;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.evaluation.EventLog;
import dev.smartlists.evaluation.Owners;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.UtcTime;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.explain.ExplainedCondition;
import dev.smartlists.rules.RuleSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns what a person really did into a scenario that does the same to the rules: the same activities and repeats at the same times, the same lists. Unless
 * asked to keep names, it puts neutral words in place of all that tells who people are. Thread-safe.
 */
public final class ScenarioMaker {

    private final SmartLists lists;
    private final RuleWords words;
    private final Instant asOf;
    /** By (time, id). */
    private final Map<String, List<VisitorEvent>> byVisitor = new HashMap<>();

    private final Map<String, Set<String>> visitorsOf = new HashMap<>();

    /**
     * @param rules those of the lists
     * @param events in any order, with any repetitions
     * @param asOf inclusive: later events do not exist
     */
    public ScenarioMaker(SmartLists lists, RuleSet rules, Collection<VisitorEvent> events, Instant asOf) {
        this.lists = lists;
        this.words = new RuleWords(rules);
        this.asOf = asOf.truncatedTo(ChronoUnit.MILLIS);
        EventLog log = new EventLog();
        events.forEach(log::add);
        log.standing().stream()
                .filter(event -> !event.time().isAfter(this.asOf))
                .sorted(EventOrder.TIME_THEN_ID)
                .forEach(event -> byVisitor
                        .computeIfAbsent(event.visitor(), unseen -> new ArrayList<>())
                        .add(event));
        byVisitor.forEach((visitor, own) -> Owners.of(own)
                .forEach(person -> visitorsOf
                        .computeIfAbsent(person, unseen -> new LinkedHashSet<>())
                        .add(visitor)));
    }

    /**
     * A person's scenario. It holds all events of the visitors whom the person ever was, also those of others who used the same browser, as these decide about
     * sessions and repeats.
     *
     * @param keepNames whether everything stays as it is
     * @return the file, which holds one scenario
     * @throws IllegalArgumentException if there is no such person
     * @throws NotReproducibleException if rules tell the neutral words from the real ones
     */
    public String yaml(String person, boolean keepNames) {
        List<VisitorEvent> events = visitorsOf.getOrDefault(person, Set.of()).stream()
                .flatMap(visitor -> byVisitor.getOrDefault(visitor, List.of()).stream())
                .sorted(EventOrder.TIME_THEN_ID)
                .toList();
        if (events.isEmpty()) {
            throw new IllegalArgumentException("There is no person '" + person + "' as of " + UtcTime.text(asOf));
        }
        Mask mask = new Mask(words);
        String called = keepNames ? person : mask.person(person);
        List<VisitorEvent> told =
                keepNames ? events : events.stream().map(mask::event).toList();
        Script steps = script(told, keepNames);
        ScenarioRun run = ScenarioRun.begin(steps, lists);
        steps.steps().forEach(run::take);
        requireSame(
                person,
                lists.evaluate(events.stream(), asOf),
                called,
                run.playback().evaluation());
        List<Step> all = new ArrayList<>(steps.steps());
        all.add(new Step.Expect(1, called, claims(called, run.playback())));
        return ScriptWriter.yaml(new Script(steps.title(), steps.about(), "", 1, steps.starts(), steps.zone(), all));
    }

    private Script script(List<VisitorEvent> events, boolean keepNames) {
        Instant starts = events.get(0).time();
        Instant clock = starts;
        EventIds ids = new EventIds(id -> false);
        List<Step> steps = new ArrayList<>();
        for (VisitorEvent event : events) {
            steps.add(StepMaker.step(event, clock, ids.next()));
            clock = event.time();
        }
        if (clock.isBefore(asOf)) {
            steps.add(new Step.Wait(1, new Moment.In(Span.between(clock, asOf))));
        }
        String about = "Made from what somebody really did"
                + (keepNames ? "." : "; names, addresses and what was said are replaced.");
        return new Script(
                "What somebody did from " + UtcTime.text(starts) + " to " + UtcTime.text(asOf),
                about,
                "",
                1,
                starts,
                lists.settings().zone(),
                steps);
    }

    private List<Claim> claims(String person, Playback playback) {
        Evaluation now = playback.evaluation();
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(
                1,
                Expectation.ACTIVITIES,
                now.log(person).stream().map(LoggedActivity::activity).toList()));
        claims.add(new Claim(
                1,
                Expectation.SUPPRESSED,
                now.suppressed().stream()
                        .filter(repeat -> repeat.person().equals(person))
                        .map(SuppressedRepeat::activity)
                        .toList()));
        List<String> in = now.listsOf(person);
        add(claims, Expectation.IN, in);
        add(
                claims,
                Expectation.NOT_IN,
                lists.lists().stream()
                        .filter(list -> !in.contains(list) && concerns(list, person, now))
                        .sorted()
                        .toList());
        add(
                claims,
                Expectation.STARTED,
                playback.firings().stream()
                        .filter(firing -> firing.person().equals(person))
                        .map(Firing::campaign)
                        .toList());
        add(claims, Expectation.PROBLEMS, playback.problems());
        return claims;
    }

    /** Whether the person did any of what a list asks for. */
    private static boolean concerns(String list, String person, Evaluation now) {
        return now.explain(list, person).conditions().stream()
                .filter(ExplainedCondition::isWanted)
                .anyMatch(condition -> condition.found() > 0);
    }

    private static void add(List<Claim> claims, Expectation expectation, List<String> names) {
        if (!names.isEmpty()) {
            claims.add(new Claim(1, expectation, names));
        }
    }

    /** What was masked must not have changed what the rules say. */
    private void requireSame(String person, Evaluation real, String called, Evaluation told) {
        List<String> differences = new ArrayList<>();
        if (!activities(person, real).equals(activities(called, told))) {
            differences.add("activities");
        }
        if (!repeats(person, real).equals(repeats(called, told))) {
            differences.add("repeats");
        }
        if (!real.listsOf(person).equals(told.listsOf(called))) {
            differences.add("lists");
        }
        if (!differences.isEmpty()) {
            throw new NotReproducibleException(
                    "neutral words in place of names would change the " + String.join(" and ", differences) + " of '"
                            + person + "', as a rule tells them apart. Keep the names, or remove that rule");
        }
    }

    private static List<String> activities(String person, Evaluation evaluation) {
        return evaluation.log(person).stream()
                .map(activity -> UtcTime.text(activity.date()) + " " + activity.activity())
                .toList();
    }

    private static List<String> repeats(String person, Evaluation evaluation) {
        return evaluation.suppressed().stream()
                .filter(repeat -> repeat.person().equals(person))
                .map(repeat -> UtcTime.text(repeat.date()) + " " + repeat.activity())
                .toList();
    }
}
