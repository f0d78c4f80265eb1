package dev.smartlists.event;

import org.jspecify.annotations.Nullable;

/** The document inside a document card. Blank texts are absent. */
public record Document(
        @Nullable String id,
        @Nullable String name,
        @Nullable String url,
        @Nullable Boolean opened,
        @Nullable Boolean downloaded) {

    public static final Document NONE = new Document(null, null, null, null, null);

    public Document {
        id = Blank.toNull(id);
        name = Blank.toNull(name);
        url = Blank.toNull(url);
    }

    /** A document of which only the name is known. */
    public static Document named(String name) {
        return new Document(null, name, null, null, null);
    }
}
