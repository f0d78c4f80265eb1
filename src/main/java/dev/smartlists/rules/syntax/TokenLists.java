package dev.smartlists.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said of a few tokens without knowing what they mean. */
final class TokenLists {

    private TokenLists() {}

    /** Cuts at the commas that are in no bracket. */
    static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        if (start < tokens.size() || start > 0) {
            parts.add(tokens.subList(start, tokens.size()));
        }
        return parts;
    }

    /** What stands between a bracket and the one that closes it; empty if there is no bracket at that position. */
    static List<Token> inBrackets(List<Token> tokens, int open) {
        if (open >= tokens.size() || !tokens.get(open).is("(")) {
            return List.of();
        }
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return tokens.subList(open + 1, i);
            }
        }
        return tokens.subList(open + 1, tokens.size());
    }

    /** The literal values between the commas, or nothing if anything else stands there. */
    static Optional<List<Constraint.Value>> literals(List<Token> tokens) {
        List<Constraint.Value> values = new ArrayList<>();
        for (List<Token> one : split(tokens)) {
            boolean negative = one.size() == 2 && one.get(0).is("-");
            if (one.size() != (negative ? 2 : 1)) {
                return Optional.empty();
            }
            Token last = one.get(one.size() - 1);
            if (last.isText() && !negative) {
                values.add(new Constraint.Value(last.literal(), true));
            } else if (last.kind() == Token.Kind.NUMBER) {
                values.add(new Constraint.Value((negative ? "-" : "") + last.text(), false));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    static boolean is(List<Token> tokens, int i, String expected) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(expected);
    }

    private static boolean opens(Token token) {
        return token.is("(") || token.is("[") || token.is("{");
    }

    private static boolean closes(Token token) {
        return token.is(")") || token.is("]") || token.is("}");
    }
}
