package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.engine.RuleCompiler;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RulesRejectedException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The three stages over a rule set: visitors' events become activities, a person's activities become lists and triggers. Immutable and thread-safe.
 */
public final class Evaluator {

    private final Settings settings;
    private final VisitorStages stages;
    private final LeafMatcher leaves;
    private final CompiledLists lists;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final List<Leaf> distinctLeaves;

    private Evaluator(
            Settings settings,
            VisitorStages stages,
            List<Leaf> distinctLeaves,
            LeafMatcher leaves,
            CompiledLists lists) {
        this.settings = settings;
        this.stages = stages;
        this.distinctLeaves = distinctLeaves;
        this.leaves = leaves;
        this.lists = lists;
        this.campaigns = new Campaigns(lists);
        AsOf any = settings.at(Instant.EPOCH);
        this.memberships = new Memberships(lists, view(history("nobody", false, List.of(), any), any));
    }

    /**
     * Compiles a rule set.
     *
     * @throws RulesRejectedException if the engine does not accept all of it
     */
    public static Evaluator compile(RuleSet rules, Settings settings, RuleCompiler compiler) {
        return compile(List.of(rules), settings, compiler).get(0);
    }

    /**
     * Compiles several rule sets at once; what they have in common is compiled once.
     *
     * @return one for each, in the same order
     * @throws RulesRejectedException if the engine does not accept all of them
     */
    public static List<Evaluator> compile(List<RuleSet> ruleSets, Settings settings, RuleCompiler compiler) {
        Compilation compiled = Compilation.of(ruleSets, compiler);
        return ruleSets.stream()
                .map(rules -> new Evaluator(
                        settings,
                        new VisitorStages(
                                compiled.classifier(rules), compiled.uniqueness(rules), settings.inactivity()),
                        rules.leaves(),
                        compiled.leaves(rules),
                        compiled.lists(rules)))
                .toList();
    }

    /** The same rules with other settings; nothing is compiled again. */
    public Evaluator with(Settings other) {
        return other.equals(settings)
                ? this
                : new Evaluator(other, stages.with(other.inactivity()), distinctLeaves, leaves, lists);
    }

    public Settings settings() {
        return settings;
    }

    public CompiledLists lists() {
        return lists;
    }

    /**
     * @param visitors each one's events at or before the as-of instant, by (time, id), at least one
     * @return one outcome per visitor, in the same order
     */
    public List<VisitorOutcome> visitors(List<List<VisitorEvent>> visitors, AsOf asOf) {
        return stages.outcomes(visitors, asOf);
    }

    /**
     * Which rules of the first stage say what each event is.
     *
     * @param events one visitor's, by (time, id)
     * @return one list for each event, in the same order; empty where no rule knows it
     */
    public List<List<ClassificationRule>> recognised(List<VisitorEvent> events) {
        return stages.recognised(List.of(events)).get(0);
    }

    /** A person's history of the activities that count, from all of its visitors. */
    public PersonHistory history(String person, boolean known, List<Kept> activities, AsOf asOf) {
        Histories one = new Histories();
        one.add(person, known, activities);
        return histories(one, asOf).get(0);
    }

    /** The histories of several persons. */
    List<PersonHistory> histories(Histories persons, AsOf asOf) {
        return persons.histories(leaves, asOf);
    }

    /** The texts that rules of the first stage mention, among them all types of events that they know. */
    public Set<String> eventTypes() {
        return stages.mentionedTexts();
    }

    /** Whether {@link #course} is possible. */
    boolean isStepwise() {
        return stages.areStepwise();
    }

    /**
     * A visitor's course so far, to be continued event by event.
     *
     * @param events by (time, id), at least one
     */
    VisitorCourse course(List<VisitorEvent> events, AsOf asOf) {
        return stages.course(events, asOf);
    }

    /** The leaves that each version of an activity matches. */
    List<int[]> matches(Kept activity, AsOf asOf) {
        return leaves.match(
                activity.versions().stream().map(Kept.Version::occurrence).toList(), asOf);
    }

    /** A look at a person from an instant at or after everything in its history. */
    public PersonView view(PersonHistory history, AsOf asOf) {
        return PersonView.now(history, lists, asOf);
    }

    /** The lists that a person is in, as positions in {@link CompiledLists#lists()}, ascending. */
    int[] memberships(PersonView person) {
        return memberships.of(person);
    }

    /** The leaf that a condition counts the matches of. */
    public Leaf leaf(Plan.Count count) {
        return distinctLeaves.get(count.leaf());
    }

    /** Within what a visitor's activities of a type count once, for example {@code session}; empty if they count as often as they happen. */
    public List<String> keyOf(ActivityType type) {
        return stages.keyOf(type);
    }

    /**
     * The constraints of a leaf that activities of its type fail, in the order of the leaf.
     *
     * @return one list for each activity, empty if it matches
     */
    public List<List<String>> failures(Leaf leaf, List<Occurrence> activities, AsOf asOf) {
        return leaves.failures(leaf, activities, asOf);
    }

    /**
     * Starts the campaigns that a person's activities trigger, in order.
     *
     * @param from the position of the first activity to judge
     */
    void campaigns(
            PersonHistory history, int from, AsOf calendar, CampaignRuns runs, BiConsumer<ListRule, Kept> started) {
        campaigns.start(history, from, calendar, runs, started);
    }
}
