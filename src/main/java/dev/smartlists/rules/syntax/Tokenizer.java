package dev.smartlists.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the text of a rule file into tokens; comments and white space are passed over. What cannot be read becomes a broken token. */
final class Tokenizer {

    private static final Set<String> DOUBLE_SYMBOLS = Set.of("==", "!=", ">=", "<=", "&&", "||", "->", "::");
    private static final String TYPOGRAPHIC_QUOTES =
            "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A\u00B4`";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.skipToNext()) {
            tokenizer.read();
        }
        tokenizer.tokens.add(new Token(Token.Kind.END, "", text.length(), text.length(), tokenizer.line));
        return tokenizer.tokens;
    }

    private boolean skipToNext() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\n') {
                line++;
                position++;
            } else if (Character.isWhitespace(c) || c == '\uFEFF') {
                position++;
            } else if (text.startsWith("//", position)) {
                int end = text.indexOf('\n', position);
                position = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", position)) {
                skipBlockComment();
            } else {
                return true;
            }
        }
        return false;
    }

    private void skipBlockComment() {
        int end = text.indexOf("*/", position + 2);
        if (end < 0) {
            addBroken("This comment does not end: '*/' is missing", text.length());
            return;
        }
        line += newlines(position, end);
        position = end + 2;
    }

    private void read() {
        char c = text.charAt(position);
        if (c == '"' || c == '\'') {
            readQuoted(c);
        } else if (TYPOGRAPHIC_QUOTES.indexOf(c) >= 0) {
            addBroken(c + " is a quotation mark of word processors. Write \"…\"", position + 1);
        } else if (Character.isJavaIdentifierStart(c)) {
            readWhile(Token.Kind.WORD);
        } else if (Character.isDigit(c)) {
            readWhile(Token.Kind.NUMBER);
        } else {
            String two = text.substring(position, Math.min(position + 2, text.length()));
            add(Token.Kind.SYMBOL, position + (DOUBLE_SYMBOLS.contains(two) ? 2 : 1));
        }
    }

    private void readWhile(Token.Kind kind) {
        int end = position;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end))
                        || kind == Token.Kind.NUMBER
                                && text.charAt(end) == '.'
                                && end + 1 < text.length()
                                && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        add(kind, end);
    }

    private void readQuoted(char quote) {
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) != quote) {
            int endOfLine = text.indexOf('\n', position);
            addBroken(
                    "This text does not end on its line: the closing " + quote + " is missing",
                    endOfLine < 0 ? text.length() : endOfLine);
            return;
        }
        add(quote == '"' ? Token.Kind.TEXT : Token.Kind.CHARACTERS, end + 1);
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(position, end), position, end, line));
        position = end;
    }

    private void addBroken(String message, int end) {
        tokens.add(new Token(Token.Kind.BROKEN, message, position, end, line));
        line += newlines(position, end);
        position = end;
    }

    private int newlines(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
