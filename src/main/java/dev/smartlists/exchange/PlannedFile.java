package dev.smartlists.exchange;

/**
 * A rule file that an import writes.
 *
 * @param path relative to the rules folder, with {@code /}: {@code lists/hot-leads.drl}
 * @param list the exact name of the list that it holds
 * @param text all of it
 * @param change what becomes of the folder
 * @param before the text that it replaces; empty for a new file
 */
public record PlannedFile(String path, String list, String text, Change change, String before) {

    /** What becomes of the folder. */
    public enum Change {
        /** The file is not there yet. */
        NEW,
        /** It holds this list, in another text. */
        REPLACED,
        /** It holds just this text; nothing is written. */
        UNCHANGED
    }
}
