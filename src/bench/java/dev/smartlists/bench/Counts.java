package dev.smartlists.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run has to account for.
 *
 * @param unclassified by raw event type
 */
public record Counts(
        long read,
        long accepted,
        long duplicate,
        long conflicting,
        long refused,
        long later,
        long updatesWithoutEngagement,
        SortedMap<String, Long> unclassified) {

    public static final String FILE = "counts.json";

    public Counts {
        unclassified = new TreeMap<>(unclassified);
    }

    public void write(Path out) throws IOException {
        Files.writeString(out.resolve(FILE), this + "\n");
    }

    /** One line of JSON. */
    @Override
    public String toString() {
        return "{\"read\":%d,\"accepted\":%d,\"duplicate\":%d,\"conflicting\":%d,\"refused\":%d,\"later\":%d,\"updatesWithoutEngagement\":%d,\"unclassified\":{%s}}"
                .formatted(read, accepted, duplicate, conflicting, refused, later, updatesWithoutEngagement, types());
    }

    private String types() {
        return unclassified.entrySet().stream()
                .map((Map.Entry<String, Long> type) -> "\"" + type.getKey() + "\":" + type.getValue())
                .collect(Collectors.joining(","));
    }
}
