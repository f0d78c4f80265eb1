package dev.smartlists.event;

/** Keeps texts of events and rules on one line, so that no name in them can look like a line of ours. */
public final class OneLine {

    private OneLine() {}

    /** The text with its line ends written as {@code \n} and {@code \r}. */
    public static String of(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r");
    }
}
