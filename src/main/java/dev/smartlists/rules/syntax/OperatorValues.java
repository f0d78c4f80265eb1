package dev.smartlists.rules.syntax;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether the values of an operator are right: their number, kind, unit and form. */
public final class OperatorValues {

    /** A text may take 65,535 bytes in compiled code, and each of its characters up to three. */
    private static final int LONGEST = 20_000;

    private OperatorValues() {}

    /** What is wrong with what stands between the brackets of an operator, if anything is. */
    static Optional<String> problemIn(ValueType type, Operator operator, List<Token> arguments) {
        Optional<List<Constraint.Value>> literals = TokenLists.literals(arguments);
        if (literals.isPresent()) {
            return problem(type, operator, literals.get());
        }
        if (arguments.stream().anyMatch(token -> token.is("or") || token.is("||"))) {
            return Optional.of("takes its values side by side, with a comma between them: "
                    + arguments.stream().filter(Token::isText).map(Token::text).collect(Collectors.joining(", ")));
        }
        Optional<String> unquoted = TokenLists.split(arguments).stream()
                .filter(OperatorValues::isUnquoted)
                .map(words -> words.stream().map(Token::text).collect(Collectors.joining(" ")))
                .findFirst();
        if (unquoted.isPresent()) {
            return unquoted.map(words -> type == ValueType.INTEGER
                    ? "takes whole numbers, not " + words
                    : "takes texts in double quotes. Write " + Literals.quoted(words));
        }
        boolean singleQuotes = arguments.stream().anyMatch(token -> token.kind() == Token.Kind.CHARACTERS);
        return type == ValueType.DATE && !singleQuotes
                ? Optional.of("takes texts as they stand, such as \"30 days\" or \"2026-11-22\"")
                : Optional.empty();
    }

    private static boolean isUnquoted(List<Token> value) {
        return value.stream()
                        .allMatch(token ->
                                token.isWord() && !token.text().startsWith("$") || token.kind() == Token.Kind.NUMBER)
                && value.stream().anyMatch(Token::isWord);
    }

    /** What is wrong with the values, if anything is. */
    public static Optional<String> problem(ValueType type, Operator operator, List<Constraint.Value> values) {
        if (!operator.arity().accepts(values.size())) {
            return Optional.of("takes " + operator.arity().words() + ", not " + values.size());
        }
        return switch (type) {
            case INTEGER ->
                firstThat(values, value -> value.quoted() || !isInt(value.text()))
                        .map(value -> "takes whole numbers without quotes, not " + value.source());
            case DATE ->
                firstThat(values, value -> !value.quoted())
                        .map(value -> "takes texts in double quotes, not " + value.source())
                        .or(() -> dateProblem(
                                operator,
                                values.stream().map(Constraint.Value::text).toList()));
            case TEXT, TEXTS ->
                firstThat(values, value -> !value.quoted())
                        .map(value -> "takes texts in double quotes, not " + value.source())
                        .or(() -> firstThat(values, value -> value.text().isBlank())
                                .map(value -> "a blank value matches nothing. Write isEmpty()"))
                        .or(() -> firstThat(values, value -> value.text().length() > LONGEST)
                                .map(value -> String.format(
                                        Locale.ROOT,
                                        "takes texts of up to %,d characters, not %,d",
                                        LONGEST,
                                        value.text().length())));
            case BOOLEAN -> Optional.empty();
        };
    }

    private static Optional<String> dateProblem(Operator operator, List<String> values) {
        try {
            DateCondition.of(operator, values);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.ofNullable(wrong.getMessage());
        }
    }

    private static boolean isInt(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException notWhole) {
            return false;
        }
    }

    private static Optional<Constraint.Value> firstThat(
            List<Constraint.Value> values, Predicate<Constraint.Value> wrong) {
        return values.stream().filter(wrong).findFirst();
    }
}
