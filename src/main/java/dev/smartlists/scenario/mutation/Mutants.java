package dev.smartlists.scenario.mutation;

import dev.smartlists.lint.NormalForm;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Qualification;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.rules.syntax.RuleTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes small changes to rules, one at a time. A change that makes no rule is none, and one that makes a rule which means the same is passed over. Not
 * thread-safe.
 */
final class Mutants {

    private final List<RuleSource> sources;
    private final RuleSet original;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(List<RuleSource> sources, RuleSet original) {
        this.sources = sources;
        this.original = original;
    }

    /**
     * By file and rule.
     *
     * @param sources the files that the rules were read from
     */
    static List<Mutant> of(List<RuleSource> sources, RuleSet original) {
        Mutants mutants = new Mutants(sources, original);
        sources.forEach(source -> RuleTokens.of(source.text()).forEach(rule -> mutants.add(source, rule)));
        return mutants.mutants;
    }

    private void add(RuleSource source, RuleTokens rule) {
        Map<String, Integer> seen = new HashMap<>();
        for (Change change : changes(source, rule)) {
            int number = seen.merge(change.words(), 1, Integer::sum);
            String words = change.words() + (number == 1 ? "" : " (" + number + ")");
            read(source, change.edit())
                    .filter(mutated -> !isSame(mutated, source.path(), rule.title()))
                    .ifPresent(mutated ->
                            mutants.add(new Mutant(source.path(), change.line(), rule.title(), words, mutated)));
        }
    }

    private List<Change> changes(RuleSource source, RuleTokens rule) {
        if (rule.conditions().isEmpty()) {
            return List.of();
        }
        List<Group> lines = TermReader.lines(new Piece(source.text(), rule.conditions()));
        List<Change> changes = new ArrayList<>();
        Mutant.rule(original, source.path(), rule.title())
                .map(ListRule::qualification)
                .ifPresent(qualification ->
                        changes.addAll(QualificationChanges.of(rule, source.text(), qualification)));
        changes.addAll(TermChanges.of(lines));
        changes.addAll(ConstraintChanges.of(lines));
        return changes;
    }

    private Optional<RuleSet> read(RuleSource source, Edit edit) {
        List<RuleSource> edited = sources.stream()
                .map(one -> one == source ? new RuleSource(one.path(), edit.applyTo(one.text())) : one)
                .toList();
        try {
            return Optional.of(RuleSetReader.read(edited, List.of()));
        } catch (RulesRejectedException noRule) {
            return Optional.empty();
        }
    }

    private boolean isSame(RuleSet mutated, String file, String title) {
        return meaning(original, file, title).equals(meaning(mutated, file, title));
    }

    /** What a list or campaign means, in one form; of other rules, and of those that run as written, all as it stands. */
    private static Object meaning(RuleSet rules, String file, String title) {
        Optional<ListRule> list = Mutant.rule(rules, file, title);
        @Nullable Qualification qualification = list.map(ListRule::qualification).orElse(null);
        return list.flatMap(ListRule::plan)
                .<Object>map(plan -> List.of(
                        new NormalForm(rules.leaves()).of(plan, true), String.valueOf(qualification)))
                .orElseGet(() -> rules);
    }
}
