package dev.smartlists.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the distinct leaves of a rule set. Not thread-safe. */
final class Leaves {

    private final Map<Leaf, Integer> numbers = new LinkedHashMap<>();

    int numberOf(Leaf leaf) {
        return numbers.computeIfAbsent(leaf, unseen -> numbers.size());
    }

    List<Leaf> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
