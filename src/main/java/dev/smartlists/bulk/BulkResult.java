package dev.smartlists.bulk;

import dev.smartlists.Counts;
import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.EventLog;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.io.ResultFiles;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a {@link BulkRun} came to. Filled by the run in several threads; afterwards for one thread. */
public final class BulkResult {

    private final Instant asOf;
    private final int threads;
    private final boolean withLines;
    private final ResultRuns runs;
    private final List<String> lists;
    /** By position. */
    private final long[] sizes;

    private final SortedMap<String, Long> starts = new TreeMap<>(CodePointOrder.TEXTS);
    private long persons;
    private Counts counts;

    /**
     * @param threads in how many threads it is written
     */
    BulkResult(SmartLists lists, Instant asOf, Store store, EventLog disputed, int threads, boolean withLines) {
        this.asOf = asOf;
        this.threads = threads;
        this.withLines = withLines;
        this.lists = lists.lists();
        this.sizes = new long[this.lists.size()];
        lists.campaigns().forEach(campaign -> starts.put(campaign, 0L));
        this.runs = new ResultRuns(this.lists, store);
        this.counts = new Counts(0, disputed.duplicates(), disputed.conflicting(), 0, new TreeMap<>(), 0);
    }

    /** The instant for which this holds, inclusive. */
    public Instant asOf() {
        return asOf;
    }

    /** How many persons exist. */
    public long persons() {
        return persons;
    }

    /** How many members each list has, also those that have none, by name. */
    public Map<String, Long> sizes() {
        Map<String, Long> byName = new TreeMap<>(CodePointOrder.TEXTS);
        for (int list = 0; list < sizes.length; list++) {
            byName.put(lists.get(list), sizes[list]);
        }
        return byName;
    }

    /** How often each campaign started, also those that never did, by name. */
    public Map<String, Long> starts() {
        return Collections.unmodifiableMap(starts);
    }

    /** What became of the events. */
    public Counts counts() {
        return counts;
    }

    /**
     * Writes all lines in the order of the contract; the caller publishes. To be called once at most.
     *
     * @throws IllegalStateException if the run was told that nothing would be written
     * @throws SpillFailedException if what was kept on disk cannot be read back
     */
    public void write(ResultFiles files) {
        if (!withLines) {
            throw new IllegalStateException("This run only counted");
        }
        runs.write(files, threads);
    }

    /** Adds what some persons came to whom nothing else is added of. */
    void add(Evaluation part) {
        if (withLines) {
            runs.add(part);
        }
        count(part);
    }

    private synchronized void count(Evaluation part) {
        persons += part.persons().size();
        long[] ofPart = part.sizesByPosition();
        for (int list = 0; list < sizes.length; list++) {
            sizes[list] += ofPart[list];
        }
        for (Firing firing : part.firings()) {
            starts.merge(firing.campaign(), 1L, Long::sum);
        }
        counts = counts.plus(part.counts());
    }
}
