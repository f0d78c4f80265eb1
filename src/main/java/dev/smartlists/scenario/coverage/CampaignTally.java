package dev.smartlists.scenario.coverage;

import dev.smartlists.Evaluation;
import dev.smartlists.LoggedActivity;
import dev.smartlists.explain.Attempt;
import dev.smartlists.explain.CampaignExplanation;
import dev.smartlists.explain.ExplainedCondition;
import dev.smartlists.explain.StatedCondition;
import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.Qualification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts what came of a campaign and its conditions, wherever a scenario says something of that campaign and a person. A trigger that takes every activity of
 * its kind cannot be false; one that is choosy is false of an activity of its kind that it does not take. Not thread-safe.
 */
final class CampaignTally {

    private final ListRule campaign;
    private final RuleTally tally;
    /** By number, the leaf of each trigger that is choosy. */
    private final Map<Integer, Leaf> choosy = new LinkedHashMap<>();

    /**
     * @param leaves of the rule set
     */
    CampaignTally(ListRule campaign, List<Leaf> leaves) {
        this.campaign = campaign;
        List<StatedCondition> parts = StatedCondition.of(campaign).stream()
                .filter(stated -> stated.condition().isPresent())
                .toList();
        boolean filtered = campaign.runsAsWritten() || parts.stream().anyMatch(part -> !isTrigger(part));
        this.tally = new RuleTally(
                campaign.text().file(),
                new Tally(campaign.text().title(), campaign.text().line(), possible(filtered)));
        for (StatedCondition part : parts) {
            if (isTrigger(part)) {
                addTrigger(part, (Plan.Count) part.condition().orElseThrow(), leaves);
            } else {
                String text = (part.wanted() ? "" : "not ") + part.text();
                tally.conditions().put(part.number(), new Tally(text, part.line(), Seen.TRUE, Seen.FALSE));
            }
        }
    }

    private Seen[] possible(boolean filtered) {
        List<Seen> possible = new ArrayList<>(List.of(Seen.STARTED));
        if (filtered) {
            possible.add(Seen.FILTERED);
        }
        if (!Qualification.EVERY_TIME.equals(campaign.qualification())) {
            possible.add(Seen.WITHHELD);
        }
        return possible.toArray(Seen[]::new);
    }

    private static boolean isTrigger(StatedCondition stated) {
        return stated.condition().orElseThrow() instanceof Plan.Count count && count.now();
    }

    private void addTrigger(StatedCondition trigger, Plan.Count count, List<Leaf> leaves) {
        Leaf leaf = leaves.get(count.leaf());
        boolean takesAll = leaf.constraints().isEmpty() && count.dates().isEmpty();
        tally.conditions()
                .put(
                        trigger.number(),
                        takesAll
                                ? new Tally(trigger.text(), trigger.line(), Seen.TRUE)
                                : new Tally(trigger.text(), trigger.line(), Seen.TRUE, Seen.FALSE));
        if (!takesAll) {
            choosy.put(trigger.number(), leaf);
        }
    }

    void look(Evaluation evaluation, String person) {
        CampaignExplanation explanation = evaluation.explainCampaign(campaign.name(), person);
        for (Attempt attempt : explanation.attempts()) {
            see(attempt, explanation.started());
        }
        choosy.forEach((number, leaf) -> {
            Set<String> taken = taken(explanation, number);
            List<String> names = UniquenessTally.names(leaf.type()).toList();
            evaluation.log(person).stream()
                    .filter(activity -> names.contains(activity.activity()))
                    .map(LoggedActivity::id)
                    .filter(id -> !taken.contains(id))
                    .forEach(id -> tally.saw(number, Seen.FALSE));
        });
    }

    private void see(Attempt attempt, boolean started) {
        switch (attempt.outcome()) {
            case STARTED -> tally.whole().saw(Seen.STARTED);
            case FILTERED -> tally.whole().saw(Seen.FILTERED);
            case WITHHELD -> {
                if (started) {
                    tally.whole().saw(Seen.WITHHELD);
                }
            }
        }
        for (ExplainedCondition condition : attempt.conditions()) {
            boolean asWanted = condition.holds() == condition.isWanted();
            if (asWanted || !choosy.containsKey(condition.number())) {
                tally.saw(condition.number(), asWanted ? Seen.TRUE : Seen.FALSE);
            }
        }
    }

    /** The activities that a trigger took. */
    private static Set<String> taken(CampaignExplanation explanation, int trigger) {
        return explanation.attempts().stream()
                .filter(attempt -> attempt.conditions().stream()
                        .anyMatch(condition -> condition.number() == trigger && condition.holds()))
                .map(attempt -> Objects.requireNonNull(attempt.activity().id()))
                .collect(Collectors.toSet());
    }

    CoveredRule result() {
        return tally.result();
    }
}
