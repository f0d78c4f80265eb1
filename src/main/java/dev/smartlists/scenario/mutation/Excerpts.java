package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.Stage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Small folders of rules that some scenarios can do with, cut out of a large one. Immutable. */
final class Excerpts {

    private final List<RuleSource> sources;
    /** By name of a list or campaign. */
    private final Map<String, String> files = new HashMap<>();
    /** By file, the names of the lists that its rules refer to. */
    private final Map<String, Set<String>> references = new HashMap<>();

    Excerpts(List<RuleSource> sources, RuleSet rules) {
        this.sources = sources;
        Stream.concat(rules.lists().stream(), rules.campaigns().stream()).forEach(this::add);
    }

    private void add(ListRule rule) {
        files.put(rule.name(), rule.text().file());
        references
                .computeIfAbsent(rule.text().file(), unseen -> new TreeSet<>())
                .addAll(rule.text().mentions().lists());
    }

    /** The files of the first two stages, those of some lists and campaigns, and those of the lists that these refer to, in the order of all files. */
    List<RuleSource> of(Set<String> names) {
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String file = files.get(open.pop());
            if (file != null && needed.add(file)) {
                open.addAll(references.getOrDefault(file, Set.of()));
            }
        }
        return sources.stream()
                .filter(source ->
                        needed.contains(source.path()) || !source.path().startsWith(Stage.LISTS.folder() + "/"))
                .toList();
    }
}
