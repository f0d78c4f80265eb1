package dev.smartlists.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does one thing after the other in a thread of its own, while the caller goes on. Not thread-safe. */
public final class Aside implements AutoCloseable {

    /** {@code null} if everything is done at once, in the caller's thread. */
    private final @Nullable ExecutorService thread;

    private Future<?> latest = CompletableFuture.completedFuture(null);

    /** @param threads that may be used, with the caller's; with one, everything is done at once */
    public Aside(int threads) {
        thread = threads > 1 ? Executors.newSingleThreadExecutor(Crew::thread) : null;
    }

    /**
     * Has something done as soon as what came before is done, for which the caller waits.
     *
     * @throws RuntimeException what the thing before threw
     */
    public void run(Runnable task) {
        finish();
        if (thread == null) {
            task.run();
        } else {
            latest = thread.submit(task);
        }
    }

    /**
     * Waits until everything is done.
     *
     * @throws RuntimeException what the latest thing threw
     * @throws IllegalStateException if the calling thread is interrupted
     */
    public void finish() {
        try {
            latest.get();
        } catch (ExecutionException e) {
            throw Crew.unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted", e);
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }
}
