package dev.smartlists.rules;

/**
 * The text of one rule file.
 *
 * @param path relative to the rules folder, with {@code /}: {@code lists/hot-leads.drl}
 */
public record RuleSource(String path, String text) {

    String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
