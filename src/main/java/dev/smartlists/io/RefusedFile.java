package dev.smartlists.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps refused lines as they came, so that they can be put right and read again. Made empty at once: what an earlier run left is gone.
 * Not thread-safe.
 */
public final class RefusedFile implements AutoCloseable {

    private final Path file;
    private final OutputStream out;

    /**
     * @throws UnwritableOutputException if the file cannot be written, as are all methods
     */
    public RefusedFile(Path file) {
        this.file = file;
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        } catch (IOException e) {
            throw UnwritableOutputException.of(file, e);
        }
    }

    /** For {@link EventSink#refusedBytes}. */
    public void write(byte[] bytes, int from, int to) {
        try {
            out.write(bytes, from, to - from);
        } catch (IOException e) {
            throw UnwritableOutputException.of(file, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw UnwritableOutputException.of(file, e);
        }
    }
}
