package dev.smartlists.io;

/** Shows a piece of input in a message: short, and without characters that a terminal would obey. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** For example {@code 'Pricing'}. */
    static String quoted(String text) {
        return "'" + visible(shortened(text, LONGEST)) + "'";
    }

    static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (hidden) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
