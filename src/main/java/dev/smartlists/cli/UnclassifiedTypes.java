package dev.smartlists.cli;

import dev.smartlists.activity.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which types of events no classification rule knows, and what may have been meant. */
final class UnclassifiedTypes {

    private static final int MOST_SHOWN = 20;

    private final Set<String> known;

    /**
     * @param known what rules mention
     */
    UnclassifiedTypes(Set<String> known) {
        this.known = known;
    }

    /**
     * @param counts number of events by type
     * @return none if there are no such events
     */
    List<String> lines(Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        long events = counts.values().stream().mapToLong(Long::longValue).sum();
        List<String> lines = new ArrayList<>();
        lines.add(Plural.of(events, "event") + " without a classification rule, by type:");
        table(counts).lines(Terminal.NONE).forEach(line -> lines.add("  " + line));
        if (counts.size() > MOST_SHOWN) {
            lines.add("  … and " + Plural.of(counts.size() - MOST_SHOWN, "more type"));
        }
        lines.add("  Say in activities/ of the rules what they mean; those that mean nothing, with nothing( $event );");
        return lines;
    }

    private Table table(Map<String, Long> counts) {
        Table table = new Table().text("").number("").text("");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SHOWN)
                .forEach(entry -> table.row(
                        entry.getKey(),
                        entry.getValue(),
                        Nearest.to(entry.getKey(), known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("")));
        return table;
    }
}
