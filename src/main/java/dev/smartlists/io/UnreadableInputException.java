package dev.smartlists.io;

import java.util.List;

/**
 * Some input could not be read, or not to its end. The message is for the user: one line for each input, with its name, what is wrong and what
 * to do. Events delivered before stand.
 */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ReadReport report;

    UnreadableInputException(List<String> problems, ReadReport report) {
        super(String.join("\n", problems));
        this.report = report;
    }

    /** What had been read nevertheless. */
    public ReadReport report() {
        return report;
    }
}
