package dev.smartlists.cli;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.activity.Nearest;
import dev.smartlists.explain.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code smartlists explain LIST [PERSON…] --events FILES…}: why somebody is in a list, or is not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Says why persons are in a list, or are not: each condition with the activities that decide it, and what is missing.",
            "",
            "For a campaign it says by which activities it started, and why others did not start it. Without a person, everybody gets one line."
        },
        footer = {
            "",
            "Examples:",
            "  smartlists explain 'Hand raisers' ana@example.com --events monday.ndjson",
            "  smartlists explain 'Hand raisers' --events events/*.ndjson.gz --as-of 2026-11-22T10:00:00Z",
            "",
            "✓ marks what is as the list needs it, ✗ what is not; times are in the zone of --zone.",
            "",
            "Exit code: 0 done, 1 if there is no such list or person or something failed, 2 wrong arguments."
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LIST", description = "The name of the list or campaign, to the letter")
    private String list = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PERSON", description = "Persons' ids; default: everybody")
    private List<String> persons = List.of();

    @Option(
            names = "--events",
            arity = "1..*",
            required = true,
            paramLabel = "EVENTS",
            description = "Files of events, one JSON object a line, packed with gzip or not; - is standard input")
    private List<String> events = List.of();

    @Option(names = "--nested", description = "Also explain the lists that the list asks for")
    private boolean nested;

    @Mixin
    private final EvaluationOptions evaluation = new EvaluationOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    private final Shell shell;

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Evaluated evaluated = evaluate();
        if (evaluated.lists().campaigns().contains(list)) {
            explainCampaign(evaluated.result());
        } else {
            explainList(evaluated.result());
        }
        return CommandLine.ExitCode.OK;
    }

    private Evaluated evaluate() {
        try (Progress progress = Progress.on(shell)) {
            SmartLists lists = evaluation.load(shell, progress);
            requireList(lists);
            Evaluated evaluated = evaluation.evaluate(shell, lists, events, null, progress);
            persons.forEach(new UnknownPerson(evaluated)::require);
            return evaluated;
        }
    }

    private void requireList(SmartLists lists) {
        List<String> all = Stream.concat(lists.lists().stream(), lists.campaigns().stream())
                .toList();
        if (!all.contains(list)) {
            throw new CommandFailedException(
                    "there is no list '" + Visible.of(list) + "'" + Visible.of(Nearest.hint(list, () -> all)));
        }
    }

    private void explainList(Evaluation result) {
        List<Explanation> explanations = (persons.isEmpty() ? result.persons() : persons)
                .stream()
                        .map(person -> result.explain(list, person))
                        .sorted(Comparator.comparing(Explanation::member).reversed())
                        .flatMap(one -> withNested(one, result))
                        .toList();
        if (format.isJson()) {
            print(explanations.stream().map(ExplanationJson::of).toList());
        } else if (persons.isEmpty() && !nested) {
            report().lists(explanations, list).forEach(shell.out()::println);
        } else {
            paragraphs(explanations.stream().map(report()::lines).toList());
        }
    }

    private void explainCampaign(Evaluation result) {
        var explanations = (persons.isEmpty() ? result.persons() : persons)
                .stream().map(person -> result.explainCampaign(list, person)).toList();
        if (format.isJson()) {
            print(explanations.stream().map(ExplanationJson::of).toList());
        } else if (persons.isEmpty()) {
            report().campaigns(explanations, list).forEach(shell.out()::println);
        } else {
            paragraphs(explanations.stream().map(report()::lines).toList());
        }
    }

    /** An explanation and, if wished, those of the lists that it mentions, each once. */
    private Stream<Explanation> withNested(Explanation explanation, Evaluation result) {
        if (!nested) {
            return Stream.of(explanation);
        }
        Set<String> names = new LinkedHashSet<>(List.of(explanation.list()));
        List<Explanation> all = new ArrayList<>(List.of(explanation));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).conditions().stream()
                    .flatMap(condition -> condition.lists().stream())
                    .filter(names::add)
                    .map(name -> result.explain(name, explanation.person()))
                    .forEach(all::add);
        }
        return all.stream();
    }

    private ExplainReport report() {
        Terminal terminal = shell.terminals().out();
        return new ExplainReport(
                terminal,
                new ConditionLines(
                        terminal,
                        evaluation.rules().folder(),
                        evaluation.settings().zone()));
    }

    private void paragraphs(List<List<String>> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                shell.out().println();
            }
            paragraphs.get(i).forEach(shell.out()::println);
        }
    }

    private void print(List<Map<String, Object>> objects) {
        boolean single = persons.size() == 1 && objects.size() == 1;
        shell.out().println(single ? JsonText.of(objects.get(0)) : JsonText.of(objects));
    }
}
