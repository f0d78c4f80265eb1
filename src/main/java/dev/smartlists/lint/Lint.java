package dev.smartlists.lint;

import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Retention;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks through the lists and campaigns of a rule set for what is probably not meant. It is careful to be right: what it calls impossible is. It knows
 * no current time: a condition on dates is impossible only if it is at every instant.
 */
public final class Lint {

    private Lint() {}

    /**
     * The warnings, by file and line, without those that a comment turns off.
     *
     * @param sources the texts of the rule files, for those comments
     */
    public static List<Warning> of(RuleSet rules, List<RuleSource> sources) {
        return of(rules, sources, List.of());
    }

    /**
     * The same, also about names of conversations, goals, documents, agents and queues that occur in none of these events.
     *
     * @param events without any, nothing is said about names
     */
    public static List<Warning> of(RuleSet rules, List<RuleSource> sources, Collection<VisitorEvent> events) {
        return of(rules, sources, events, Retention.UNKNOWN);
    }

    /**
     * The same, also about windows that look further back than activities are kept.
     */
    public static List<Warning> of(
            RuleSet rules, List<RuleSource> sources, Collection<VisitorEvent> events, Retention retention) {
        List<ListRule> all = Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .toList();
        Contradictions contradictions = new Contradictions(rules);
        List<Finder> finders = new ArrayList<>(List.of(
                new ImpossiblePatterns(),
                new PointlessCounts(),
                new ImpossibleLists(contradictions),
                new DeadBranches(contradictions),
                new RedundantConditions(rules.leaves()),
                new SomethingElse(),
                new SameLists(rules),
                new MissingActivities(rules.classification()),
                new UnusedHelpers(rules),
                new BeyondRetention(retention),
                new ManyWays()));
        if (!events.isEmpty()) {
            finders.add(new UnknownNames(events));
        }
        Silences silences = Silences.in(sources, all);
        List<Warning> warnings = new ArrayList<>(silences.faults());
        for (ListRule rule : all) {
            finders.stream()
                    .flatMap(finder -> finder.find(rule).stream())
                    .map(finding -> finding.in(rule))
                    .filter(warning -> !silences.cover(warning))
                    .forEach(warnings::add);
        }
        return warnings.stream().distinct().sorted().toList();
    }
}
