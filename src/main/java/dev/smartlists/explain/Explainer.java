package dev.smartlists.explain;

import dev.smartlists.activity.AsOf;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.NextChange;
import dev.smartlists.evaluation.PersonHistory;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.evaluation.Started;
import dev.smartlists.rules.ListRule;
import java.util.List;
import java.util.Optional;

/** Explains lists and campaigns for persons. Every verdict is the evaluator's own. Immutable and thread-safe. */
public final class Explainer {

    private final Evaluator evaluator;

    public Explainer(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Why a person is in a list, or is not, as of an instant at or after everything in the history. */
    public Explanation explain(ListRule list, PersonHistory history, AsOf asOf) {
        return explain(list, history, asOf, false);
    }

    /** The same of a moment that is past, or of rules that are: nothing is said of what could still happen. */
    public Explanation explainInHindsight(ListRule list, PersonHistory history, AsOf asOf) {
        return explain(list, history, asOf, true);
    }

    private Explanation explain(ListRule list, PersonHistory history, AsOf asOf, boolean hindsight) {
        PersonView view = evaluator.view(history, asOf);
        RuleExplainer explained = new RuleExplainer(evaluator, list, view, hindsight);
        return new Explanation(
                list.name(),
                history.person(),
                explained.holds(),
                explained.logic(),
                explained.conditions(),
                explained.why(),
                hindsight ? Optional.empty() : NextChange.after(view, list));
    }

    /**
     * Why a campaign started for a person, or did not.
     *
     * @param started what started for the person, in that order, also of other campaigns
     */
    public CampaignExplanation explain(ListRule campaign, PersonHistory history, AsOf asOf, List<Started> started) {
        return new CampaignExplainer(evaluator, campaign, history, asOf, started).explanation();
    }
}
