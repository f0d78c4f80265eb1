package dev.smartlists.cli;

/**
 * Makes texts of strangers fit for a terminal: what it would obey or hide (escape sequences, line ends, changes of writing direction, invisible
 * characters, halves of characters) is shown as an escape such as {@code \u001b}. For people only: results and JSON keep every character.
 */
final class Visible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Visible() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isHidden(codePoint)) {
                shown.append(escape(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> !isPartOfWriting(codePoint);
            default -> false;
        };
    }

    /** Joiners, of which Persian, Hindi and emoji are made; tags, of which flags are made; Arabic signs that span numbers. */
    private static boolean isPartOfWriting(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER
                || codePoint == ZERO_WIDTH_JOINER
                || codePoint >= 0xe0020 && codePoint <= 0xe007f
                || Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(codePoint > 0xffff ? "\\u{%x}" : "\\u%04x", codePoint);
        };
    }
}
