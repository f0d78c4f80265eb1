package dev.smartlists.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers when it could not be written. Printing goes on without an error then: a reader that has seen enough, as in
 * {@code smartlists log ana events.ndjson | head}, is no failure, a full disk is one, and which it was is asked at the end. Not thread-safe.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure == null) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /**
     * Fails if not everything could be written, unless the reader went away.
     *
     * @throws CommandFailedException with the reason
     */
    void requireWritten() {
        String reason = failure == null ? null : String.valueOf(failure.getMessage());
        if (reason != null && !reason.equals("Broken pipe")) {
            throw new CommandFailedException("standard output: cannot be written: " + reason);
        }
    }
}
