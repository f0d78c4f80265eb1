package dev.smartlists.explain;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition of a list or campaign as explanations number it, whoever they are about. Immutable.
 *
 * @param number as in {@link ExplainedCondition#number()}
 * @param text as in {@link ExplainedCondition#text()}
 * @param line the line on which it begins
 * @param wanted whether the list needs it to hold; otherwise the logic says {@code not} of it
 * @param condition a count or a membership; empty for a rule as a whole that only the engine decides
 */
public record StatedCondition(int number, String text, int line, boolean wanted, Optional<Plan> condition) {

    /** The conditions of a list or campaign, by number: all that an explanation of it can hold. */
    public static List<StatedCondition> of(ListRule rule) {
        List<StatedCondition> stated = new ArrayList<>();
        if (rule.runsAsWritten()) {
            stated.add(new StatedCondition(
                    1, RuleExplainer.asWritten(rule), rule.text().sourceLine(), true, Optional.empty()));
        }
        for (NumberedConditions.Item item : RuleExplainer.numbered(rule).items()) {
            Plan condition = item.condition();
            String text = condition instanceof Plan.Count count
                    ? CountExplainer.text(count)
                    : MemberExplainer.text((Plan.Member) condition);
            stated.add(
                    new StatedCondition(item.number(), text, condition.line(), item.wanted(), Optional.of(condition)));
        }
        return stated;
    }
}
