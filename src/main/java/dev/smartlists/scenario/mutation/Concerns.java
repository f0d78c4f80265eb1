package dev.smartlists.scenario.mutation;

import dev.smartlists.ClassifiedEvent;
import dev.smartlists.SmartLists;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.Stage;
import dev.smartlists.scenario.Look;
import dev.smartlists.scenario.Script;
import dev.smartlists.scenario.Verdict;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which scenarios could notice that a rule says something else, the likeliest first. Immutable. */
final class Concerns {

    private final RuleSet rules;
    private final List<Played> all;

    /**
     * A scenario.
     *
     * @param names the lists and campaigns that its expectations speak of
     * @param recognised titles of the classification rules that know its events
     * @param repeats whether an activity of it did not count
     */
    private record Played(Script script, Set<String> names, Set<String> recognised, boolean repeats) {}

    Concerns(RuleSet rules, List<Verdict> verdicts, SmartLists lists) {
        this.rules = rules;
        this.all = verdicts.stream().map(verdict -> played(verdict, lists)).toList();
    }

    private static Played played(Verdict verdict, SmartLists lists) {
        Set<String> names = verdict.looks().stream()
                .flatMap(look -> Stream.concat(look.lists().stream(), look.campaigns().stream()))
                .collect(Collectors.toSet());
        Set<String> recognised = lists.classify(verdict.events().stream()).stream()
                .map(ClassifiedEvent::rules)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        boolean repeats = verdict.looks().stream()
                .map(Look::evaluation)
                .anyMatch(evaluation -> !evaluation.suppressed().isEmpty());
        return new Played(verdict.script(), names, recognised, repeats);
    }

    List<Script> of(Mutant mutant) {
        if (mutant.file().startsWith(Stage.ACTIVITIES.folder())) {
            return scripts(all.stream()
                    .sorted(Comparator.comparing(
                            (Played one) -> !one.recognised().contains(mutant.title()))));
        }
        if (mutant.file().startsWith(Stage.UNIQUENESS.folder())) {
            return scripts(all.stream().sorted(Comparator.comparing((Played one) -> !one.repeats())));
        }
        Set<String> names = new LinkedHashSet<>();
        Mutant.rule(rules, mutant.file(), mutant.title()).ifPresent(rule -> names.add(rule.name()));
        Set<String> direct = Set.copyOf(names);
        addReferring(names);
        return scripts(all.stream()
                .filter(one -> one.names().stream().anyMatch(names::contains))
                .sorted(Comparator.comparing(
                        (Played one) -> one.names().stream().noneMatch(direct::contains))));
    }

    /** Adds the lists and campaigns that refer to one of some lists, also by way of others. */
    private void addReferring(Set<String> names) {
        int before;
        do {
            before = names.size();
            Set<String> so = new HashSet<>(names);
            lists().filter(rule -> rule.text().mentions().lists().stream().anyMatch(so::contains))
                    .forEach(rule -> names.add(rule.name()));
        } while (names.size() > before);
    }

    private Stream<ListRule> lists() {
        return Stream.concat(rules.lists().stream(), rules.campaigns().stream());
    }

    private static List<Script> scripts(Stream<Played> played) {
        return played.map(Played::script).toList();
    }
}
