package dev.smartlists;

import dev.smartlists.RuleComparison.Status;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.rules.ListRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the same lists or campaigns in two rule sets: by name, and of those left over by what they say. */
final class RulePairs {

    /**
     * A list or campaign of two rule sets.
     *
     * @param before empty if it was added
     * @param after empty if it was removed
     */
    record Pair(Optional<ListRule> before, Optional<ListRule> after) {

        String name() {
            return after.or(() -> before).orElseThrow().name();
        }

        String formerly() {
            return before.or(() -> after).orElseThrow().name();
        }

        Status status() {
            if (before.isEmpty()) {
                return Status.ADDED;
            }
            if (after.isEmpty()) {
                return Status.REMOVED;
            }
            if (!name().equals(formerly())) {
                return Status.RENAMED;
            }
            return says(before.get()).equals(says(after.get())) ? Status.UNCHANGED : Status.EDITED;
        }
    }

    private RulePairs() {}

    /** By name, by code point. */
    static List<Pair> of(List<ListRule> before, List<ListRule> after) {
        Map<String, ListRule> left = new LinkedHashMap<>();
        before.forEach(rule -> left.put(rule.name(), rule));
        List<Pair> pairs = new ArrayList<>();
        List<ListRule> added = new ArrayList<>();
        for (ListRule rule : after) {
            @Nullable ListRule same = left.remove(rule.name());
            if (same == null) {
                added.add(rule);
            } else {
                pairs.add(new Pair(Optional.of(same), Optional.of(rule)));
            }
        }
        for (ListRule rule : added) {
            Optional<ListRule> renamed = left.values().stream()
                    .filter(candidate -> says(candidate).equals(says(rule)))
                    .findFirst();
            renamed.ifPresent(candidate -> left.remove(candidate.name()));
            pairs.add(new Pair(renamed, Optional.of(rule)));
        }
        left.values().forEach(rule -> pairs.add(new Pair(Optional.of(rule), Optional.empty())));
        pairs.sort(Comparator.comparing(Pair::name, CodePointOrder.TEXTS));
        return pairs;
    }

    /** The rule without its name and layout. */
    private static List<Object> says(ListRule rule) {
        return List.of(rule.text().source().replaceAll("\\s+", " ").strip(), Optional.ofNullable(rule.qualification()));
    }
}
