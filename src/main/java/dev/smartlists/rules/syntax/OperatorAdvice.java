package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to write instead of a comparison in the way of Java: for {@code name == "Pricing"} it is {@code name.is( "Pricing" )}. */
final class OperatorAdvice {

    private static final Map<String, Operator> OF_NUMBERS = Map.of(
            "==", Operator.IS,
            "=", Operator.IS,
            "!=", Operator.IS_NOT,
            ">", Operator.GREATER_THAN,
            "<", Operator.LESS_THAN,
            ">=", Operator.AT_LEAST,
            "<=", Operator.AT_MOST);

    private static final Map<String, Operator> OF_DATES = Map.of(
            "==", Operator.IS,
            "=", Operator.IS,
            "!=", Operator.IS_NOT,
            ">", Operator.AFTER,
            "<", Operator.BEFORE,
            ">=", Operator.ON_OR_AFTER,
            "<=", Operator.ON_OR_BEFORE);

    private static final Map<String, Operator> OF_TEXTS =
            Map.of("==", Operator.IS, "=", Operator.IS, "!=", Operator.IS_NOT);

    private OperatorAdvice() {}

    /** There is no such operator. */
    static String noOperator(String field, ValueType type, String method) {
        List<String> known = Vocabulary.methodsOf(type);
        return "'" + field + "' is " + type.words() + ": it has no '" + method + "'" + Nearest.hint(method, () -> known)
                + " (" + String.join(", ", known) + ")";
    }

    /**
     * What to write for a field that is not followed by a dot; nothing if it is compared with another field, which the engine understands.
     *
     * @param tokens the field and all that follows in its constraint
     * @param mayStandAlone whether it is wrong for the field to stand alone
     */
    static Optional<String> instead(ValueType type, List<Token> tokens, boolean mayStandAlone) {
        String field = tokens.get(0).text();
        if (tokens.size() == 1 || ends(tokens.get(1))) {
            return mayStandAlone ? Optional.of(advice(field, example(type))) : Optional.empty();
        }
        Token next = tokens.get(1);
        boolean not = next.is("not") && tokens.size() > 2;
        Token word = not ? tokens.get(2) : next;
        List<Token> values = tokens.subList(not ? 3 : 2, tokens.size());
        if (word.is("in")) {
            return literalsIn(values).map(list -> advice(field, (not ? "isNot" : "is") + "( " + list + " )"));
        }
        if (word.isWord()) {
            return Optional.of(
                    Operator.called(word.text())
                                    .filter(called -> called.fits(type))
                                    .isPresent()
                            ? "Between '" + field + "' and '" + word.text() + "' stands a dot: " + field + "."
                                    + word.text() + "( … )"
                            : noOperator(field, type, word.text()));
        }
        return values.isEmpty()
                ? Optional.empty()
                : compared(type, next, values.get(0)).map(end -> advice(field, end));
    }

    private static boolean ends(Token token) {
        return token.is("&&") || token.is("||") || token.is(")");
    }

    static String advice(String field, String operation) {
        return "'" + field + "' needs an operator. Write " + field + "." + operation;
    }

    private static String example(ValueType type) {
        return switch (type) {
            case TEXT, TEXTS -> "is( \"…\" )";
            case INTEGER -> "is( 2 )";
            case BOOLEAN -> "isTrue()";
            case DATE -> "inPast( \"30 days\" )";
        };
    }

    private static Optional<String> compared(ValueType type, Token symbol, Token value) {
        boolean literal = value.isText() || value.kind() == Token.Kind.NUMBER || value.kind() == Token.Kind.CHARACTERS;
        if (value.is("null")) {
            return Optional.of(symbol.is("!=") ? "isNotEmpty()" : "isEmpty()");
        }
        if (type == ValueType.BOOLEAN) {
            return value.is("true") || value.is("false")
                    ? Optional.of(value.is("true") == !symbol.is("!=") ? "isTrue()" : "isFalse()")
                    : Optional.empty();
        }
        Map<String, Operator> operators = switch (type) {
            case INTEGER -> OF_NUMBERS;
            case DATE -> OF_DATES;
            default -> OF_TEXTS;
        };
        return Optional.ofNullable(operators.get(symbol.text()))
                .filter(operator -> literal)
                .map(operator -> operator.method() + "( " + inQuotes(type, value) + " )");
    }

    private static String inQuotes(ValueType type, Token value) {
        String bare = value.kind() == Token.Kind.NUMBER ? value.text() : value.literal();
        return type == ValueType.INTEGER ? bare : Literals.quoted(bare);
    }

    private static Optional<String> literalsIn(List<Token> values) {
        List<Token> inside = TokenLists.inBrackets(values, 0);
        return TokenLists.literals(inside)
                .filter(literals -> !literals.isEmpty())
                .map(literals -> inside.stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "))
                        .replace(" ,", ","));
    }
}
