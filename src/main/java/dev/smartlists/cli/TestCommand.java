package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.scenario.ScenarioFiles;
import dev.smartlists.scenario.ScenarioRun;
import dev.smartlists.scenario.ScenariosRejectedException;
import dev.smartlists.scenario.Script;
import dev.smartlists.scenario.Verdict;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code smartlists test [FILES…]}: whether rules do what scenarios say. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Plays scenarios, stories of visitors with a clock, and tells whether the rules did what they expect.",
            "",
            "A scenario that fails is shown step by step, with the reason for each surprise."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists test",
            "  smartlists test rules/scenarios/hand-raisers.yaml",
            "  smartlists test --rules my-rules --format json",
            "",
            "Exit code: 0 all passed, 1 some failed or are not understood, 2 wrong arguments."
        })
final class TestCommand implements Callable<Integer> {

    private static final String FOLDER = "scenarios";

    @Parameters(
            arity = "0..*",
            paramLabel = "FILES",
            description =
                    "Files of scenarios, or folders of files that end in .yaml. Default: the folder scenarios in that of the rules")
    private List<String> files = List.of();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    private final Shell shell;

    TestCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try {
            TestReport report = new TestReport(play());
            if (format.isJson()) {
                shell.out().println(report.json());
            } else {
                report.lines(shell.terminals().out()).forEach(shell.out()::println);
            }
            return report.allPassed() ? 0 : 1;
        } catch (ScenariosRejectedException rejected) {
            shell.out()
                    .print(
                            format.isJson()
                                    ? TestReport.json(rejected.problems()) + "\n"
                                    : TestReport.text(rejected.problems()));
            return 1;
        }
    }

    private List<Verdict> play() {
        try (Progress progress = Progress.on(shell)) {
            progress.doing(() -> "loading the rules");
            SmartLists lists = rules.load(shell, Settings.DEFAULT);
            List<Script> scripts = ScenarioFiles.read(paths(), lists);
            if (scripts.isEmpty()) {
                throw new CommandFailedException(
                        paths().stream().map(Path::toString).collect(Collectors.joining(", "))
                                + ": holds no scenarios (*.yaml)");
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Script script : scripts) {
                progress.doing(
                        () -> "playing " + (verdicts.size() + 1) + " of " + Plural.of(scripts.size(), "scenario"));
                verdicts.add(ScenarioRun.of(script, lists));
            }
            return verdicts;
        }
    }

    private List<Path> paths() {
        return files.isEmpty()
                ? List.of(rules.folder().resolve(FOLDER))
                : files.stream().map(TestCommand::path).toList();
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new UsageException("'" + name + "' cannot be the name of a file");
        }
    }
}
