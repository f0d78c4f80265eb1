package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the use of fields that are no values of the vocabulary: those of events, and the number of times. */
final class PlainField {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", ">=", "<=", ">", "<");
    private static final Set<String> OF_JAVA_TEXTS = Set.of("contains", "startsWith", "isEmpty");

    private PlainField() {}

    /**
     * What is wrong with the use of a field, if anything is.
     *
     * @param tokens the field and all that follows in its constraint
     */
    static Optional<String> problem(String fact, Vocabulary vocabulary, List<Token> tokens) {
        String field = tokens.get(0).text();
        if (field.equals("times") && isCompared(tokens) && tokens.get(2).isText()) {
            return Optional.of("'times' is a number, without quotes: times >= 2");
        }
        if (vocabulary.isPlainText(fact, field)) {
            return text(field, tokens);
        }
        List<String> parts = vocabulary.partsOf(fact, field);
        return parts.isEmpty() ? Optional.empty() : part(field, parts, tokens);
    }

    private static Optional<String> text(String field, List<Token> tokens) {
        if (isCompared(tokens) && tokens.get(2).kind() == Token.Kind.NUMBER) {
            return Optional.of("'" + field + "' is a text. Write " + field + " "
                    + tokens.get(1).text() + " \"" + tokens.get(2).text() + "\"");
        }
        if (tokens.size() < 3 || !tokens.get(1).is(".")) {
            return Optional.empty();
        }
        String method = tokens.get(2).text();
        return Operator.called(method)
                .filter(operator -> !OF_JAVA_TEXTS.contains(method))
                .map(operator -> "Fields of events have no operators. Write " + field + " == \"…\", or " + field
                        + " in ( \"…\", \"…\" )");
    }

    private static Optional<String> part(String field, List<String> parts, List<Token> tokens) {
        if (isCompared(tokens) || TokenLists.is(tokens, 1, "in")) {
            String first = parts.contains("name") ? "name" : parts.get(0);
            return Optional.of("'" + field + "' is more than one value. Ask for one of them: " + field + "." + first
                    + " == \"…\" (" + String.join(", ", parts) + ")");
        }
        boolean named = tokens.size() > 2 && tokens.get(1).is(".") && !TokenLists.is(tokens, 3, "(");
        if (!named || parts.contains(tokens.get(2).text())) {
            return Optional.empty();
        }
        String part = tokens.get(2).text();
        return Optional.of("'" + field + "' has no '" + part + "'" + Nearest.hint(part, () -> parts) + " ("
                + String.join(", ", parts) + ")");
    }

    private static boolean isCompared(List<Token> tokens) {
        return tokens.size() > 2
                && COMPARISONS.contains(tokens.get(1).text())
                && !tokens.get(2).is("null");
    }
}
