package dev.smartlists.scenario;

/** Nothing that hides who people are does the same to the rules. The message is for the user. */
public final class NotReproducibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReproducibleException(String message) {
        super(message);
    }
}
