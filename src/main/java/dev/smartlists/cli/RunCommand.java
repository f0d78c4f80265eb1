package dev.smartlists.cli;

import dev.smartlists.Comparison;
import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.bulk.BulkResult;
import dev.smartlists.bulk.BulkRun;
import dev.smartlists.bulk.Resources;
import dev.smartlists.evaluation.EvaluationFailedException;
import dev.smartlists.io.EventReader;
import dev.smartlists.io.ReadReport;
import dev.smartlists.io.ResultFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code smartlists run EVENTS…}: who is in which list, and which campaigns start. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Turns visitors' events into activities, smart lists and campaigns.",
            "",
            "Prints every list with its number of members and every campaign with how often it starts. Lines that are no events are refused and told"
                    + " on standard error; the others go on."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists run monday.ndjson",
            "  smartlists run events/*.ndjson.gz --as-of 2026-11-22T10:00:00Z --out results",
            "  smartlists run monday.ndjson --as-of 2026-11-01T00:00:00Z --compare-as-of 2026-12-01T00:00:00Z",
            "  zcat archive.gz | smartlists run - --zone Europe/Berlin --format json",
            "",
            "However many events there are, memory does not grow with them; see --memory. With --compare-as-of it does.",
            "",
            "With --out, three files with one JSON object a line: activities.ndjson, memberships.ndjson, triggers.ndjson. They appear together at the"
                    + " end, or not at all. With --compare-as-of a fourth, changes.ndjson, names everybody who joined or left.",
            "",
            "Exit code: 0 done, also with refused events; 1 if something failed, and with --strict if an event was refused; 2 for wrong arguments."
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "EVENTS",
            arity = "1..*",
            description = "Files of events, one JSON object a line, packed with gzip or not; - is standard input")
    private List<String> events = List.of();

    @Mixin
    private final EvaluationOptions evaluation = new EvaluationOptions();

    @Option(
            names = "--compare-as-of",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description =
                    "Also tell who joined and left each list between this time and that of --as-of, whichever is earlier, and why")
    private @Nullable Instant compareAsOf;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the result files into this folder")
    private @Nullable Path out;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description = "Keep the refused lines, as they came, in this file")
    private @Nullable Path refused;

    @Option(names = "--strict", description = "Fail if an event is refused; no result is printed or written then")
    private boolean strict;

    @Mixin
    private final ResourceOptions resources = new ResourceOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    private final Shell shell;

    RunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        RunReport report = run();
        boolean withheld = strict && report.hasRefusals();
        if (!withheld) {
            printResult(report);
        }
        report.counts().forEach(shell.err()::println);
        if (withheld) {
            throw new CommandFailedException("--strict: events were refused, so no result is printed or written");
        }
        return CommandLine.ExitCode.OK;
    }

    private RunReport run() {
        try (Progress progress = Progress.on(shell);
                ResultFiles files = out == null ? null : new ResultFiles(out)) {
            SmartLists lists = evaluation.load(shell, progress);
            return compareAsOf == null ? run(lists, files, progress) : compare(lists, files, progress);
        }
    }

    /** In as many threads and as little memory as wished. */
    private RunReport run(SmartLists lists, @Nullable ResultFiles files, Progress progress) {
        Resources use = resources.resources();
        try (BulkRun run = new BulkRun(lists, evaluation.asOf(shell), use)) {
            ReadReport reading = EventIntake.read(events, refused, progress, new EventReader(use.threads()), run::add);
            boolean withheld = strict && reading.refused() > 0;
            progress.doing(() -> "evaluating " + Plural.of(reading.events(), "event"));
            BulkResult result = run.evaluate(files != null && !withheld);
            if (files != null && !withheld) {
                progress.doing(() -> "writing the results");
                result.write(files);
                files.publish();
            }
            return new RunReport(Totals.of(result, reading), null, new UnclassifiedTypes(lists.eventTypes()));
        } catch (EvaluationFailedException failed) {
            throw EvaluationOptions.failed(evaluation.rules().folder(), failed);
        }
    }

    /** At two instants, all in memory: whoever joined or left is to be explained. */
    private RunReport compare(SmartLists lists, @Nullable ResultFiles files, Progress progress) {
        Evaluated evaluated = evaluation.evaluate(shell, lists, events, refused, progress);
        Comparison changes = compare(evaluated, progress);
        Totals totals = Totals.of(evaluated);
        if (files != null && !(strict && totals.hasRefusals())) {
            progress.doing(() -> "writing the results");
            write(evaluated.result(), changes, files);
        }
        return new RunReport(totals, changes, new UnclassifiedTypes(lists.eventTypes()));
    }

    private Comparison compare(Evaluated evaluated, Progress progress) {
        Evaluation one = evaluated.result();
        Evaluation other = EvaluationOptions.evaluate(
                evaluated.lists(),
                evaluation.rules().folder(),
                evaluated.intake(),
                Objects.requireNonNull(compareAsOf),
                progress);
        return other.asOf().isBefore(one.asOf()) ? Comparison.of(other, one) : Comparison.of(one, other);
    }

    private static void write(Evaluation result, Comparison changes, ResultFiles files) {
        result.activities().forEach(files::write);
        result.memberships().forEach(files::write);
        result.firings().forEach(files::write);
        files.writeChanges(changes.changes());
        files.publish();
    }

    private void printResult(RunReport report) {
        if (format.isJson()) {
            shell.out().println(report.json());
        } else {
            shell.print(report.tables());
            report.changes(shell.terminals().out()).forEach(shell.out()::println);
        }
        shell.out().flush();
    }
}
