package dev.smartlists.explain;

import dev.smartlists.event.OneLine;
import java.util.List;

/**
 * Why a campaign started for a person, or did not. Immutable.
 *
 * @param campaign the campaign's name
 * @param person the known person, or the visitor's id for an anonymous one
 * @param started whether it started at least once
 * @param logic how the numbered conditions are combined; see {@link Explanation#logic()}
 * @param attempts one for every activity that could have triggered it, oldest first
 * @param why the verdict in one line
 */
public record CampaignExplanation(
        String campaign, String person, boolean started, String logic, List<Attempt> attempts, String why) {

    public CampaignExplanation {
        attempts = List.copyOf(attempts);
    }

    /** For people: the verdict and why on the first line, then the logic and every attempt with its conditions, each on a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                OneLine.of(campaign + (started ? " started for " : " did not start for ") + person + ": " + why));
        text.append("\n  ").append(logic);
        for (Attempt attempt : attempts) {
            text.append("\n  ").append(attempt);
            attempt.conditions().forEach(condition -> text.append("\n    ").append(condition));
        }
        return text.toString();
    }
}
