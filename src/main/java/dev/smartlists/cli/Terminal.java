package dev.smartlists.cli;

/**
 * What a stream shows its text on.
 *
 * @param present whether it is a terminal at all, not a file or a pipe
 * @param width columns; {@link #UNLIMITED} if lines may be as long as they like
 * @param colours whether bold and colours are welcome
 */
record Terminal(boolean present, int width, boolean colours) {

    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    /** A file or a pipe. */
    static final Terminal NONE = new Terminal(false, UNLIMITED, false);

    /** A right-to-left text, kept from pulling its neighbours over to its other side. Only terminals need that; it takes no room. */
    String leftToRight(String text) {
        boolean rightToLeft = text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return present && rightToLeft ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK : text;
    }

    String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
