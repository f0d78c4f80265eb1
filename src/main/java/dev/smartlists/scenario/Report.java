package dev.smartlists.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every problem of files of scenarios, to report them all at once. Not thread-safe. */
final class Report {

    private final List<ScenarioProblem> problems = new ArrayList<>();
    private String file = "";
    private @Nullable String title;

    /** What follows is about this file. */
    void enter(String nextFile) {
        file = nextFile;
        title = null;
    }

    /** What follows is about this scenario of the file; {@code null} for one without a title. */
    void enterScenario(@Nullable String nextTitle) {
        title = nextTitle;
    }

    String file() {
        return file;
    }

    /** Something is wrong with the file as a whole. */
    void add(String message) {
        add(0, 0, message);
    }

    void add(YamlNode at, String message) {
        add(at.line(), at.column(), message);
    }

    void add(int line, int column, String message) {
        problems.add(new ScenarioProblem(file, line, column, title, message));
    }

    int size() {
        return problems.size();
    }

    /**
     * @throws ScenariosRejectedException if there is any problem
     */
    void requireNone() {
        if (!problems.isEmpty()) {
            throw new ScenariosRejectedException(
                    problems.stream().distinct().sorted().toList());
        }
    }
}
