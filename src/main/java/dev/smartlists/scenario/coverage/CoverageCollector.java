package dev.smartlists.scenario.coverage;

import dev.smartlists.SmartLists;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.scenario.Look;
import dev.smartlists.scenario.Verdict;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Watches scenarios run and notes what they show of the rules. Not thread-safe. */
public final class CoverageCollector {

    private final ClassificationTally classification;
    private final UniquenessTally uniqueness;
    /** By name. */
    private final Map<String, ListTally> lists;

    private final Map<String, CampaignTally> campaigns;
    /** Lists and campaigns that a scenario speaks of. */
    private final Set<String> spokenOf = new HashSet<>();

    /**
     * @param rules what the scenarios run on
     */
    public CoverageCollector(RuleSet rules) {
        this.classification = new ClassificationTally(rules.classification());
        this.uniqueness = new UniquenessTally(rules.uniqueness());
        this.lists = byName(rules.lists(), ListTally::new);
        this.campaigns = byName(rules.campaigns(), campaign -> new CampaignTally(campaign, rules.leaves()));
    }

    private static <T> Map<String, T> byName(List<ListRule> rules, Function<ListRule, T> tally) {
        return rules.stream()
                .collect(Collectors.toMap(ListRule::name, tally, (first, second) -> first, LinkedHashMap::new));
    }

    /**
     * Notes what a scenario showed.
     *
     * @param lists the rules that it ran on
     */
    public void add(Verdict verdict, SmartLists lists) {
        classification.add(lists.classify(verdict.events().stream()));
        for (Look look : verdict.looks()) {
            spokenOf.addAll(look.lists());
            spokenOf.addAll(look.campaigns());
            uniqueness.add(look.evaluation());
            if (look.evaluation().persons().contains(look.person())) {
                look.lists().stream()
                        .flatMap(name -> Optional.ofNullable(this.lists.get(name)).stream())
                        .forEach(list -> list.look(look.evaluation(), look.person()));
                look.campaigns().stream()
                        .flatMap(name -> Optional.ofNullable(campaigns.get(name)).stream())
                        .forEach(campaign -> campaign.look(look.evaluation(), look.person()));
            }
        }
    }

    /** What was seen so far. */
    public Coverage coverage() {
        return new Coverage(
                sorted(Stream.of(classification.results(), uniqueness.results(), results(name -> true))
                        .flatMap(Function.identity())),
                0);
    }

    /** The same for the lists and campaigns only that a scenario speaks of. */
    public Coverage coverageOfSpoken() {
        List<CoveredRule> some = sorted(results(spokenOf::contains));
        return new Coverage(some, lists.size() + campaigns.size() - some.size());
    }

    private Stream<CoveredRule> results(Predicate<String> which) {
        return Stream.concat(
                lists.entrySet().stream()
                        .filter(one -> which.test(one.getKey()))
                        .map(one -> one.getValue().result()),
                campaigns.entrySet().stream()
                        .filter(one -> which.test(one.getKey()))
                        .map(one -> one.getValue().result()));
    }

    private static List<CoveredRule> sorted(Stream<CoveredRule> some) {
        return some.sorted(Comparator.comparing(CoveredRule::file, CodePointOrder.TEXTS)
                        .thenComparingInt(rule -> rule.whole().line()))
                .toList();
    }
}
