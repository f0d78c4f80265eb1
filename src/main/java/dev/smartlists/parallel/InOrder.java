package dev.smartlists.parallel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes on what several threads hand in, one at a time and in the order of numbers. Thread-safe. */
public final class InOrder<T> {

    /** More than so many that have to wait for an earlier one would fill the memory. */
    private static final int MOST_WAITING = 8;

    private final Consumer<T> receiver;
    private final Map<Long, T> waiting = new HashMap<>();
    private long next;
    private boolean stopped;

    public InOrder(Consumer<T> receiver) {
        this.receiver = receiver;
    }

    /**
     * Passes on what has this number, as soon as all with smaller numbers have been passed on, perhaps in their thread.
     *
     * @throws InterruptedException if the thread is interrupted while it waits because too much waits already
     */
    public synchronized void hand(long number, T one) throws InterruptedException {
        while (number - next >= MOST_WAITING && !stopped) {
            wait();
        }
        waiting.put(number, one);
        @Nullable T ready = stopped ? null : waiting.remove(next);
        while (ready != null) {
            receiver.accept(ready);
            next++;
            ready = waiting.remove(next);
        }
        notifyAll();
    }

    /** Nothing is passed on any more, and nobody waits. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
