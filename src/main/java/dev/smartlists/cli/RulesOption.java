package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RulesRejectedException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --rules DIR} */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The folder of rules. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("rules");

    Path folder() {
        return folder;
    }

    /**
     * The folder, if it is one.
     *
     * @throws CommandFailedException if it is not
     */
    Path existingFolder() {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? "is not a folder" : "there is no such folder";
            throw new CommandFailedException(folder + ": " + what + ". Name the folder of rules with --rules DIR");
        }
        return folder;
    }

    /**
     * Reads the rules without compiling them.
     *
     * @throws RulesRejectedException if anything is wrong with them
     */
    RuleSet read() {
        return RuleSetReader.read(existingFolder());
    }

    /**
     * Loads the rules, ready to use.
     *
     * @throws CommandFailedException if anything is wrong with them
     */
    SmartLists load(Shell shell, Settings settings) {
        try {
            return shell.rules().load(existingFolder(), settings);
        } catch (RulesRejectedException rejected) {
            throw new CommandFailedException(ProblemReport.text(folder, rejected.problems()));
        }
    }
}
