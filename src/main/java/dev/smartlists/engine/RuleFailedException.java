package dev.smartlists.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule failed while it was looking at facts; nothing of that look counts. */
public final class RuleFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int rule;
    private final transient @Nullable Object fact;
    private final Throwable reason;

    RuleFailedException(int rule, @Nullable Object fact, Throwable cause) {
        super(cause.getMessage(), cause);
        this.rule = rule;
        this.fact = fact;
        this.reason = cause;
    }

    /** The position of the rule among those that were compiled, or -1 if that cannot be found out. */
    public int rule() {
        return rule;
    }

    /** What the rule threw. */
    public Throwable reason() {
        return reason;
    }

    /** The fact on which the rule fails, if it fails on one alone. */
    public Optional<Object> fact() {
        return Optional.ofNullable(fact);
    }
}
