package dev.smartlists.revision;

/** Rules cannot be had from git. The message says in one line why, and what to do. */
public final class RevisionUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RevisionUnavailableException(String message) {
        super(message);
    }

    RevisionUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
