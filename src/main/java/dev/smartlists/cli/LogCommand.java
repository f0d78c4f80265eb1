package dev.smartlists.cli;

import dev.smartlists.Evaluation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code smartlists log PERSON EVENTS…}: everything that a person did. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a person's activity log: every activity that counts, oldest first, with all that is known of it.",
            "",
            "A visitor who was never identified is an anonymous person with the visitor's id."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists log ana@example.com monday.ndjson",
            "  smartlists log ana@example.com --events events/*.ndjson.gz --suppressed",
            "",
            "Exit code: 0 done, 1 if there is no such person or something failed, 2 wrong arguments."
        })
final class LogCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PERSON", description = "The person's id, to the letter")
    private String person = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "EVENTS",
            description = "Files of events, one JSON object a line, packed with gzip or not; - is standard input")
    private List<String> events = List.of();

    @Option(names = "--events", arity = "1..*", paramLabel = "EVENTS", description = "The same, as an option")
    private List<String> moreEvents = List.of();

    @Mixin
    private final EvaluationOptions evaluation = new EvaluationOptions();

    @Option(names = "--suppressed", description = "Also show the repeats that did not count, and why")
    private boolean suppressed;

    @Mixin
    private final FormatOption format = new FormatOption();

    private final Shell shell;

    LogCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<String> files = Stream.concat(events.stream(), moreEvents.stream()).toList();
        if (files.isEmpty()) {
            throw new UsageException("name the files of events: smartlists log PERSON EVENTS…");
        }
        Evaluation result = evaluate(files);
        LogReport report = new LogReport(person, result, suppressed);
        if (format.isJson()) {
            shell.out().println(report.json());
        } else {
            report.lines(shell.terminals().out()).forEach(shell.out()::println);
        }
        return CommandLine.ExitCode.OK;
    }

    private Evaluation evaluate(List<String> files) {
        try (Progress progress = Progress.on(shell)) {
            Evaluated evaluated = evaluation.evaluate(shell, evaluation.load(shell, progress), files, null, progress);
            new UnknownPerson(evaluated).require(person);
            return evaluated.result();
        }
    }
}
