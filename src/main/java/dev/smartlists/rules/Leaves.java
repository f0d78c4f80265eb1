package dev.smartlists.rules;

import dev.smartlists.rules.syntax.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the distinct leaves of a rule set, and the distinct conditions that count their matches. Not thread-safe. */
final class Leaves {

    private final Map<Leaf, Integer> numbers = new LinkedHashMap<>();
    private final Map<Asked, Integer> conditions = new HashMap<>();

    private record Asked(int leaf, boolean now, List<DateTest> dates, Comparison comparison, int times) {}

    private int numberOf(Leaf leaf) {
        return numbers.computeIfAbsent(leaf, unseen -> numbers.size());
    }

    /** A condition with its number, which is the same for all that ask the same. */
    Plan.Count count(
            Leaf leaf, boolean now, List<DateTest> dates, Comparison comparison, int times, String text, int line) {
        int matched = numberOf(leaf);
        int number = conditions.computeIfAbsent(
                new Asked(matched, now, dates, comparison, times), unseen -> conditions.size());
        return new Plan.Count(matched, now, dates, comparison, times, text, line, number);
    }

    List<Leaf> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
