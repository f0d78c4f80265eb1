package dev.smartlists.cli;

import dev.smartlists.exchange.ExportResult;
import dev.smartlists.exchange.RuleExport;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RulesRejectedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code smartlists export}: rules become the product's own rule JSON. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes smart lists and campaigns as the product's own rule JSON.",
            "",
            "Only what the rules say counts, so those written by hand are exported as well. What the JSON cannot say, a sequence for example, is left out and"
                    + " named on standard error with the reason."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists export > lists.json",
            "  smartlists export --rules my-rules --out lists.json --strict",
            "",
            "Exit code: 0 exported, 1 something failed, or with --strict was left out, 2 wrong arguments."
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file instead of standard output")
    private @Nullable Path out;

    @Option(names = "--strict", description = "Write nothing if anything would be left out")
    private boolean strict;

    private final Shell shell;

    ExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ExportResult result = RuleExport.export(read());
        boolean refused = strict && !result.leftOut().isEmpty();
        if (!refused) {
            write(result.json());
        }
        result.warnings().forEach(warning -> shell.err().println("warning: " + Visible.of(warning.toString())));
        if (!result.leftOut().isEmpty()) {
            shell.err()
                    .println(Plural.of(result.leftOut().size(), "rule")
                            + (refused ? " cannot be exported, so nothing was written:" : " left out:"));
            result.leftOut().forEach(finding -> shell.err().println("  " + Visible.of(finding.toString())));
        }
        return refused ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private RuleSet read() {
        try {
            return rules.read();
        } catch (RulesRejectedException rejected) {
            throw new CommandFailedException(ProblemReport.text(rules.folder(), rejected.problems()));
        }
    }

    private void write(String json) {
        if (out == null) {
            shell.out().println(json);
            shell.out().flush();
            return;
        }
        try {
            writeAside(out, json);
        } catch (IOException unwritable) {
            throw new CommandFailedException(FileWords.of(out, "written", unwritable));
        }
    }

    /** A file that was there stays as it is until the new one is complete. */
    private static void writeAside(Path target, String json) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(Objects.requireNonNull(folder), ".export", ".part");
        try {
            Files.writeString(aside, json + "\n");
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
