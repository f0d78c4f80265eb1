package dev.smartlists.rules.syntax;

/**
 * A word, literal or symbol of a rule file.
 *
 * @param text as written; for a text literal with its quotes
 * @param start offset of its first character
 * @param end offset after its last one
 * @param line from 1
 */
public record Token(Kind kind, String text, int start, int end, int line) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        TEXT,
        CHARACTERS,
        SYMBOL,
        /** What cannot be read; its text says why. */
        BROKEN,
        END
    }

    public boolean is(String expected) {
        return text.equals(expected) && (kind == Kind.WORD || kind == Kind.SYMBOL);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isBroken() {
        return kind == Kind.BROKEN;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    /** What a text literal stands for. */
    public String literal() {
        return Literals.unescaped(text.substring(1, text.length() - 1));
    }
}
