package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import dev.smartlists.scenario.Verdict;
import dev.smartlists.scenario.mutation.ListedSurvivor;
import dev.smartlists.scenario.mutation.ListedSurvivors;
import dev.smartlists.scenario.mutation.MutationRun;
import dev.smartlists.scenario.mutation.Mutations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --mutate} */
final class MutationOption {

    private static final String LISTED = "survivors.txt";

    @Option(
            names = "--mutate",
            description = {
                "Also change each rule a little, one change at a time, and tell which changes no scenario notices.",
                "Those that cannot be noticed are listed with their reason in scenarios/" + LISTED + " of the rules"
            })
    private boolean wanted;

    /**
     * What came of the changes, if anybody wants to know; nothing while a scenario fails on the rules as they are.
     */
    Optional<MutationReport> report(RulesOption rules, SmartLists lists, List<Verdict> verdicts, Progress progress) {
        if (!wanted) {
            return Optional.empty();
        }
        if (!verdicts.stream().allMatch(Verdict::passed)) {
            progress.println(
                    "smartlists: no rule was changed for --mutate, as not all scenarios pass on the rules as they are");
            return Optional.empty();
        }
        Path file = rules.folder().resolve(TestCommand.FOLDER).resolve(LISTED);
        List<ListedSurvivor> listed = listed(file);
        progress.doing(() -> "changing the rules");
        List<RuleSource> sources = RulesFolder.read(rules.folder(), new Problems());
        MutationRun run = MutationRun.of(sources, lists, verdicts);
        Mutations mutations =
                run.play(listed, done -> progress.doing(() -> "change " + (done + 1) + " of " + run.changes()));
        return Optional.of(new MutationReport(rules.folder(), file, mutations));
    }

    private static List<ListedSurvivor> listed(Path file) {
        try {
            return ListedSurvivors.read(file);
        } catch (IOException unreadable) {
            throw new CommandFailedException(FileWords.of(file, "read", unreadable), unreadable);
        }
    }
}
