package dev.smartlists.rules;

import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.RuleText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the third stage: a smart list, or, with a trigger, a campaign.
 *
 * @param name any text; the exact name of the metadata, else the title
 * @param plan the tree that decides, if the planner takes the rule
 * @param necessary the plan, or, for a rule that runs as written, a plan that holds wherever the rule does
 * @param asWritten why the planner does not take it; empty if it does
 * @param qualification for campaigns; {@code null} for lists
 * @param triggers for campaigns: the patterns one of which the triggering activity has to match
 */
public record ListRule(
        RuleText text,
        String name,
        Optional<Plan> plan,
        Plan necessary,
        String asWritten,
        @Nullable Qualification qualification,
        List<Condition.Pattern> triggers) {

    /** Whether it is there for other lists only, as its metadata says. */
    public boolean isHelper() {
        return text.annotation(ListReader.HELPER).isPresent();
    }

    public boolean isCampaign() {
        return qualification != null;
    }

    /** Whether the engine runs it as it is written, one person at a time. */
    public boolean runsAsWritten() {
        return plan.isEmpty();
    }
}
