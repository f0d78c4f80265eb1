package dev.smartlists.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Some threads that do the same until there is nothing left to do. */
public final class Crew {

    private Crew() {}

    /** What each thread does. */
    @FunctionalInterface
    public interface Task {
        void run() throws InterruptedException;
    }

    /**
     * Has a task done by so many threads at once, and waits for all of them. A single one is the calling thread.
     *
     * @param onFailure is run as soon as one of them fails, so that the others stop; they are interrupted as well
     * @throws RuntimeException what the first of them to fail threw
     * @throws IllegalStateException if the calling thread is interrupted
     */
    public static void work(int threads, Task task, Runnable onFailure) {
        try {
            if (threads == 1) {
                task.run();
            } else {
                inThreads(threads, task, onFailure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted", e);
        }
    }

    private static void inThreads(int threads, Task task, Runnable onFailure) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::thread);
        try {
            CompletionService<Void> running = new ExecutorCompletionService<>(pool);
            Callable<Void> call = () -> {
                task.run();
                return null;
            };
            for (int i = 0; i < threads; i++) {
                running.submit(call);
            }
            for (int i = 0; i < threads; i++) {
                running.take().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw unchecked(e.getCause());
        } finally {
            onFailure.run();
            pool.shutdownNow();
            while (!pool.isTerminated()) {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            }
        }
    }

    static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "smartlists-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** What another thread threw, to be thrown here. */
    static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
