package dev.smartlists.cli;

/** The arguments do not fit together. The message is for the user, in one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
