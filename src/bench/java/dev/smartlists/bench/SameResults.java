package dev.smartlists.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Whether all candidates wrote the same: a time is worth nothing otherwise. */
final class SameResults {

    private static final List<String> FILES = List.of("activities.ndjson", "memberships.ndjson", Counts.FILE);

    private SameResults() {}

    /**
     * Compares the folders byte for byte; a candidate that writes no counts is not asked for them.
     *
     * @param outs the folder of each candidate by its label
     * @throws IllegalStateException naming the files and the first line that differ
     */
    static void check(Map<String, Path> outs) throws IOException {
        for (String file : FILES) {
            String firstLabel = null;
            for (Map.Entry<String, Path> out : outs.entrySet()) {
                if (file.equals(Counts.FILE) && Files.notExists(out.getValue().resolve(file))) {
                    continue;
                }
                if (firstLabel == null) {
                    firstLabel = out.getKey();
                } else {
                    compare(file, firstLabel, outs.get(firstLabel), out.getKey(), out.getValue());
                }
            }
        }
    }

    private static void compare(String file, String oneLabel, Path one, String otherLabel, Path other)
            throws IOException {
        if (Files.mismatch(one.resolve(file), other.resolve(file)) < 0) {
            return;
        }
        try (BufferedReader a = Files.newBufferedReader(one.resolve(file));
                BufferedReader b = Files.newBufferedReader(other.resolve(file))) {
            String lineOfOne = a.readLine();
            String lineOfOther = b.readLine();
            int number = 1;
            while (lineOfOne != null && lineOfOne.equals(lineOfOther)) {
                lineOfOne = a.readLine();
                lineOfOther = b.readLine();
                number++;
            }
            throw new IllegalStateException("%s differs in line %d:%n  %s: %s%n  %s: %s"
                    .formatted(file, number, oneLabel, lineOfOne, otherLabel, lineOfOther));
        }
    }
}
