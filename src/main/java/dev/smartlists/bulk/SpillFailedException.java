package dev.smartlists.bulk;

import java.io.IOException;
import java.nio.file.Path;

/** What does not fit into memory cannot be kept on disk either. The message says where and why. */
public final class SpillFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SpillFailedException(Path folder, IOException cause) {
        super(
                folder + ": what does not fit into memory cannot be kept here: "
                        + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
                        + "; name another folder, or allow more memory",
                cause);
    }
}
