package dev.smartlists.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds references that lead round in a circle, in time that grows with their number. Names that are no key refer to nothing. */
final class Circles {

    /** What is not settled yet, with the references of each. */
    private final Map<String, Set<String>> open = new LinkedHashMap<>();

    private final Map<String, List<String>> referredBy = new HashMap<>();

    private Circles(Map<String, ? extends Collection<String>> references) {
        references.forEach((name, others) -> {
            Set<String> known = new LinkedHashSet<>(others);
            known.retainAll(references.keySet());
            open.put(name, known);
            known.forEach(other -> referredBy
                    .computeIfAbsent(other, unseen -> new ArrayList<>())
                    .add(name));
        });
    }

    /** Circles that have no name in common, each from its first name on. There is none only if nothing leads round. */
    static List<List<String>> in(Map<String, ? extends Collection<String>> references) {
        Circles circles = new Circles(references);
        circles.settle(circles.open.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        List<List<String>> found = new ArrayList<>();
        while (!circles.open.isEmpty()) {
            List<String> circle = circles.first();
            found.add(circle);
            circles.settle(circle);
        }
        return found;
    }

    /** Takes names out, and then what refers to nothing that is left. */
    private void settle(Collection<String> names) {
        Deque<String> settled = new ArrayDeque<>(names);
        while (!settled.isEmpty()) {
            String name = settled.remove();
            open.remove(name);
            for (String user : referredBy.getOrDefault(name, List.of())) {
                Set<String> left = open.get(user);
                if (left != null && left.remove(name) && left.isEmpty()) {
                    settled.add(user);
                }
            }
        }
    }

    /** Everything that is open refers to something that is, so following the references leads round. */
    private List<String> first() {
        List<String> path = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        String name = open.keySet().iterator().next();
        while (seen.add(name)) {
            path.add(name);
            name = open.getOrDefault(name, Set.of()).iterator().next();
        }
        return List.copyOf(path.subList(path.indexOf(name), path.size()));
    }
}
