package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.scenario.ScenarioFiles;
import dev.smartlists.scenario.ScenarioRun;
import dev.smartlists.scenario.ScenariosRejectedException;
import dev.smartlists.scenario.Script;
import dev.smartlists.scenario.Verdict;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            "A scenario that fails is shown step by step, with the reason for each surprise.",
            "With --coverage it also tells what of the rules no scenario shows, with --mutate which changes to the rules none would notice."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists test",
            "  smartlists test rules/scenarios/hand-raisers.yaml",
            "  smartlists test --rules my-rules --format json",
            "  smartlists test --coverage --html coverage.html --threshold 100",
            "  smartlists test --mutate",
            "",
            "Exit code: 0 all passed, 1 some failed or are not understood, too little is covered, or a change went unnoticed, 2 wrong arguments."
        })
final class TestCommand implements Callable<Integer> {

    static final String FOLDER = "scenarios";

    @Parameters(
            arity = "0..*",
            paramLabel = "FILES",
            description =
                    "Files of scenarios, or folders of files that end in .yaml. Default: the folder scenarios in that of the rules")
    private List<String> files = List.of();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final CoverageOptions coverage = new CoverageOptions();

    @Mixin
    private final MutationOption mutation = new MutationOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    private final Shell shell;

    TestCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        coverage.check();
        try {
            return report(play());
        } catch (ScenariosRejectedException rejected) {
            shell.out()
                    .print(
                            format.isJson()
                                    ? TestReport.json(rejected.problems()) + "\n"
                                    : TestReport.text(rejected.problems()));
            return 1;
        }
    }

    private int report(Played played) {
        TestReport report = new TestReport(played.verdicts());
        if (format.isJson()) {
            Map<String, Object> members = report.members();
            played.coverage().ifPresent(covered -> members.put("coverage", covered.members()));
            played.mutation().ifPresent(mutated -> members.put("mutation", mutated.members()));
            shell.out().println(JsonText.of(members));
        } else {
            Terminal terminal = shell.terminals().out();
            report.lines(terminal).forEach(shell.out()::println);
            played.coverage().map(covered -> covered.lines(terminal)).ifPresent(this::paragraph);
            played.mutation().map(mutated -> mutated.lines(terminal)).ifPresent(this::paragraph);
        }
        boolean enough = played.coverage().map(coverage::isEnough).orElse(true);
        if (!enough) {
            shell.err().println(coverage.tooLittle(played.coverage().orElseThrow()));
        }
        boolean noticed = played.mutation().map(MutationReport::isClean).orElse(true);
        return report.allPassed() && enough && noticed ? 0 : 1;
    }

    private void paragraph(List<String> lines) {
        shell.out().println();
        lines.forEach(shell.out()::println);
    }

    /** What came of the scenarios, and of what else was asked for. */
    private record Played(
            List<Verdict> verdicts, Optional<CoverageReport> coverage, Optional<MutationReport> mutation) {}

    private Played play() {
        try (Progress progress = Progress.on(shell)) {
            progress.doing(() -> "loading the rules");
            SmartLists lists = rules.load(shell, Settings.DEFAULT);
            List<Verdict> verdicts = verdicts(lists, progress);
            return new Played(
                    verdicts,
                    coverage.report(rules, lists, verdicts, isWhole()),
                    mutation.report(rules, lists, verdicts, progress));
        }
    }

    private List<Verdict> verdicts(SmartLists lists, Progress progress) {
        List<Script> scripts = ScenarioFiles.read(paths(), lists);
        if (scripts.isEmpty()) {
            throw new CommandFailedException(
                    paths().stream().map(Path::toString).collect(Collectors.joining(", "))
                            + ": holds no scenarios (*.yaml)");
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Script script : scripts) {
            progress.doing(() -> "playing " + (verdicts.size() + 1) + " of " + Plural.of(scripts.size(), "scenario"));
            verdicts.add(ScenarioRun.of(script, lists));
        }
        return verdicts;
    }

    /** Whether folders are played, rather than a few files of them. */
    private boolean isWhole() {
        return paths().stream().anyMatch(Files::isDirectory);
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
