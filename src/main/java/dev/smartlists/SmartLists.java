package dev.smartlists;

import dev.smartlists.activity.AsOf;
import dev.smartlists.engine.RuleCompiler;
import dev.smartlists.evaluation.Batch;
import dev.smartlists.evaluation.EvaluationFailedException;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.EventLog;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesRejectedException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A folder of rules, ready to use: it turns visitors' events into activities, and activities into smart lists and triggers.
 *
 * <pre>{@code
 * SmartLists lists = SmartLists.load(Path.of("rules"));
 * Evaluation now = lists.evaluate(events.stream(), Instant.now());
 * now.members("Hand raisers").forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and share it. The same events, rules and instant always give the same answer, in whatever order the events
 * come and however often.
 */
public final class SmartLists {

    private final Evaluator evaluator;

    private SmartLists(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Loads rules with the default settings: UTC, weeks from Monday, sessions split after 30 minutes of inactivity.
     *
     * @throws RulesRejectedException if anything is wrong with the rules; its message names every problem
     */
    public static SmartLists load(Path rules) {
        return load(rules, Settings.DEFAULT);
    }

    /**
     * Loads rules.
     *
     * @throws RulesRejectedException if anything is wrong with the rules; its message names every problem
     */
    public static SmartLists load(Path rules, Settings settings) {
        return load(rules, settings, RuleCompiler.inMemory());
    }

    /**
     * Loads rules, and keeps what had to be compiled for the next time: rules that did not change load in a fraction of the time.
     *
     * @param compiled a folder for compiled rules, which is made if it is missing; it holds code, so only its owner may write there
     * @throws RulesRejectedException if anything is wrong with the rules; its message names every problem
     */
    public static SmartLists load(Path rules, Settings settings, Path compiled) {
        return load(rules, settings, RuleCompiler.keepingIn(compiled));
    }

    private static SmartLists load(Path rules, Settings settings, RuleCompiler compiler) {
        return new SmartLists(Evaluator.compile(RuleSetReader.read(rules), settings, compiler));
    }

    /**
     * Rules that lie in no folder.
     *
     * @throws RulesRejectedException if anything is wrong with the rules; its message names every problem
     */
    public static SmartLists of(List<RuleSource> rules, Settings settings) {
        return new SmartLists(
                Evaluator.compile(RuleSetReader.read(rules, List.of()), settings, RuleCompiler.inMemory()));
    }

    /** The same rules with other settings; nothing is compiled again. */
    public SmartLists with(Settings settings) {
        return new SmartLists(evaluator.with(settings));
    }

    /** What these rules assume beside events. */
    public Settings settings() {
        return evaluator.settings();
    }

    /**
     * Several rule sets at once. What they have in common is compiled once, so that versions of the same rules take little more than one of them.
     *
     * @return one for each, in the same order
     * @throws RulesRejectedException if the engine does not accept all of them
     */
    public static List<SmartLists> ofAll(List<RuleSet> ruleSets, Settings settings) {
        return Evaluator.compile(ruleSets, settings, RuleCompiler.inMemory()).stream()
                .map(SmartLists::new)
                .toList();
    }

    /** The names of the lists, each after those that it refers to. */
    public List<String> lists() {
        return evaluator.lists().lists().stream().map(ListRule::name).toList();
    }

    /** The names of the campaigns, by code point. */
    public List<String> campaigns() {
        return evaluator.lists().campaigns().stream().map(ListRule::name).toList();
    }

    /** The types of events that rules mention, and perhaps other texts in them. */
    public Set<String> eventTypes() {
        return evaluator.eventTypes();
    }

    /**
     * Evaluates events as they were known at an instant.
     *
     * @param events in any order, with any repetitions; the stream is read once, to its end, and not closed
     * @param asOf inclusive: later events do not exist, and relative dates count from here
     * @throws EvaluationFailedException if a rule fails on an event; its message says which one, and there is no result
     */
    public Evaluation evaluate(Stream<VisitorEvent> events, Instant asOf) {
        EventLog log = new EventLog();
        events.forEachOrdered(log::add);
        AsOf then = evaluator.settings().at(asOf);
        return new Evaluation(evaluator, log, Batch.run(evaluator, log.standing(), then), then);
    }

    /**
     * Which rules say what events are, for instance to find rules that never come to use.
     *
     * @param events in any order, with any repetitions; the stream is read once, to its end, and not closed
     * @return the distinct events, visitor by visitor, each one's by time and id
     * @throws EvaluationFailedException if a rule fails on an event
     */
    public List<ClassifiedEvent> classify(Stream<VisitorEvent> events) {
        EventLog log = new EventLog();
        events.forEachOrdered(log::add);
        Map<String, List<VisitorEvent>> visitors = log.standing().stream()
                .sorted(EventOrder.TIME_THEN_ID)
                .collect(Collectors.groupingBy(
                        VisitorEvent::visitor, () -> new TreeMap<>(CodePointOrder.TEXTS), Collectors.toList()));
        return visitors.values().stream()
                .flatMap(visitor -> classified(visitor).stream())
                .toList();
    }

    private List<ClassifiedEvent> classified(List<VisitorEvent> visitor) {
        List<List<ClassificationRule>> rules = evaluator.recognised(visitor);
        return IntStream.range(0, visitor.size())
                .mapToObj(i -> new ClassifiedEvent(
                        visitor.get(i),
                        rules.get(i).stream()
                                .map(rule -> rule.text().title())
                                .sorted(CodePointOrder.TEXTS)
                                .toList()))
                .toList();
    }

    /**
     * Lists that follow events as they come.
     *
     * @param clock tells the instant that counts as now; it may stand still, and what it steps back is ignored
     */
    public LiveLists live(InstantSource clock) {
        return new LiveLists(evaluator, clock);
    }
}
