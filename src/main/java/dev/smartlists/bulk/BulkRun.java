package dev.smartlists.bulk;

import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.parallel.Crew;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Evaluates more events than fit into memory, in several threads: it brings together what belongs to the same persons, evaluates one group of them after
 * the other with {@link SmartLists#evaluate}, and merges the results.
 *
 * <pre>{@code
 * try (BulkRun run = new BulkRun(lists, asOf, Resources.ofThisMachine())) {
 *     new EventReader(2).read(sources, sink);      // the sink calls run.add(event)
 *     BulkResult result = run.evaluate(true);
 *     result.write(files);
 * }
 * }</pre>
 *
 * <p>The results are those of {@link SmartLists#evaluate} over all events, whatever the resources. Not thread-safe; it starts threads of its own.
 */
public final class BulkRun implements AutoCloseable {

    /** Bytes of events that are evaluated together at least, if there is memory for that; few groups cost less than many small ones. */
    private static final long TOGETHER = 1 << 20;

    private static final int PART_OF_MEMORY = 64;

    private final SmartLists lists;
    private final Instant asOf;
    private final Resources resources;
    private final Store store;
    private final EventGroups events;

    /**
     * @param asOf inclusive: later events do not exist, and relative dates count from here
     */
    public BulkRun(SmartLists lists, Instant asOf, Resources resources) {
        this.lists = lists;
        this.asOf = asOf;
        this.resources = resources;
        this.store = new Store(resources.memory(), resources.temp());
        this.events = new EventGroups(store);
    }

    /**
     * Takes an event in, as an {@code EventReader} made it; any number of times.
     *
     * @throws SpillFailedException if it has to be kept on disk and cannot be
     */
    public void add(VisitorEvent event) {
        events.add(event);
    }

    /**
     * Evaluates all events. To be called once.
     *
     * @param lines whether the result will be written to files; otherwise it only counts
     * @throws dev.smartlists.evaluation.EvaluationFailedException if a rule fails on an event
     * @throws SpillFailedException if results have to be kept on disk and cannot be
     */
    public BulkResult evaluate(boolean lines) {
        events.settle(resources.threads());
        BulkResult result = new BulkResult(lists, asOf, store, events.disputed(), resources.threads(), lines);
        evaluate(events.visitorGroups(), events::takeVisitors, result);
        evaluate(events.familyGroups(), events::takeFamilies, result);
        return result;
    }

    /** How many bytes did not fit into memory so far. */
    public long spilled() {
        return store.spilled();
    }

    /** Forgets everything. */
    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary file cannot be closed", e);
        }
    }

    @FunctionalInterface
    private interface Taking {
        void take(int group, Consumer<VisitorEvent> events);
    }

    private void evaluate(long[] sizes, Taking taking, BulkResult result) {
        List<List<Integer>> tasks = tasks(sizes);
        AtomicInteger next = new AtomicInteger();
        Crew.work(
                resources.threads(),
                () -> {
                    for (int task = next.getAndIncrement(); task < tasks.size(); task = next.getAndIncrement()) {
                        List<VisitorEvent> together = new ArrayList<>();
                        tasks.get(task).forEach(group -> taking.take(group, together::add));
                        result.add(lists.evaluate(together.stream(), asOf));
                    }
                },
                () -> next.set(tasks.size()));
    }

    /** Groups that are evaluated together, large ones first, so that no thread is left alone with one in the end. */
    private List<List<Integer>> tasks(long[] sizes) {
        long enough = Math.min(TOGETHER, resources.memory() / PART_OF_MEMORY);
        List<List<Integer>> tasks = new ArrayList<>();
        List<Integer> bySize = IntStream.range(0, sizes.length)
                .filter(group -> sizes[group] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer group) -> -sizes[group]))
                .toList();
        long together = enough;
        for (int group : bySize) {
            if (together >= enough) {
                tasks.add(new ArrayList<>());
                together = 0;
            }
            tasks.get(tasks.size() - 1).add(group);
            together += sizes[group];
        }
        return tasks;
    }
}
