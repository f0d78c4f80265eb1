package dev.smartlists.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many columns of a terminal a text takes, and cutting texts to columns. What a reader sees as one character is one: a letter with its accents,
 * a flag, a family joined from several emoji; East Asian characters and emoji take two columns. For texts without control characters, such as
 * {@link Visible} gives.
 */
final class DisplayWidth {

    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final int EMOJI_STYLE = 0xfe0f;
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    static int of(String text) {
        return isAscii(text)
                ? text.length()
                : characters(text).mapToInt(DisplayWidth::ofCharacter).sum();
    }

    /** The text itself, or as much of its beginning as fits together with an ellipsis. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder beginning = new StringBuilder();
        int left = width - 1;
        for (String character : characters(text).toList()) {
            left -= ofCharacter(character);
            if (left < 0) {
                break;
            }
            beginning.append(character);
        }
        return beginning.toString().stripTrailing() + ELLIPSIS;
    }

    /** The text in lines of at most this width, broken at blanks where there are any. */
    static List<String> wrap(String text, int width) {
        if (of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String character : characters(text).toList()) {
            int next = ofCharacter(character);
            if (used + next > width) {
                int blank = character.equals(" ") ? line.length() : line.lastIndexOf(" ");
                String rest = blank > 0 ? line.substring(Math.min(blank + 1, line.length())) : "";
                lines.add(line.substring(0, blank > 0 ? blank : line.length()).stripTrailing());
                line = new StringBuilder(rest);
                used = of(rest);
                if (character.equals(" ")) {
                    continue;
                }
            }
            line.append(character);
            used += next;
        }
        lines.add(line.toString());
        return lines;
    }

    private static Stream<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group);
    }

    private static int ofCharacter(String character) {
        int widest = 0;
        for (int codePoint : character.codePoints().toArray()) {
            widest = Math.max(widest, codePoint == EMOJI_STYLE ? 2 : ofCodePoint(codePoint));
        }
        return widest;
    }

    private static int ofCodePoint(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WideCharacters.contains(codePoint) ? 2 : 1;
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
