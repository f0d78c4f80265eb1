package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what stands between the brackets of a pattern. What it recognises becomes a {@link Constraint.FieldTest} or a {@link Constraint.Property}; the
 * rest stays as written, but is checked all the same.
 */
final class ConstraintParser {

    private static final Set<String> PROPERTIES =
            Set.of(Constraint.Property.IN_DIALOGUE, Constraint.Property.IN_FLOW, Constraint.Property.HAPPENS_NOW);

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
        for (List<Token> one : TokenLists.split(tokens)) {
            if (one.isEmpty()) {
                problems.report(tokens.get(0).line(), "There is a comma with nothing before or after it");
            } else {
                constraints.add(constraint(fact, one));
            }
        }
        return constraints;
    }

    private Constraint constraint(String fact, List<Token> tokens) {
        Optional<Token> next = withoutComma(fact, tokens);
        next.ifPresent(token -> problems.report(token.line(), "A comma is missing before '" + token.text() + "'"));
        if (next.isEmpty() && new ConstraintCheck(fact, tokens, vocabulary, problems).isRight()) {
            Optional<Constraint> recognised = property(tokens).or(() -> fieldTest(fact, tokens));
            if (recognised.isPresent()) {
                return recognised.get();
            }
        }
        Token first = tokens.get(0);
        return new Constraint.AsWritten(
                source.substring(first.start(), tokens.get(tokens.size() - 1).end()), first.line());
    }

    /** The field or property with which another constraint begins right after the end of one. */
    private Optional<Token> withoutComma(String fact, List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> isEnd(tokens.get(i - 1)) && isBeginning(fact, tokens.get(i)))
                .mapToObj(tokens::get)
                .findFirst();
    }

    private static boolean isEnd(Token token) {
        return token.is(")") || token.is("]") || token.isText() || PROPERTIES.contains(token.text());
    }

    private boolean isBeginning(String fact, Token token) {
        return token.isWord()
                && (PROPERTIES.contains(token.text())
                        || vocabulary.typeOf(fact, token.text()).isPresent());
    }

    private static Optional<Constraint> property(List<Token> tokens) {
        boolean negated = tokens.get(0).is("!");
        List<Token> rest = tokens.subList(negated ? 1 : 0, tokens.size());
        if (rest.size() != 1 || !PROPERTIES.contains(rest.get(0).text())) {
            return Optional.empty();
        }
        return Optional.of(new Constraint.Property(
                rest.get(0).text(), !negated, rest.get(0).line()));
    }

    private Optional<Constraint> fieldTest(String fact, List<Token> tokens) {
        if (tokens.size() < 5
                || !tokens.get(0).isWord()
                || !tokens.get(1).is(".")
                || !tokens.get(2).isWord()
                || !tokens.get(3).is("(")
                || TokenLists.inBrackets(tokens, 3).size() != tokens.size() - 5) {
            return Optional.empty();
        }
        Optional<ValueType> type = vocabulary.typeOf(fact, tokens.get(0).text());
        Optional<Operator> operator = Operator.called(tokens.get(2).text())
                .filter(called -> type.filter(called::fits).isPresent());
        return operator.flatMap(known -> TokenLists.literals(tokens.subList(4, tokens.size() - 1))
                .map(values -> new Constraint.FieldTest(
                        tokens.get(0).text(), known, values, tokens.get(0).line())));
    }
}
