package dev.smartlists.evaluation;

import dev.smartlists.activity.Activity;
import dev.smartlists.engine.RuleFailedException;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.Problem;
import dev.smartlists.rules.syntax.RuleText;
import java.util.List;

/**
 * A rule that was accepted failed on some event, for example as it asked an attribute that was not there. Nothing of that evaluation counts; the message
 * says which rule, where it stands and on what it failed.
 */
public final class EvaluationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private EvaluationFailedException(Problem problem, RuleFailedException cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /**
     * @param asked the rules in the order in which they were compiled, at least one
     * @param whose whose events they were, in words: {@code person 'ann'}
     */
    static EvaluationFailedException of(RuleFailedException failure, List<RuleText> asked, String whose) {
        RuleText rule = asked.get(Math.max(0, failure.rule()));
        boolean known = failure.rule() >= 0 || asked.size() == 1;
        String message = (known ? "This rule" : "A rule of this folder") + " failed on " + place(failure, whose)
                + ", so there is no result: " + reason(failure.reason());
        return new EvaluationFailedException(
                new Problem(rule.file(), known ? rule.line() : 0, known ? rule.title() : null, message), failure);
    }

    /** The rule that failed, where it stands, and on what it failed. */
    public Problem problem() {
        return problem;
    }

    private static String place(RuleFailedException failure, String whose) {
        return failure.fact()
                .map(fact -> fact instanceof Activity activity
                        ? activity.occurrence().event()
                        : fact)
                .filter(VisitorEvent.class::isInstance)
                .map(event -> "event '" + ((VisitorEvent) event).id() + "' of " + whose)
                .orElse("the events of " + whose);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        String hint = cause instanceof NullPointerException
                ? ". Perhaps an attribute is missing there. Ask for it first: attributes[\"…\"] != null"
                : "";
        return cause.getClass().getSimpleName() + message + hint;
    }
}
