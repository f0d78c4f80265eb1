package dev.smartlists.bulk;

import dev.smartlists.io.ResultFiles;
import dev.smartlists.parallel.Aside;

/** Collects lines of activities, and writes them aside while more are collected. Not thread-safe. */
final class LineRelay implements AutoCloseable {

    private static final int PIECE = 1 << 20;

    private final ResultFiles files;
    private final Aside writing;
    private Bytes collected = new Bytes(PIECE);
    private Bytes written = new Bytes(PIECE);

    LineRelay(ResultFiles files, int threads) {
        this.files = files;
        this.writing = new Aside(threads);
    }

    void put(byte[] bytes, int from, int length) {
        if (collected.size() + length > PIECE) {
            relay();
        }
        collected.put(bytes, from, length);
    }

    /** Waits until all lines are written. */
    void end() {
        relay();
        writing.finish();
    }

    private void relay() {
        Bytes full = collected;
        writing.run(() -> files.writeActivities(full.array(), 0, full.size()));
        collected = written;
        collected.clear();
        written = full;
    }

    @Override
    public void close() {
        writing.close();
    }
}
