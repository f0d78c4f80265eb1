package dev.smartlists.bench.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** A fixed number of threads that do the same step on different parts. */
final class Workers implements AutoCloseable {

    final int count;
    private final ExecutorService threads;

    Workers(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Runs the work of each worker (numbered from 0) and waits for all; fails as the first that fails. */
    <T> List<T> all(IntFunction<Callable<T>> work) throws Exception {
        List<Future<T>> started = new ArrayList<>();
        for (int worker = 0; worker < count; worker++) {
            started.add(threads.submit(work.apply(worker)));
        }
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> one : started) {
                results.add(one.get());
            }
        } catch (ExecutionException e) {
            threads.shutdownNow();
            throw e;
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
