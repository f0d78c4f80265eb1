package dev.smartlists.engine;

/** A rule failed while it was looking at facts; nothing of that look counts. */
public final class RuleFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int rule;

    RuleFailedException(int rule, Throwable cause) {
        super(cause.getMessage(), cause);
        this.rule = rule;
    }

    /** The position of the rule among those that were compiled, or -1 if the engine does not say. */
    public int rule() {
        return rule;
    }
}
