package dev.smartlists.io;

import dev.smartlists.parallel.Crew;
import dev.smartlists.parallel.InOrder;
import java.util.List;
import java.util.Optional;

/**
 * Reads events, one JSON object a line, strict UTF-8, from files (packed with gzip or not) and standard input:
 *
 * <pre>{@code
 * ReadReport report = new EventReader().read(List.of(EventSource.named("monday.ndjson.gz")), sink);
 * }</pre>
 *
 * <p>Every line that is not blank gives either an event or a refusal. Immutable and thread-safe.
 */
public final class EventReader {

    private final int threads;

    /** A reader in one thread, the one that calls. */
    public EventReader() {
        this(1);
    }

    /**
     * A reader in several threads. The sink notices nothing of that: it is called by one thread at a time, in the order of the lines.
     *
     * @param threads at least 1, with the one that calls
     */
    public EventReader(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Reading needs a thread, not " + threads);
        }
        this.threads = threads;
    }

    /**
     * Reads all sources to their ends, in this order, one after the other.
     *
     * @throws UnreadableInputException before the first event, if a source is missing, a folder or not to be read; at the end, if one broke off: what
     *     had been read of it, and the other sources, have been delivered by then
     */
    public ReadReport read(List<EventSource> sources, EventSink sink) {
        List<String> problems = sources.stream()
                .map(EventSource::problem)
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnreadableInputException(problems, new ReadReport(0, 0));
        }
        Delivery delivery = new Delivery(sink);
        try (BlockSupply blocks = new BlockSupply(sources)) {
            InOrder<ParsedBlock> inOrder = new InOrder<>(delivery::deliver);
            Crew.work(threads, () -> parseAll(blocks, inOrder), inOrder::stop);
        }
        return delivery.end();
    }

    private static void parseAll(BlockSupply blocks, InOrder<ParsedBlock> inOrder) throws InterruptedException {
        BlockParser parser = new BlockParser();
        for (LineBlock block = blocks.next();
                block != null && !Thread.currentThread().isInterrupted();
                block = blocks.next()) {
            inOrder.hand(block.number(), parser.parse(block));
        }
    }
}
