package dev.smartlists.io;

import org.jspecify.annotations.Nullable;

/** Ends the reading of one line, with what is wrong in it. Carries no stack trace: it is the user's line that is at fault. */
final class LineRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String field;
    private final String reason;

    LineRefusedException(@Nullable String field, String reason) {
        super(reason, null, false, false);
        this.field = field;
        this.reason = reason;
    }

    Refusal at(String source, long line) {
        return new Refusal(source, line, field, reason);
    }
}
