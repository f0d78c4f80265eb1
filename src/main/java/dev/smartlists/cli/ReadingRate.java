package dev.smartlists.cli;

import dev.smartlists.io.EventSource;
import java.util.concurrent.TimeUnit;

/** How far the reading of events has come and how fast it is, in words. Thread-safe. */
final class ReadingRate {

    private final long start = System.nanoTime();
    private String source = "";
    private int percent;
    private long events;

    /** Takes note of what has been read of a source, and how many events in all. */
    synchronized void read(EventSource current, long bytes, long eventsSoFar) {
        source = current.name();
        percent = (int) current.bytes().stream()
                .map(all -> 100 * bytes / Math.max(1, all))
                .findFirst()
                .orElse(0);
        events = eventsSoFar;
    }

    /** For example {@code reading monday.ndjson.gz, 45 %: 1200000 events, 400000/s}. */
    synchronized String text() {
        if (events == 0) {
            return "reading events";
        }
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return "reading " + source + (percent > 0 ? ", " + percent + " %" : "") + ": " + events + " events, "
                + 1_000 * events / millis + "/s";
    }
}
