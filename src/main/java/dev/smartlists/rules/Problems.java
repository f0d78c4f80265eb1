package dev.smartlists.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every problem of a rules folder, to report them all at once. Not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(String file, int line, @Nullable String title, String message) {
        Problem problem = new Problem(file, line, title, message);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Whether something is wrong with the rule of this title, so that it may be missing for that reason alone. */
    boolean concern(String title) {
        return found.stream().anyMatch(problem -> title.equals(problem.title()));
    }

    /** Whether something is wrong with a rule. */
    boolean concern(String file, String title) {
        return found.stream().anyMatch(problem -> problem.file().equals(file) && title.equals(problem.title()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, by file and line. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
