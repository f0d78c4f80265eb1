package dev.smartlists.cli;

/** Counts things in words. */
final class Plural {

    private Plural() {}

    /** For example {@code 1 event}, {@code 2 events}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
