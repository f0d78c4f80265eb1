package dev.smartlists.scenario.coverage;

import dev.smartlists.ClassifiedEvent;
import dev.smartlists.Evaluation;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Watches scenarios run and notes what they show of the rules. Not thread-safe. */
public final class CoverageCollector {

    private final ClassificationTally classification;
    private final UniquenessTally uniqueness;
    /** By name. */
    private final Map<String, ListTally> lists;

    private final Map<String, CampaignTally> campaigns;

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
     * Notes how a scenario ended: what its events were, and what counted.
     *
     * @param end after its last step
     */
    public void ran(List<ClassifiedEvent> events, Evaluation end) {
        classification.add(events);
        uniqueness.add(end);
    }

    /**
     * Notes an expectation: a moment at which a scenario says something of lists and campaigns and a person.
     *
     * @param names of lists and campaigns
     */
    public void looked(Evaluation evaluation, String person, Set<String> names) {
        if (!evaluation.persons().contains(person)) {
            return;
        }
        for (String name : names) {
            ListTally list = lists.get(name);
            if (list != null) {
                list.look(evaluation, person);
            }
            CampaignTally campaign = campaigns.get(name);
            if (campaign != null) {
                campaign.look(evaluation, person);
            }
        }
    }

    /** What was seen so far. */
    public Coverage coverage() {
        return new Coverage(Stream.of(
                        classification.results(),
                        uniqueness.results(),
                        lists.values().stream().map(ListTally::result),
                        campaigns.values().stream().map(CampaignTally::result))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(CoveredRule::file, CodePointOrder.TEXTS)
                        .thenComparingInt(rule -> rule.whole().line()))
                .toList());
    }
}
