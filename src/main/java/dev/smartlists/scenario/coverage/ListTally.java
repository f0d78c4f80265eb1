package dev.smartlists.scenario.coverage;

import dev.smartlists.Evaluation;
import dev.smartlists.explain.ExplainedCondition;
import dev.smartlists.explain.Explanation;
import dev.smartlists.explain.StatedCondition;
import dev.smartlists.rules.ListRule;

/** Counts what came of a list and its conditions, wherever a scenario says something of that list and a person. Not thread-safe. */
final class ListTally {

    private final ListRule list;
    private final RuleTally tally;

    ListTally(ListRule list) {
        this.list = list;
        this.tally = new RuleTally(
                list.text().file(), new Tally(list.text().title(), list.text().line(), Seen.IN, Seen.OUT));
        for (StatedCondition stated : StatedCondition.of(list)) {
            if (stated.condition().isPresent()) {
                tally.conditions().put(stated.number(), tally(stated));
            }
        }
    }

    private Tally tally(StatedCondition stated) {
        String text = (stated.wanted() ? "" : "not ") + stated.text();
        return list.runsAsWritten()
                ? new Tally(text, stated.line(), Seen.FOUND, Seen.MISSING)
                : new Tally(text, stated.line(), Seen.TRUE, Seen.FALSE);
    }

    void look(Evaluation evaluation, String person) {
        Explanation explanation = evaluation.explain(list.name(), person);
        tally.whole().saw(explanation.member() ? Seen.IN : Seen.OUT);
        for (ExplainedCondition condition : explanation.conditions()) {
            if (list.runsAsWritten()) {
                tally.saw(condition.number(), condition.holds() ? Seen.FOUND : Seen.MISSING);
            } else {
                tally.saw(condition.number(), condition.holds() == condition.isWanted() ? Seen.TRUE : Seen.FALSE);
            }
        }
    }

    CoveredRule result() {
        return tally.result();
    }
}
