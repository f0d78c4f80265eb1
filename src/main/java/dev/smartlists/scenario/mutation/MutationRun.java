package dev.smartlists.scenario.mutation;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.scenario.ScenarioRun;
import dev.smartlists.scenario.Script;
import dev.smartlists.scenario.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Makes small changes to rules, one at a time, and plays the scenarios that could notice each until one does. Not thread-safe. */
public final class MutationRun {

    private final RuleSet rules;
    private final List<Mutant> mutants;
    private final Settings settings;

    private MutationRun(RuleSet rules, List<Mutant> mutants, Settings settings) {
        this.rules = rules;
        this.mutants = mutants;
        this.settings = settings;
    }

    /**
     * Makes the changes.
     *
     * @param sources rule files that there is nothing wrong with
     */
    public static MutationRun of(List<RuleSource> sources, Settings settings) {
        RuleSet rules = RuleSetReader.read(sources, List.of());
        return new MutationRun(rules, Mutants.of(sources, rules), settings);
    }

    /** How many changes there are; those that turn out to mean the same are counted here and not in the result. */
    public int changes() {
        return mutants.size();
    }

    /**
     * Plays scenarios.
     *
     * @param verdicts scenarios that pass on the rules as they are
     * @param lists the rules as they are
     * @param listed changes of which it is known that no scenario can notice them
     * @param progress is told how many changes are done
     */
    public Mutations play(
            List<Verdict> verdicts, SmartLists lists, List<ListedSurvivor> listed, IntConsumer progress) {
        Concerns concerns = new Concerns(rules, verdicts, lists);
        List<Survivor> survivors = new ArrayList<>();
        int changes = 0;
        for (Compiled compiled : compile(mutants)) {
            progress.accept(changes++);
            Mutant mutant = compiled.mutant();
            List<Script> scripts = concerns.of(mutant);
            boolean passed = scripts.stream().allMatch(script -> ScenarioRun.passes(script, compiled.lists()));
            if (passed && mutant.meansTheSame(rules)) {
                changes--;
            } else if (passed) {
                survivors.add(new Survivor(
                        mutant.file(), mutant.line(), mutant.title(), mutant.change(), scripts.size()));
            }
        }
        return Mutations.of(changes, survivors, listed);
    }

    private record Compiled(Mutant mutant, SmartLists lists) {}

    /** All of them in one go; one that the engine does not accept is no rule, and is found by halves. */
    private List<Compiled> compile(List<Mutant> some) {
        try {
            List<SmartLists> lists =
                    SmartLists.ofAll(some.stream().map(Mutant::rules).toList(), settings);
            List<Compiled> compiled = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                compiled.add(new Compiled(some.get(i), lists.get(i)));
            }
            return compiled;
        } catch (RulesRejectedException noRules) {
            if (some.size() <= 1) {
                return List.of();
            }
            List<Compiled> compiled = new ArrayList<>(compile(some.subList(0, some.size() / 2)));
            compiled.addAll(compile(some.subList(some.size() / 2, some.size())));
            return compiled;
        }
    }
}
