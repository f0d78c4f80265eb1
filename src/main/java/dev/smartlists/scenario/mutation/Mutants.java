package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.ListRule;
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

/**
 * Makes small changes to rules, one at a time. A change that makes no rule is none, and one that makes a rule which says the same is passed over. Not
 * thread-safe.
 */
final class Mutants {

    private final Concerns concerns;
    private final Excerpts excerpts;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Concerns concerns, Excerpts excerpts) {
        this.concerns = concerns;
        this.excerpts = excerpts;
    }

    /**
     * By file and rule.
     *
     * @param sources the files that the rules were read from
     */
    static List<Mutant> of(List<RuleSource> sources, RuleSet rules, Concerns concerns) {
        Mutants mutants = new Mutants(concerns, new Excerpts(sources, rules));
        sources.forEach(source -> RuleTokens.of(source.text()).forEach(rule -> mutants.add(source, rule)));
        return mutants.mutants;
    }

    private void add(RuleSource source, RuleTokens rule) {
        if (rule.conditions().isEmpty()) {
            return;
        }
        Concern concern = concerns.of(source.path(), rule.title());
        List<RuleSource> excerpt = excerpts.of(concern.names());
        RuleSet before = RuleSetReader.read(excerpt, List.of());
        Map<String, Integer> seen = new HashMap<>();
        for (Change change : changes(source, rule, before)) {
            int number = seen.merge(change.words(), 1, Integer::sum);
            String words = change.words() + (number == 1 ? "" : " (" + number + ")");
            edited(excerpt, source, change.edit())
                    .map(after -> new Mutant(
                            source.path(), change.line(), rule.title(), words, before, after, concern.scripts()))
                    .filter(mutant -> !mutant.saysTheSame())
                    .ifPresent(mutants::add);
        }
    }

    private static List<Change> changes(RuleSource source, RuleTokens rule, RuleSet rules) {
        List<Change> changes = new ArrayList<>();
        Mutant.rule(rules, source.path(), rule.title())
                .map(ListRule::qualification)
                .ifPresent(
                        qualification -> changes.addAll(QualificationChanges.of(rule, source.text(), qualification)));
        List<Group> lines = TermReader.lines(new Piece(source.text(), rule.conditions()));
        changes.addAll(TermChanges.of(lines));
        changes.addAll(ConstraintChanges.of(lines));
        return changes;
    }

    private static Optional<RuleSet> edited(List<RuleSource> sources, RuleSource source, Edit edit) {
        List<RuleSource> edited = sources.stream()
                .map(one -> one == source ? new RuleSource(one.path(), edit.applyTo(one.text())) : one)
                .toList();
        try {
            return Optional.of(RuleSetReader.read(edited, List.of()));
        } catch (RulesRejectedException noRule) {
            return Optional.empty();
        }
    }
}
