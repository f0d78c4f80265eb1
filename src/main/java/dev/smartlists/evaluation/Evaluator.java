package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.engine.EngineProblem;
import dev.smartlists.engine.EngineRejectedException;
import dev.smartlists.engine.RuleBase;
import dev.smartlists.engine.RuleBody;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.rules.syntax.RuleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The three stages over a rule set: visitors' events become activities, a person's activities become lists and triggers. Immutable and thread-safe.
 */
public final class Evaluator {

    private final Settings settings;
    private final VisitorStages stages;
    private final LeafMatcher leaves;
    private final CompiledLists lists;
    private final Campaigns campaigns;

    private Evaluator(Settings settings, VisitorStages stages, LeafMatcher leaves, CompiledLists lists) {
        this.settings = settings;
        this.stages = stages;
        this.leaves = leaves;
        this.lists = lists;
        this.campaigns = new Campaigns(lists);
    }

    /**
     * Compiles a rule set.
     *
     * @throws RulesRejectedException if the engine does not accept all of it
     */
    public static Evaluator compile(RuleSet rules, Settings settings) {
        Problems problems = new Problems();
        RuleBase classification = compile(
                rules.classification().stream().map(rule -> rule.text()).toList(), problems);
        RuleBase uniqueness =
                compile(rules.uniqueness().stream().map(rule -> rule.text()).toList(), problems);
        Map<String, RuleBase> asWritten = new HashMap<>();
        Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .filter(ListRule::runsAsWritten)
                .forEach(rule -> asWritten.put(rule.name(), compile(List.of(rule.text()), problems)));
        if (!problems.isEmpty()) {
            throw new RulesRejectedException(problems.sorted());
        }
        return new Evaluator(
                settings,
                new VisitorStages(
                        new Classifier(rules.classification(), classification),
                        new Uniqueness(rules.uniqueness(), uniqueness),
                        settings.inactivity()),
                new LeafMatcher(rules.leaves()),
                new CompiledLists(rules.lists(), rules.campaigns(), asWritten));
    }

    private static RuleBase compile(List<RuleText> rules, Problems problems) {
        try {
            return RuleBase.compile(rules.stream()
                    .map(rule -> new RuleBody(rule.imports(), rule.source()))
                    .toList());
        } catch (EngineRejectedException rejected) {
            for (EngineProblem problem : rejected.problems()) {
                EngineWords.report(problem, rules, problems);
            }
            return RuleBase.compile(List.of());
        }
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

    /** A person's history of the activities that count, from all of its visitors. */
    public PersonHistory history(String person, boolean known, List<Kept> activities, AsOf asOf) {
        return PersonHistory.of(person, known, activities, leaves, asOf);
    }

    /** A look at a person from an instant at or after everything in its history. */
    public PersonView view(PersonHistory history, AsOf asOf) {
        return PersonView.now(history, lists, asOf);
    }

    /** Starts the campaigns that a person's activities trigger, in order. */
    void campaigns(PersonHistory history, AsOf calendar, CampaignRuns runs, BiConsumer<ListRule, Kept> started) {
        campaigns.start(history, calendar, runs, started);
    }
}
