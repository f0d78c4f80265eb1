package dev.smartlists.scenario.mutation;

import dev.smartlists.ClassifiedEvent;
import dev.smartlists.SmartLists;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.Stage;
import dev.smartlists.scenario.Look;
import dev.smartlists.scenario.Verdict;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the scenarios that could notice that a rule says something else. Immutable. */
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
    private record Played(Verdict verdict, Set<String> names, Set<String> recognised, boolean repeats) {}

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
        return new Played(verdict, names, recognised, repeats);
    }

    /** Those that speak of a list or campaign, or of one that refers to it; for a rule of the first two stages all. */
    Concern of(String file, String title) {
        if (file.startsWith(Stage.ACTIVITIES.folder())) {
            return concern(Set.of(), one -> true, one -> one.recognised().contains(title));
        }
        if (file.startsWith(Stage.UNIQUENESS.folder())) {
            return concern(Set.of(), one -> true, Played::repeats);
        }
        Set<String> names = new LinkedHashSet<>();
        Mutant.rule(rules, file, title).ifPresent(rule -> names.add(rule.name()));
        Set<String> own = Set.copyOf(names);
        addReferring(names);
        return concern(own, speaksOf(names), speaksOf(own));
    }

    private static Predicate<Played> speaksOf(Set<String> names) {
        return one -> one.names().stream().anyMatch(names::contains);
    }

    private Concern concern(Set<String> own, Predicate<Played> which, Predicate<Played> first) {
        List<Played> some = all.stream()
                .filter(which)
                .sorted(Comparator.comparing((Played one) -> !first.test(one)))
                .toList();
        Set<String> names = new HashSet<>(own);
        some.forEach(one -> names.addAll(one.names()));
        return new Concern(some.stream().map(one -> one.verdict().script()).toList(), names);
    }

    /** Adds the lists and campaigns that refer to one of some lists, also by way of others. */
    private void addReferring(Set<String> names) {
        int before;
        do {
            before = names.size();
            Set<String> so = new HashSet<>(names);
            Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                    .filter(rule -> rule.text().mentions().lists().stream().anyMatch(so::contains))
                    .map(ListRule::name)
                    .forEach(names::add);
        } while (names.size() > before);
    }
}
