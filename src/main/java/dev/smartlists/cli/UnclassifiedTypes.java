package dev.smartlists.cli;

import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which types of events no classification rule knows, and what may have been meant. */
final class UnclassifiedTypes {

    private static final int MOST_SHOWN = 20;
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]+)\"");

    private final Supplier<RuleSet> rules;

    /**
     * @param rules asked only if there is something to tell
     */
    UnclassifiedTypes(Supplier<RuleSet> rules) {
        this.rules = rules;
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
        Set<String> known = knownTypes(rules.get());
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

    private static Set<String> knownTypes(RuleSet rules) {
        return rules.classification().stream()
                .map(ClassificationRule::text)
                .flatMap(text -> LITERAL.matcher(text.source()).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
    }
}
