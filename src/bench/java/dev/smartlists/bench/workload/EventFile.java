package dev.smartlists.bench.workload;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A file of events of many visitors over 110 days, interleaved and in order of arrival.
 *
 * <p>Ten events a visitor on average, 1 to 3 visits each. Memory grows with the visits, not with the events.
 */
final class EventFile {

    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    static final Duration SPAN = Duration.ofDays(110);

    private static final long SEED = 20_260_302;
    private static final int VISITOR_BITS = 24;

    private record Arrival(long time, long number, String line) {}

    private final Identity identity = new Identity(SEED);
    private final PriorityQueue<Arrival> underway =
            new PriorityQueue<>(Comparator.comparingLong(Arrival::time).thenComparingLong(Arrival::number));
    private final Disturbance disturbance = new Disturbance(SEED, this::arrive);
    private long arrivals;

    private EventFile() {}

    /** Writes a file with about ten events for each of the visitors. */
    static void write(Path file, int visitors) throws IOException {
        if (visitors >= 1 << VISITOR_BITS - 2) {
            throw new IllegalArgumentException("At most " + ((1 << VISITOR_BITS - 2) - 1) + " visitors: " + visitors);
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new EventFile().write(out, visits(visitors));
        }
    }

    private void write(Writer out, long[] visits) throws IOException {
        for (long visit : visits) {
            long start = START.toEpochMilli() + (visit >>> VISITOR_BITS);
            flush(out, start);
            long visitor = (visit & (1 << VISITOR_BITS) - 1) >>> 2;
            int number = (int) (visit & 3);
            List<Event> events = new Visit(SEED, visitor, number, start, person(visitor, number)).events();
            events.forEach(disturbance::deliver);
        }
        flush(out, Long.MAX_VALUE);
    }

    private void flush(Writer out, long before) {
        try {
            while (!underway.isEmpty() && underway.peek().time() < before) {
                out.write(underway.poll().line());
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void arrive(long time, String line) {
        underway.add(new Arrival(time, arrivals++, line));
    }

    /** All visits in order of their start: milliseconds since {@link #START}, visitor and number of the visit in one long. */
    private static long[] visits(int visitors) {
        long[] visits = new long[3 * visitors];
        int size = 0;
        for (int visitor = 0; visitor < visitors; visitor++) {
            Dice dice = plan(visitor);
            int count = visitCount(dice);
            long[] starts = new long[count];
            for (int i = 0; i < count; i++) {
                starts[i] = dice.below(SPAN.toMillis());
            }
            Arrays.sort(starts);
            for (int i = 0; i < count; i++) {
                visits[size++] = starts[i] << VISITOR_BITS | (long) visitor << 2 | i;
            }
        }
        long[] sorted = Arrays.copyOf(visits, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static Dice plan(long visitor) {
        return new Dice(SEED, visitor, 99);
    }

    private static int visitCount(Dice plan) {
        return plan.between(1, 3);
    }

    /** Whom the visitor says to be in this visit: known from one of the visits on, each with a new chance to say so. */
    private String person(long visitor, int number) {
        if (!identity.isIdentified(visitor)) {
            return null;
        }
        int known = (int) (Dice.mix(visitor) & 3) % visitCount(plan(visitor));
        if (number < known) {
            return null;
        }
        return number > known && identity.changesHands(visitor) ? identity.heir(visitor) : identity.person(visitor);
    }
}
