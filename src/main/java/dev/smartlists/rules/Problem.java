package dev.smartlists.rules;

import dev.smartlists.event.CodePointOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the rules, where it is, and what to do about it.
 *
 * @param file the file, relative to the rules folder, with {@code /}
 * @param line from 1; 0 if it is about the file as a whole
 * @param title the rule's title, or {@code null} if it is in none
 * @param message what is wrong and the nearest right thing, in words for the author of the rule
 */
public record Problem(String file, int line, @Nullable String title, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file, CodePointOrder.TEXTS)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::message, CodePointOrder.TEXTS);

    /** By file, line and message. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code lists/hot.drl:14  "Hot leads"  Engaged has no field 'pge'. Did you mean 'page'?} */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return place + "  " + (title == null ? "" : '"' + title + "\"  ") + message;
    }
}
