package dev.smartlists.activity;

/** The type of an attribute; it decides which {@link Operator operators} fit. */
public enum ValueType {
    TEXT("a text"),
    TEXTS("a list of texts"),
    INTEGER("a whole number"),
    BOOLEAN("true or false"),
    DATE("a date");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** The type in words, for messages: {@code a text}. */
    public String words() {
        return words;
    }
}
