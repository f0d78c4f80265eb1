package dev.smartlists.cli;

import dev.smartlists.rules.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the problems of a rules folder, each with the file as it can be opened from here, its line, the rule's title and what is wrong. */
final class ProblemReport {

    private ProblemReport() {}

    /** All of them, below a line that counts them. */
    static String text(Path folder, List<Problem> problems) {
        return problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the rules:\n"
                + problems.stream().map(problem -> "\n" + text(folder, problem)).collect(Collectors.joining());
    }

    private static String text(Path folder, Problem problem) {
        String file = problem.file().equals(folder.toString()) ? "" : problem.file();
        return "  " + place(folder, file, problem.line(), problem.title()) + "\n      "
                + problem.message().lines().map(Visible::of).collect(Collectors.joining("\n      "))
                + "\n";
    }

    /** For example {@code rules/lists/hot.drl:14  "Hot leads"}, fit for a terminal. */
    static String place(Path folder, String file, int line, @Nullable String title) {
        return Visible.of(folder.resolve(file).toString())
                + (line == 0 ? "" : ":" + line)
                + (title == null ? "" : "  \"" + Visible.of(title) + '"');
    }
}
