package dev.smartlists.scenario.mutation;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.scenario.ScenarioRun;
import dev.smartlists.scenario.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Makes small changes to rules, one at a time, and plays the scenarios that could notice each until one does. Not thread-safe. */
public final class MutationRun {

    private final List<Mutant> mutants;
    private final SmartLists lists;

    private MutationRun(List<Mutant> mutants, SmartLists lists) {
        this.mutants = mutants;
        this.lists = lists;
    }

    /**
     * Makes the changes.
     *
     * @param sources rule files that there is nothing wrong with
     * @param lists the rules of these files
     * @param verdicts scenarios that pass on them
     */
    public static MutationRun of(List<RuleSource> sources, SmartLists lists, List<Verdict> verdicts) {
        RuleSet rules = RuleSetReader.read(sources, List.of());
        return new MutationRun(Mutants.of(sources, rules, new Concerns(rules, verdicts, lists)), lists);
    }

    /** How many changes there are, with those that turn out to mean the same. */
    public int changes() {
        return mutants.size();
    }

    /**
     * Plays scenarios.
     *
     * @param listed changes of which it is known that no scenario can notice them
     * @param progress is told how many changes are done
     */
    public Mutations play(List<ListedSurvivor> listed, IntConsumer progress) {
        List<Survivor> survivors = new ArrayList<>();
        int done = 0;
        int changes = 0;
        for (Compiled compiled : compile(mutants, lists.settings())) {
            progress.accept(done++);
            Mutant mutant = compiled.mutant();
            boolean noticed =
                    mutant.scripts().stream().anyMatch(script -> !ScenarioRun.passes(script, compiled.lists()));
            if (noticed) {
                changes++;
            } else if (!mutant.meansTheSame()) {
                changes++;
                survivors.add(mutant.survivor());
            }
        }
        return Mutations.of(changes, survivors, listed);
    }

    /**
     * A change that can be played.
     *
     * @param lists the rules with the change
     */
    record Compiled(Mutant mutant, SmartLists lists) {}

    /** All of them in one go; one that the engine does not accept is no rule, and is found by halves. */
    static List<Compiled> compile(List<Mutant> some, Settings settings) {
        try {
            List<SmartLists> compiled =
                    SmartLists.ofAll(some.stream().map(Mutant::after).toList(), settings);
            return IntStream.range(0, some.size())
                    .mapToObj(i -> new Compiled(some.get(i), compiled.get(i)))
                    .toList();
        } catch (RulesRejectedException noRules) {
            if (some.size() <= 1) {
                return List.of();
            }
            List<Compiled> compiled = new ArrayList<>(compile(some.subList(0, some.size() / 2), settings));
            compiled.addAll(compile(some.subList(some.size() / 2, some.size()), settings));
            return compiled;
        }
    }
}
