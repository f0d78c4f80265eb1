package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds lists that are there for other lists only, as {@code @helper} says, and of which no list or campaign that is there for itself makes use, not even by way of
 * other helpers. Of any other list nobody can say that it is unused: people read it.
 */
final class UnusedHelpers implements Finder {

    private final Set<String> used = new HashSet<>();

    UnusedHelpers(RuleSet rules) {
        Deque<ListRule> readers = new ArrayDeque<>();
        Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .filter(rule -> !rule.isHelper())
                .forEach(readers::add);
        while (!readers.isEmpty()) {
            readers.pop().text().mentions().lists().stream()
                    .filter(used::add)
                    .flatMap(name -> rules.named(name).stream())
                    .forEach(readers::add);
        }
    }

    @Override
    public List<Finding> find(ListRule rule) {
        return rule.isHelper() && !used.contains(rule.name())
                ? List.of(new Finding(
                        Check.UNUSED_LIST,
                        rule.text().line(),
                        "It is a @helper, and no list or campaign makes use of it.",
                        "Delete it, or leave @helper out if people read this list itself."))
                : List.of();
    }
}
