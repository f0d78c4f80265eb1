package dev.smartlists.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A file could not be written. The message is for the user: which one, why and, where that is known, what to do. */
public final class UnwritableOutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnwritableOutputException(Path file, String reason) {
        super(file + ": cannot be written: " + reason);
    }

    private UnwritableOutputException(Path file, IOException cause) {
        super(file + ": cannot be written: " + reason(cause), cause);
    }

    static UnwritableOutputException of(Path file, IOException cause) {
        return new UnwritableOutputException(file, cause);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return "there is no such folder";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
