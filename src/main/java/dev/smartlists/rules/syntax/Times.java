package dev.smartlists.rules.syntax;

import java.util.List;
import java.util.Optional;

/** {@code times >= 2}, or {@code $n >= 2}. */
record Times(Comparison comparison, int number) {

    static Optional<Times> parse(List<Token> tokens) {
        return tokens.size() == 3 && tokens.get(0).is("times") ? of(tokens.get(1), tokens.get(2)) : Optional.empty();
    }

    static Optional<Times> of(Token symbol, Token number) {
        if (number.kind() != Token.Kind.NUMBER || !number.text().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Comparison.of(symbol.text()).map(comparison -> new Times(comparison, Integer.parseInt(number.text())));
    }
}
