package dev.smartlists.cli;

/** Texts of strangers in a page of HTML. */
final class Html {

    private Html() {}

    /** The text as it stands, whatever is in it; what is invisible or would change how its neighbours are read is shown as an escape. */
    static String escaped(String text) {
        return Visible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
