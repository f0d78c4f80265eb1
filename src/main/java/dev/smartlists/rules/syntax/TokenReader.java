package dev.smartlists.rules.syntax;

import java.util.List;

/** Walks over tokens, one at a time. */
final class TokenReader {

    private final List<Token> tokens;
    private int position;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(position);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(position + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(position);
        if (!token.isEnd()) {
            position++;
        }
        return token;
    }

    boolean accept(String expected) {
        if (peek().is(expected)) {
            next();
            return true;
        }
        return false;
    }

    /**
     * @throws SyntaxProblem if another token comes
     */
    Token expect(String expected, String where) {
        Token token = next();
        if (!token.is(expected)) {
            throw new SyntaxProblem(
                    token.line(),
                    "'" + expected + "' is missing " + where
                            + (token.isEnd() ? "" : ", before '" + token.text() + "'"));
        }
        return token;
    }

    int position() {
        return position;
    }

    void goTo(int earlier) {
        position = earlier;
    }

    /** The tokens from a position up to, not including, another one. */
    List<Token> between(int from, int to) {
        return tokens.subList(from, to);
    }

    /** Passes over everything up to the bracket that closes the one just opened, and over that. */
    void skipToClosing(Token open, String where) {
        for (int depth = 1; depth > 0; ) {
            Token token = next();
            if (token.isBroken()) {
                throw new SyntaxProblem(token.line(), token.text());
            }
            if (token.isEnd()) {
                throw new SyntaxProblem(open.line(), "')' is missing " + where);
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
    }
}
