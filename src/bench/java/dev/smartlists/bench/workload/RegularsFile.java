package dev.smartlists.bench.workload;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Known persons with one browser each, who come back every few days; their events in order of time. */
final class RegularsFile {

    private static final long SEED = 50;
    private static final int VISITS_BEFORE = 15;
    private static final int VISITS_AFTER = 10;
    /** So that no two visits have events with the same id. */
    private static final int DISTANCE = 8;

    private RegularsFile() {}

    static void write(Path file, int persons) throws IOException {
        List<Event> events = new ArrayList<>();
        long span = EventFile.SPAN.toMillis() / VISITS_BEFORE;
        for (long person = 0; person < persons; person++) {
            Dice dice = new Dice(SEED, person);
            for (int visit = 0; visit < VISITS_BEFORE + VISITS_AFTER; visit++) {
                long start = EventFile.START.toEpochMilli()
                        + visit * span
                        + dice.below(span - Duration.ofHours(8).toMillis());
                events.addAll(
                        new Visit(SEED, person * DISTANCE, visit, start, "regular" + person + "@example.com").events());
            }
        }
        events.sort(Comparator.comparingLong(Event::time));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Event event : events) {
                out.write(event.line());
                out.write('\n');
            }
        }
    }
}
