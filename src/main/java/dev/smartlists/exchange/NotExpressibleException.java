package dev.smartlists.exchange;

/** A rule says what the JSON cannot; thrown and caught within this package, once per rule. */
final class NotExpressibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    NotExpressibleException(int line, String reason) {
        super(reason, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
