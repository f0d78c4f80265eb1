package dev.smartlists.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** One result file, written aside under a name of its own and put in place when it is complete. Not thread-safe. */
final class ResultFile {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path part;
    private final OutputStream out;
    private final ResultLines lines;

    ResultFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        if (Files.isDirectory(target)) {
            throw new UnwritableOutputException(target, "this is a folder");
        }
        try {
            this.out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER);
            this.lines = new ResultLines(out);
        } catch (IOException e) {
            throw UnwritableOutputException.of(target, e);
        }
        part.toFile().deleteOnExit(); // for a program that is interrupted
    }

    /** Writes a line. */
    void write(Line line) {
        attempt(() -> line.writeTo(lines));
    }

    /** Writes whole lines. */
    void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    /** Everything is on its way to the disk. */
    void complete() {
        attempt(lines::close);
    }

    /** Takes the place of what is there. */
    void publish() {
        attempt(() -> Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Leaves nothing behind, unless it has been published. */
    void discard() throws IOException {
        try (lines) {
            Files.deleteIfExists(part);
        }
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw UnwritableOutputException.of(target, e);
        }
    }

    /** Something to write. */
    @FunctionalInterface
    interface Line {
        void writeTo(ResultLines lines) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
