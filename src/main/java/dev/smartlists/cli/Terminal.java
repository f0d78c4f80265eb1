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

    /** A file or a pipe. */
    static final Terminal NONE = new Terminal(false, UNLIMITED, false);

    String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
