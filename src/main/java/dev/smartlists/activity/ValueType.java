package dev.smartlists.activity;

/** The type of an attribute; it decides which {@link Operator operators} fit. */
public enum ValueType {
    TEXT("text"),
    TEXTS("list of texts"),
    INTEGER("integer"),
    BOOLEAN("true or false"),
    DATE("date");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** The type in words, for messages. */
    public String words() {
        return words;
    }
}
