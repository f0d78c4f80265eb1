package dev.smartlists.io;

import java.util.List;
import java.util.Optional;

/**
 * Reads events, one JSON object a line, strict UTF-8, from files (packed with gzip or not) and standard input:
 *
 * <pre>{@code
 * ReadReport report = new EventReader().read(List.of(EventSource.named("monday.ndjson.gz")), sink);
 * }</pre>
 *
 * <p>Every line that is not blank gives either an event or a refusal. Immutable and thread-safe; one call reads in one thread.
 */
public final class EventReader {

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
        Reading reading = new Reading(sink);
        for (EventSource source : sources) {
            reading.read(source);
        }
        return reading.end();
    }
}
