package dev.smartlists.io;

import dev.smartlists.io.LineBlock.Kind;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The blocks of all sources, one source after the other. Thread-safe. */
final class BlockSupply implements AutoCloseable {

    private final Iterator<EventSource> sources;
    private @Nullable LineCutter current;
    private @Nullable EventSource source;
    private long number;

    BlockSupply(List<EventSource> sources) {
        this.sources = sources.iterator();
    }

    /** The next block, or {@code null} if there is none left. Whatever goes wrong is told by a block. */
    synchronized @Nullable LineBlock next() {
        while (true) {
            if (current != null) {
                LineBlock block = current.next(number);
                if (block != null) {
                    number++;
                    return block;
                }
                @Nullable IOException failure = close(current);
                current = null;
                if (failure != null) {
                    return unreadable(failure);
                }
            }
            if (!sources.hasNext()) {
                return null;
            }
            source = sources.next();
            try {
                current = LineCutter.open(source);
            } catch (IOException e) {
                return unreadable(e);
            }
        }
    }

    /** Closes the source that is being read, if reading stops early. */
    @Override
    public synchronized void close() {
        if (current != null) {
            close(current);
            current = null;
        }
    }

    private LineBlock unreadable(IOException failure) {
        return LineBlock.without(number++, Objects.requireNonNull(source), Kind.UNREADABLE, 0, failure);
    }

    private static @Nullable IOException close(LineCutter cutter) {
        try {
            cutter.close();
            return null;
        } catch (IOException e) {
            return e;
        }
    }
}
