package dev.smartlists.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Files of scenarios have problems; the message lists all of them. */
public final class ScenariosRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioProblem> problems;

    public ScenariosRejectedException(List<ScenarioProblem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the scenarios\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All of them, by file, line and column. */
    public List<ScenarioProblem> problems() {
        return problems;
    }
}
