package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what stands between the brackets of a pattern. What it recognises becomes a {@link Constraint.FieldTest} or a {@link Constraint.Property}; the
 * rest stays as written, but its fields, operators, units and quotes are checked all the same.
 */
final class ConstraintParser {

    private static final Set<String> NOT_FIELDS = Set.of("this", "eval", "true", "false", "null", "new");
    private static final Set<String> SYMBOLS =
            Set.of("==", "!=", ">", "<", ">=", "<=", "matches", "contains", "memberOf", "in");
    private static final Set<String> OF_ANY_OBJECT = Set.of("equals", "toString", "hashCode");
    private static final Set<String> TEMPORAL = Set.of(
            "after", "before", "during", "includes", "coincides", "overlaps", "meets", "starts", "finishes", "metby");

    private final String source;
    private final Vocabulary vocabulary;
    private final ProblemSink problems;

    ConstraintParser(String source, Vocabulary vocabulary, ProblemSink problems) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<Constraint> parse(String fact, List<Token> tokens) {
        List<Constraint> constraints = new ArrayList<>();
        for (List<Token> one : split(tokens)) {
            if (one.isEmpty()) {
                if (tokens.size() > 0) {
                    problems.report(tokens.get(0).line(), "There is a comma with nothing before or after it");
                }
                continue;
            }
            constraints.add(constraint(fact, one));
        }
        return constraints;
    }

    private Constraint constraint(String fact, List<Token> tokens) {
        if (check(fact, tokens)) {
            Optional<Constraint> recognised = property(tokens).or(() -> fieldTest(fact, tokens));
            if (recognised.isPresent()) {
                return recognised.get();
            }
        }
        Token first = tokens.get(0);
        return new Constraint.AsWritten(
                source.substring(first.start(), tokens.get(tokens.size() - 1).end()), first.line());
    }

    private Optional<Constraint> property(List<Token> tokens) {
        boolean negated = tokens.get(0).is("!");
        List<Token> rest = tokens.subList(negated ? 1 : 0, tokens.size());
        if (rest.size() != 1 || !isProperty(rest.get(0).text())) {
            return Optional.empty();
        }
        return Optional.of(new Constraint.Property(
                rest.get(0).text(), !negated, rest.get(0).line()));
    }

    private static boolean isProperty(String word) {
        return word.equals(Constraint.Property.IN_DIALOGUE)
                || word.equals(Constraint.Property.IN_FLOW)
                || word.equals(Constraint.Property.HAPPENS_NOW);
    }

    private Optional<Constraint> fieldTest(String fact, List<Token> tokens) {
        if (tokens.size() < 5
                || !tokens.get(0).isWord()
                || !tokens.get(1).is(".")
                || !tokens.get(2).isWord()
                || !tokens.get(3).is("(")
                || !tokens.get(tokens.size() - 1).is(")")) {
            return Optional.empty();
        }
        Optional<ValueType> type = vocabulary.typeOf(fact, tokens.get(0).text());
        Optional<Operator> operator = Operator.called(tokens.get(2).text())
                .filter(called -> type.filter(called::fits).isPresent());
        return operator.flatMap(known -> literals(tokens.subList(4, tokens.size() - 1))
                .map(values -> new Constraint.FieldTest(
                        tokens.get(0).text(), known, values, tokens.get(0).line())));
    }

    /** The literal values between the brackets of an operator, or empty if anything else stands there. */
    private static Optional<List<Constraint.Value>> literals(List<Token> tokens) {
        List<Constraint.Value> values = new ArrayList<>();
        for (List<Token> one : split(tokens)) {
            boolean negative = one.size() == 2 && one.get(0).is("-");
            if (one.size() == (negative ? 2 : 1)) {
                Token last = one.get(one.size() - 1);
                if (last.isText() && !negative) {
                    values.add(new Constraint.Value(last.literal(), true));
                    continue;
                }
                if (last.kind() == Token.Kind.NUMBER) {
                    values.add(new Constraint.Value((negative ? "-" : "") + last.text(), false));
                    continue;
                }
            }
            return Optional.empty();
        }
        return Optional.of(values);
    }

    /** Reports what is wrong; false if something is. */
    private boolean check(String fact, List<Token> tokens) {
        boolean right = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.CHARACTERS) {
                problems.report(
                        token.line(),
                        token.text() + " is in single quotes, which is a character in Java, not a text. Write \""
                                + token.text().substring(1, token.text().length() - 1) + "\"");
                right = false;
            }
            if (token.is("this") && i + 1 < tokens.size() && isTemporal(tokens, i + 1)) {
                problems.report(
                        token.line(),
                        "'this " + tokens.get(i + 1).text()
                                + "' compares engine events, which activities are not. Write laterThan( $other ), or within( \"7 days\", $other )");
                right = false;
            }
            boolean own = i == 0 || !tokens.get(i - 1).is(".");
            if (token.isWord() && own && !token.text().startsWith("$") && !checkWord(fact, tokens, i)) {
                right = false;
            }
        }
        return right;
    }

    private static boolean isTemporal(List<Token> tokens, int i) {
        boolean negated = tokens.get(i).is("not") && i + 1 < tokens.size();
        return TEMPORAL.contains(tokens.get(negated ? i + 1 : i).text());
    }

    private boolean checkWord(String fact, List<Token> tokens, int i) {
        Token word = tokens.get(i);
        boolean looksLikeType = Character.isUpperCase(word.text().charAt(0));
        boolean startsTest = i == 0 || isBefore(tokens.get(i - 1));
        if (!vocabulary.hasField(fact, word.text())) {
            if (startsTest && !looksLikeType && !NOT_FIELDS.contains(word.text()) && !isBinding(tokens, i)) {
                problems.report(
                        word.line(),
                        fact + " has no field '" + word.text() + "'"
                                + Nearest.hint(word.text(), () -> vocabulary.fieldsOf(fact)) + " ("
                                + String.join(", ", vocabulary.fieldsOf(fact)) + ")");
                return false;
            }
            return true;
        }
        return checkOperator(fact, tokens, i);
    }

    private static boolean isBefore(Token token) {
        return token.is("&&") || token.is("||") || token.is("!") || token.is("(") || token.is(":") || token.is(",");
    }

    private static boolean isBinding(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(":");
    }

    private boolean checkOperator(String fact, List<Token> tokens, int i) {
        Token field = tokens.get(i);
        Optional<ValueType> type = vocabulary.typeOf(fact, field.text());
        if (type.isPresent() && comparesWithLiteral(tokens, i)) {
            problems.report(
                    field.line(),
                    "'" + field.text() + "' is a " + type.get().words() + ", compared by words, not by '"
                            + tokens.get(i + 1).text() + "' ("
                            + String.join(", ", Vocabulary.methodsOf(type.get())) + "). Write for example "
                            + field.text() + "."
                            + Vocabulary.methodsOf(type.get()).get(0) + "( … )");
            return false;
        }
        if (type.isEmpty() || i + 2 >= tokens.size() || !tokens.get(i + 1).is(".")) {
            return true;
        }
        Token method = tokens.get(i + 2);
        if (OF_ANY_OBJECT.contains(method.text())) {
            return true;
        }
        Optional<Operator> operator = Operator.called(method.text()).filter(called -> called.fits(type.get()));
        if (operator.isEmpty()) {
            problems.report(
                    method.line(),
                    "'" + field.text() + "' is a " + type.get().words() + ": it has no '" + method.text() + "'"
                            + Nearest.hint(method.text(), () -> Vocabulary.methodsOf(type.get())) + " ("
                            + String.join(", ", Vocabulary.methodsOf(type.get())) + ")");
            return false;
        }
        return checkValues(field, type.get(), operator.get(), arguments(tokens, i + 3));
    }

    /** {@code name == "Pricing"}, where {@code name.is( "Pricing" )} is meant; two fields may be compared with each other. */
    private static boolean comparesWithLiteral(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size() || !SYMBOLS.contains(tokens.get(i + 1).text())) {
            return false;
        }
        Token other = tokens.get(i + 2);
        return other.isText() || other.kind() == Token.Kind.NUMBER || other.is("true") || other.is("false");
    }

    private static List<Token> arguments(List<Token> tokens, int open) {
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

    private boolean checkValues(Token field, ValueType type, Operator operator, List<Token> arguments) {
        Optional<List<Constraint.Value>> literals = literals(arguments);
        if (literals.isEmpty()) {
            boolean singleQuotes = arguments.stream().anyMatch(token -> token.kind() == Token.Kind.CHARACTERS);
            if (type == ValueType.DATE && !singleQuotes) {
                problems.report(
                        field.line(),
                        field.text() + "." + operator.method()
                                + " takes texts as they stand, such as \"30 days\" or \"2026-11-22\"");
                return false;
            }
            return true;
        }
        Optional<String> wrong = OperatorValues.problem(type, operator, literals.get());
        wrong.ifPresent(
                message -> problems.report(field.line(), field.text() + "." + operator.method() + ": " + message));
        return wrong.isEmpty();
    }

    /** Cuts at the commas that are in no bracket. */
    private static List<List<Token>> split(List<Token> tokens) {
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

    private static boolean opens(Token token) {
        return token.is("(") || token.is("[") || token.is("{");
    }

    private static boolean closes(Token token) {
        return token.is(")") || token.is("]") || token.is("}");
    }
}
