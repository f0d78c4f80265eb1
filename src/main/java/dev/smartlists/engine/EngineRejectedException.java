package dev.smartlists.engine;

import java.util.List;

/** The engine does not accept some rules. */
public final class EngineRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<EngineProblem> problems;

    EngineRejectedException(List<EngineProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<EngineProblem> problems() {
        return problems;
    }
}
