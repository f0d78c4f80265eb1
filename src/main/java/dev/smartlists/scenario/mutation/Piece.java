package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Some neighbouring tokens of a rule, at least one.
 *
 * @param source the text of the whole file
 */
record Piece(String source, List<Token> tokens) {

    /** What is longer is shown in part: the line says the rest. */
    private static final int SHOWN = 60;

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    Token get(int position) {
        return tokens.get(position);
    }

    int size() {
        return tokens.size();
    }

    int start() {
        return first().start();
    }

    int end() {
        return last().end();
    }

    /** As it is written, in one line. */
    String text() {
        return inOneLine(source.substring(start(), end()));
    }

    /** Whether a word or symbol stands at a position; not if there is no such position. */
    boolean is(int position, String expected) {
        return position >= 0 && position < tokens.size() && tokens.get(position).is(expected);
    }

    Piece part(int from, int to) {
        return new Piece(source, tokens.subList(from, to));
    }

    /** The position of the bracket that closes the one at a position. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "No bracket closes that of line " + get(open).line());
    }

    /** The pieces between the commas that are in no bracket. */
    List<Piece> split() {
        List<Piece> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(part(from, i));
                from = i + 1;
            }
        }
        parts.add(part(from, tokens.size()));
        return parts;
    }

    /** The same, cut where it is long. */
    String shown() {
        String text = text();
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…";
    }

    /** One of its tokens replaced. */
    Change with(Token token, String replacement) {
        return text().length() <= SHOWN
                ? with(token.start(), token.end(), replacement, token.line())
                : new Change(
                        new Edit(token.start(), token.end(), replacement),
                        token.text() + " → " + replacement,
                        token.line());
    }

    /** A part of it replaced. */
    Change with(int from, int to, String replacement, int line) {
        String after = source.substring(start(), from) + replacement + source.substring(to, end());
        return new Change(new Edit(from, to, replacement), text() + " → " + inOneLine(after), line);
    }

    /** Without one of some neighbours in it, and without the comma or the word between it and another. */
    static Change without(List<Piece> neighbours, int position) {
        Piece gone = neighbours.get(position);
        int from = position > 0 ? neighbours.get(position - 1).end() : gone.start();
        int to = position == 0 && neighbours.size() > 1 ? neighbours.get(1).start() : gone.end();
        return new Change(
                new Edit(from, to, ""), "dropped: " + gone.shown(), gone.first().line());
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
