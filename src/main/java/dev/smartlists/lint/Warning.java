package dev.smartlists.lint;

import dev.smartlists.event.CodePointOrder;
import java.util.Comparator;

/**
 * One thing in the rules that works but is probably not meant.
 *
 * @param check what was looked for
 * @param file the file, relative to the rules folder, with {@code /}
 * @param line from 1
 * @param title the rule's title
 * @param reason why it is probably not meant, in words for the author of the rule
 * @param suggestion what to write instead
 */
public record Warning(Check check, String file, int line, String title, String reason, String suggestion)
        implements Comparable<Warning> {

    private static final Comparator<Warning> ORDER = Comparator.comparing(Warning::file, CodePointOrder.TEXTS)
            .thenComparingInt(Warning::line)
            .thenComparing(Warning::check)
            .thenComparing(Warning::reason, CodePointOrder.TEXTS);

    /** By file, line, check and reason. */
    @Override
    public int compareTo(Warning other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code lists/hot.drl:14  "Hot leads"  [nobody] …}. */
    @Override
    public String toString() {
        return file + ":" + line + "  \"" + title + "\"  [" + check.id() + "] " + reason + " " + suggestion;
    }
}
