package dev.smartlists.evaluation;

import dev.smartlists.engine.RuleFailedException;
import dev.smartlists.rules.Problem;
import dev.smartlists.rules.syntax.RuleText;
import java.util.List;

/**
 * A rule that was accepted failed while it was looking at events or activities, for example as an attribute turned out to be no number. There is no
 * result then.
 */
public final class BrokenRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private BrokenRuleException(Problem problem, RuleFailedException cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /**
     * @param rules those that were asked, in the order in which they were compiled; at least one
     */
    static BrokenRuleException of(RuleFailedException failure, List<RuleText> rules) {
        RuleText rule = rules.get(Math.max(0, failure.rule()));
        boolean named = failure.rule() >= 0 || rules.size() == 1;
        return new BrokenRuleException(
                new Problem(
                        rule.file(),
                        named ? rule.line() : 0,
                        named ? rule.title() : null,
                        (named ? "This rule" : "A rule of this stage") + " fails on these events: "
                                + failure.getCause()),
                failure);
    }

    /** Which rule it is and what it failed of. */
    public Problem problem() {
        return problem;
    }
}
