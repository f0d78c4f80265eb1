package dev.smartlists.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code smartlists}, without a verb. */
@Command(
        name = "smartlists",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "VERB",
        sortOptions = false,
        usageHelpAutoWidth = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        commandListHeading = "%nVerbs:%n",
        description = {"", "Write down what a visitor's chat means; get living lists of who to call, and why."},
        footer = {"", "Start with:", "  smartlists run examples/november.ndjson", "  smartlists help run"})
final class SmartlistsCommand {

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure came from; the variable SMARTLISTS_DEBUG does the same")
    private boolean verbose;

    boolean isVerbose() {
        return verbose;
    }
}
