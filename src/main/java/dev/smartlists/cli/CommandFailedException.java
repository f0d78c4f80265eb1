package dev.smartlists.cli;

/** A command could not do what it was asked to. The message is for the user; it may have several lines, and any text in it is fit for a terminal. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailedException(String message) {
        super(message);
    }

    CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
