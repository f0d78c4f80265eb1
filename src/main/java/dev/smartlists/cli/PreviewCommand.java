package dev.smartlists.cli;

import dev.smartlists.Comparison;
import dev.smartlists.event.UtcTime;
import dev.smartlists.io.ReadReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code smartlists preview --against DIR_OR_GIT_REV}: what an edit of the rules would change. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what an edit of the rules would change: the rules as they are in --rules against the rules as they were.",
            "",
            "Tells which lists and campaigns were added, removed, renamed or edited and, with --events, who would join and leave, what would start and"
                    + " what would no longer, each with up to ten samples and their why."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists preview --against HEAD --events monday.ndjson",
            "  smartlists preview --against published-rules --events monday.ndjson --as-of 2026-12-01T00:00:00Z",
            "  smartlists preview --against origin/main --events monday.ndjson --fail-on-change",
            "",
            "A revision is read with git from the repository that --rules is in; the folder has to be at the same place in it. What is a folder and a"
                    + " revision is taken for the folder: write refs/heads/rules if rules is also a branch.",
            "",
            "Exit code: 0 done, 1 if there are problems in the rules or something failed, 2 wrong arguments; with --fail-on-change 3 if anybody would"
                    + " join or leave a list, or a campaign start otherwise."
        })
final class PreviewCommand implements Callable<Integer> {

    /** Apart from failures, so that a build can tell "look at this" from "this is broken". */
    static final int CHANGED = 3;

    @Option(
            names = "--against",
            required = true,
            paramLabel = "DIR_OR_GIT_REV",
            description =
                    "The rules as they were: another folder, or the same folder in a git revision such as HEAD, main or v1.2")
    private String against = "";

    @Option(
            names = "--events",
            arity = "1..*",
            paramLabel = "EVENTS",
            description =
                    "Files of events, one JSON object a line, packed with gzip or not; - is standard input. Without any, only rules are compared")
    private List<String> events = List.of();

    @Option(names = "--fail-on-change", description = "Exit with 3 if anything would change for anybody")
    private boolean failOnChange;

    @Mixin
    private final EvaluationOptions evaluation = new EvaluationOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    private final Shell shell;

    PreviewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path rules = evaluation.rules().existingFolder();
        try (Progress progress = Progress.on(shell);
                RulesBefore before = RulesBefore.of(against, rules)) {
            progress.doing(() -> "loading the rules");
            TwoSides sides = TwoSides.load(shell.rules(), before, rules, evaluation.settings());
            Instant then = evaluation.asOf(shell);
            EventIntake intake = events.isEmpty()
                    ? new EventIntake(List.of(), new ReadReport(0, 0))
                    : EventIntake.read(events, null, progress);
            Comparison comparison = Comparison.of(
                    EvaluationOptions.evaluate(sides.before(), before.shown(), intake, then, progress),
                    EvaluationOptions.evaluate(sides.after(), rules, intake, then, progress));
            progress.close();
            print(comparison, before.shown(), rules);
            return failOnChange && !comparison.isEmpty() ? CHANGED : CommandLine.ExitCode.OK;
        }
    }

    private void print(Comparison comparison, Path before, Path after) {
        ComparisonReport report = new ComparisonReport(comparison, true);
        if (format.isJson()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("before", before.toString());
            members.put("after", after.toString());
            members.put("asOf", UtcTime.text(comparison.after().asOf()));
            members.put("events", comparison.after().counts().accepted());
            members.putAll(report.members());
            shell.out().println(JsonText.of(members));
            return;
        }
        Terminal terminal = shell.terminals().out();
        shell.out()
                .println(terminal.bold(
                        "Before: " + Visible.of(before.toString()) + ". After: " + Visible.of(after.toString())));
        shell.out().println(on(comparison));
        report.lines(terminal).forEach(shell.out()::println);
    }

    private String on(Comparison comparison) {
        return events.isEmpty()
                ? "No events, so nobody can join or leave; name some with --events"
                : "On " + Plural.of(comparison.after().counts().accepted(), "event") + " of "
                        + Plural.of(comparison.after().persons().size(), "person") + ", as of "
                        + UtcTime.text(comparison.after().asOf());
    }
}
