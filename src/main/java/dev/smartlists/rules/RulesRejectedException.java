package dev.smartlists.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rules have problems; the message lists all of them. */
public final class RulesRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RulesRejectedException(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the rules\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All of them, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
