package dev.smartlists.exchange;

import dev.smartlists.rules.syntax.Literals;
import java.util.regex.Pattern;

/**
 * Something about an import or export that its user should know: a problem, or a warning.
 *
 * @param list the name of the list; empty if it has none, or if it is about the file as a whole
 * @param place where in the list or file, such as {@code filter 2, Page URL} or {@code line 3, column 7}; empty if it is about the whole of it
 * @param message what is the matter and the nearest right thing, on one line, without characters that a terminal obeys
 */
public record Finding(String list, String place, String message) {

    private static final int LONGEST = 80;
    private static final Pattern OBEYED = Pattern.compile("\\p{Cc}");

    public Finding {
        place = harmless(place);
        message = harmless(message);
    }

    /** For example {@code "Hot leads", filter 2, Page URL: there is no operator 'has'}. */
    @Override
    public String toString() {
        String where = list.isEmpty() ? place : shown(list) + (place.isEmpty() ? "" : ", " + place);
        return where.isEmpty() ? message : where + ": " + message;
    }

    /** A text of somebody else's choice, in quotes: on one line, no longer than a line, without characters that a terminal obeys. */
    static String shown(String text) {
        return Literals.quoted(cut(text));
    }

    /** A text, cut off where it gets longer than a line. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }

    private static String harmless(String text) {
        return OBEYED.matcher(text)
                .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)));
    }
}
