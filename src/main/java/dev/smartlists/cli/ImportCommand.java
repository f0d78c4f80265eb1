package dev.smartlists.cli;

import dev.smartlists.exchange.ImportPlan;
import dev.smartlists.exchange.RuleImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code smartlists import FILE}: lists in the product's own rule JSON become rule files. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes rule files of smart lists and campaigns in the product's own rule JSON, one for each.",
            "",
            "A list that is there already gets its new text; other files stay as they are. If anything in the file cannot be said in rules, every such place"
                    + " is told and nothing is written."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists import examples/lists.json --dry-run",
            "  smartlists import lists.json --rules my-rules",
            "",
            "Exit code: 0 imported, 1 problems or something failed, 2 wrong arguments."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A JSON file with an array of lists; - is standard input")
    private Path file = Path.of("");

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--dry-run", description = "Only tell what would be written")
    private boolean dryRun;

    @Mixin
    private final FormatOption format = new FormatOption();

    private final Shell shell;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ImportPlan plan = RuleImport.plan(read(), rules.existingFolder());
        boolean written = plan.problems().isEmpty() && !dryRun;
        if (written) {
            write(plan);
        }
        ImportReport report = new ImportReport(file, plan, written);
        if (format.isJson()) {
            shell.out().println(report.json());
        } else {
            report.lines(shell.terminals().out()).forEach(shell.out()::println);
            shell.out().flush();
            report.warnings().forEach(shell.err()::println);
        }
        return plan.problems().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private byte[] read() {
        try {
            return file.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CommandFailedException(FileWords.of(file, "read", unreadable));
        }
    }

    private static void write(ImportPlan plan) {
        try {
            plan.write();
        } catch (IOException unwritable) {
            throw new CommandFailedException("nothing was imported: " + unwritable.getMessage());
        }
    }
}
