package dev.smartlists.cli;

import dev.smartlists.scenario.ScenarioProblem;
import dev.smartlists.scenario.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code smartlists test} tells. */
final class TestReport {

    private final List<Verdict> verdicts;
    private final Map<String, List<Verdict>> byFile;
    private final long passed;

    TestReport(List<Verdict> verdicts) {
        this.verdicts = verdicts;
        this.byFile = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.script().file(), LinkedHashMap::new, Collectors.toList()));
        this.passed = passed(verdicts);
    }

    boolean allPassed() {
        return passed == verdicts.size();
    }

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        Table table = new Table().text("File").number("Passed").number("Failed");
        byFile.forEach((file, ofFile) ->
                table.row(file, Long.toString(passed(ofFile)), Long.toString(ofFile.size() - passed(ofFile))));
        lines.addAll(table.lines(terminal));
        for (Verdict verdict : verdicts) {
            if (!verdict.passed()) {
                lines.add("");
                verdict.story().stream().map(Visible::of).forEach(lines::add);
            }
        }
        lines.add("");
        lines.add(Plural.of(verdicts.size(), "scenario") + ": " + passed + " passed, " + (verdicts.size() - passed)
                + " failed");
        return lines;
    }

    /** The same as members of a JSON object; a story only of those that failed. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("passed", passed);
        members.put("failed", verdicts.size() - passed);
        members.put("problems", List.of());
        members.put("scenarios", verdicts.stream().map(TestReport::object).toList());
        return members;
    }

    /** Problems of files, below a line that counts them. */
    static String text(List<ScenarioProblem> problems) {
        return Plural.of(problems.size(), "problem") + " in the scenarios:\n"
                + problems.stream()
                        .map(problem -> "\n  " + Visible.of(problem.place())
                                + (problem.title() == null ? "" : "  \"" + Visible.of(problem.title()) + '"')
                                + "\n      "
                                + problem.message().lines().map(Visible::of).collect(Collectors.joining("\n      "))
                                + "\n")
                        .collect(Collectors.joining());
    }

    /** Problems of files as a JSON object. */
    static String json(List<ScenarioProblem> problems) {
        return JsonText.of(
                Map.of("problems", problems.stream().map(TestReport::object).toList()));
    }

    private static Map<String, Object> object(ScenarioProblem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", problem.file());
        members.put("line", problem.line());
        members.put("column", problem.column());
        members.put("title", problem.title());
        members.put("message", problem.message());
        return members;
    }

    private static Map<String, Object> object(Verdict verdict) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", verdict.script().file());
        members.put("line", verdict.script().line());
        members.put("title", verdict.script().title());
        members.put("passed", verdict.passed());
        if (!verdict.passed()) {
            members.put(
                    "failures",
                    verdict.failures().stream()
                            .map(failure -> Map.of("line", failure.line(), "message", failure.message()))
                            .toList());
            members.put("story", verdict.story());
        }
        return members;
    }

    private static long passed(List<Verdict> verdicts) {
        return verdicts.stream().filter(Verdict::passed).count();
    }
}
