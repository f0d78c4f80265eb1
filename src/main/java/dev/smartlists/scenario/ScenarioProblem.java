package dev.smartlists.scenario;

import dev.smartlists.event.CodePointOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file of scenarios, where it is, and what to do about it.
 *
 * @param file as the user named it
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1; 0 if it is about the file as a whole
 * @param title the scenario's title, or {@code null} if it is in none or has none
 * @param message what is wrong and the nearest right thing, in words for the author
 */
public record ScenarioProblem(
        String file, int line, int column, @Nullable String title, String message)
        implements Comparable<ScenarioProblem> {

    private static final Comparator<ScenarioProblem> ORDER = Comparator.comparing(
                    ScenarioProblem::file, CodePointOrder.TEXTS)
            .thenComparingInt(ScenarioProblem::line)
            .thenComparingInt(ScenarioProblem::column)
            .thenComparing(ScenarioProblem::message, CodePointOrder.TEXTS);

    /** By file, line, column and message. */
    @Override
    public int compareTo(ScenarioProblem other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code rules/scenarios/hot.yaml:14:7  "Hot leads"  there is no list 'Hto'. Did you mean 'Hot'?} */
    @Override
    public String toString() {
        return place() + "  " + (title == null ? "" : '"' + title + "\"  ") + message;
    }

    /** The file and, if known, line and column. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
