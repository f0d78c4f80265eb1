package dev.smartlists.cli;

import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.lint.Lint;
import dev.smartlists.rules.Problem;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.Retention;
import dev.smartlists.rules.RetentionFile;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RulesFolder;
import dev.smartlists.rules.RulesRejectedException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code smartlists check}: whether a rules folder can be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads and compiles a folder of rules without running it.",
            "",
            "Tells every problem at once, each with file, line, the rule's title, what is wrong and what was probably meant.",
            "Without problems, it warns of what works but is probably not meant; warnings do not change the exit code."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists check",
            "  smartlists check --rules my-rules --format json",
            "  smartlists check --events monday.ndjson",
            "",
            "Exit code: 0 no problems, 1 problems, 2 wrong arguments."
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "Also warn of names of conversations, goals, documents, agents and queues that are in no event of this file; may be given several times")
    private List<String> events = List.of();

    private final Shell shell;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Progress progress = Progress.on(shell)) {
            progress.doing(() -> "compiling the rules");
            Problems problems = new Problems();
            Retention retention = RetentionFile.read(rules.existingFolder(), problems);
            RuleSet checked = RuleSetReader.read(rules.folder(), problems);
            shell.rules().load(rules.folder(), Settings.DEFAULT);
            progress.close();
            List<VisitorEvent> known = events.isEmpty()
                    ? List.of()
                    : EventIntake.read(events, null, progress).events();
            LintReport warnings = new LintReport(
                    rules.folder(),
                    Lint.of(checked, RulesFolder.read(rules.folder(), new Problems()), known, retention));
            print(new CheckReport(rules.folder(), checked, warnings));
            return 0;
        } catch (RulesRejectedException rejected) {
            print(rejected.problems());
            return 1;
        }
    }

    private void print(CheckReport report) {
        if (format.isJson()) {
            shell.out().println(report.json());
        } else {
            report.lines().forEach(shell.out()::println);
        }
    }

    private void print(List<Problem> problems) {
        shell.out()
                .print(
                        format.isJson()
                                ? CheckReport.json(problems) + "\n"
                                : ProblemReport.text(rules.folder(), problems));
    }
}
