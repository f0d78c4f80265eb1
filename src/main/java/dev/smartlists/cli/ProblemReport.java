package dev.smartlists.cli;

import dev.smartlists.rules.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the problems of a rules folder, each with the file as it can be opened from here, its line, the rule's title and what is wrong. */
final class ProblemReport {

    private ProblemReport() {}

    /** All of them, below a line that counts them. */
    static String text(Path folder, List<Problem> problems) {
        return problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the rules:\n"
                + problems.stream().map(problem -> "\n" + text(folder, problem)).collect(Collectors.joining());
    }

    private static String text(Path folder, Problem problem) {
        String place = problem.file().equals(folder.toString())
                ? problem.file()
                : folder.resolve(problem.file()).toString();
        return "  " + Visible.of(place) + (problem.line() == 0 ? "" : ":" + problem.line())
                + (problem.title() == null ? "" : "  \"" + Visible.of(problem.title()) + '"')
                + "\n      "
                + problem.message().lines().map(Visible::of).collect(Collectors.joining("\n      "))
                + "\n";
    }
}
