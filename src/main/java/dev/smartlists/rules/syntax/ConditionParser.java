package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {

    private static final Set<String> OTHER_ELEMENTS = Set.of("eval", "forall", "accumulate", "acc", "groupby");

    private final String source;
    private final TokenReader tokens;
    private final Vocabulary vocabulary;
    private final ProblemSink problems;
    private final ConstraintParser constraints;

    ConditionParser(String source, List<Token> tokens, Vocabulary vocabulary, ProblemSink problems) {
        this.source = source;
        this.tokens = new TokenReader(tokens);
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.constraints = new ConstraintParser(source, vocabulary, problems);
    }

    /**
     * @throws SyntaxProblem if the text is not even balanced
     */
    Condition parse() {
        int line = tokens.peek().line();
        List<Condition> all = new ArrayList<>();
        while (!tokens.peek().isEnd()) {
            all.add(or());
        }
        return all.size() == 1 ? all.get(0) : new Condition.And(all, line);
    }

    private Condition or() {
        int line = tokens.peek().line();
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (tokens.accept("or") || tokens.accept("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts, line);
    }

    private Condition and() {
        int line = tokens.peek().line();
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (tokens.accept("and") || tokens.accept("&&")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts, line);
    }

    private Condition single() {
        Token first = tokens.peek();
        if (tokens.accept("not")) {
            return new Condition.Not(patternOrBrackets(), first.line());
        }
        if (tokens.accept("exists")) {
            return new Condition.Exists(patternOrBrackets(), first.line());
        }
        return patternOrBrackets();
    }

    private Condition patternOrBrackets() {
        Token first = tokens.peek();
        if (first.is("(")) {
            return brackets();
        }
        if (!first.isWord()) {
            throw new SyntaxProblem(
                    first.line(),
                    first.isEnd()
                            ? "A condition is missing before 'then'"
                            : "A condition such as Engaged( inDialogue ) is expected, not '" + first.text() + "'");
        }
        if (OTHER_ELEMENTS.contains(first.text())) {
            return element();
        }
        return pattern();
    }

    private Condition brackets() {
        int start = tokens.position();
        Token open = tokens.next();
        if (tokens.peek().is("and") || tokens.peek().is("or")) {
            return asWritten(start, open, List.of(), () -> tokens.skipToClosing("(", ")", "to close this bracket"));
        }
        Condition inner = or();
        tokens.expect(")", "to close the bracket of line " + open.line());
        return inner;
    }

    private Condition pattern() {
        int start = tokens.position();
        Token first = tokens.peek();
        String binding = null;
        if (tokens.peek(1).is(":")) {
            binding = tokens.next().text();
            tokens.next();
        }
        Token fact = tokens.next();
        if (!fact.isWord() || !tokens.peek().is("(")) {
            throw new SyntaxProblem(
                    fact.line(),
                    "A fact with brackets, such as Engaged(), is expected, not '" + fact.text() + "'"
                            + Nearest.hint(fact.text(), () -> List.of("and", "or", "not", "exists", "then", "end")));
        }
        boolean known = checkFact(fact);
        tokens.next();
        int from = tokens.position();
        tokens.skipToClosing("(", ")", "to close the bracket of " + fact.text() + " in line " + fact.line());
        List<Token> inside = tokens.between(from, tokens.position() - 1);
        if (tokens.peek().is("from")) {
            return fromSource(start, first, fact, inside);
        }
        if (fact.text().equals(Vocabulary.ACTIVITIES)) {
            problems.report(
                    fact.line(),
                    "Activities counts something: write Activities( times >= 2 ) from collect( Engaged() )");
        }
        if (fact.text().equals(Vocabulary.MEMBER_OF) && binding == null) {
            return member(fact, inside);
        }
        List<Constraint> parsed = known ? constraints.parse(fact.text(), inside) : List.of();
        if (tokens.peek().is("over")) {
            return asWritten(start, first, List.of(), () -> {
                tokens.next();
                tokens.next();
            });
        }
        return new Condition.Pattern(binding, fact.text(), parsed, first.line());
    }

    private boolean checkFact(Token fact) {
        if (vocabulary.knows(fact.text())) {
            return true;
        }
        if (tokens.peek().is("(")) {
            problems.report(
                    fact.line(),
                    "There is no fact '" + fact.text() + "' here" + Nearest.hint(fact.text(), vocabulary::facts) + " ("
                            + String.join(", ", vocabulary.facts()) + ")");
        }
        return false;
    }

    private Condition member(Token fact, List<Token> inside) {
        List<String> lists = new ArrayList<>();
        boolean equal =
                inside.size() == 3 && inside.get(0).is("list") && inside.get(1).is("==");
        boolean in = inside.size() >= 5
                && inside.get(0).is("list")
                && inside.get(1).is("in")
                && inside.get(2).is("(")
                && inside.get(inside.size() - 1).is(")");
        List<Token> names = equal ? inside.subList(2, 3) : in ? inside.subList(3, inside.size() - 1) : List.of();
        for (int i = 0; i < names.size(); i++) {
            Token token = names.get(i);
            if (i % 2 == 0 && token.isText()) {
                lists.add(token.literal());
            } else if (i % 2 == 0 || !token.is(",")) {
                lists.clear();
                break;
            }
        }
        if (lists.isEmpty()) {
            problems.report(
                    fact.line(),
                    "MemberOf takes list == \"Name\" or list in ( \"Name\", \"Other name\" ); for people outside a list write not MemberOf( … )");
        }
        return new Condition.Member(lists, fact.line());
    }

    private Condition fromSource(int start, Token first, Token fact, List<Token> inside) {
        tokens.next();
        Optional<Times> times = Times.parse(inside);
        if (fact.text().equals(Vocabulary.ACTIVITIES) && times.isPresent() && tokens.accept("collect")) {
            tokens.expect("(", "after collect");
            Condition collected = patternOrBrackets();
            tokens.expect(")", "to close the bracket of collect");
            if (collected instanceof Condition.Pattern pattern) {
                return new Condition.Counted(
                        times.get().comparison(), times.get().number(), pattern, first.line());
            }
            return asWritten(start, first, List.of(collected), () -> {});
        }
        return asWritten(start, first, List.of(), this::skipSource);
    }

    private void skipSource() {
        do {
            tokens.next();
            if (tokens.accept("(")) {
                tokens.skipToClosing("(", ")", "after from");
            }
        } while (tokens.accept("."));
    }

    private Condition element() {
        int start = tokens.position();
        Token name = tokens.next();
        if (name.is("accumulate")) {
            Optional<Condition> counted = counted(name);
            if (counted.isPresent()) {
                return counted.get();
            }
            tokens.goTo(start + 1);
        } else if (name.is("acc") || name.is("groupby")) {
            problems.report(
                    name.line(),
                    "'" + name.text()
                            + "' does not work here. Write Activities( times >= 2 ) from collect( Engaged() )");
        }
        return asWritten(start, name, List.of(), () -> {
            tokens.expect("(", "after " + name.text());
            tokens.skipToClosing("(", ")", "to close the bracket of " + name.text());
        });
    }

    /** {@code accumulate( Engaged(); $n : count(); $n >= 2 )}. */
    private Optional<Condition> counted(Token accumulate) {
        if (!tokens.accept("(") || !tokens.peek().isWord()) {
            return Optional.empty();
        }
        Condition inner = patternOrBrackets();
        Token variable = tokens.accept(";") ? tokens.next() : tokens.peek();
        if (!(inner instanceof Condition.Pattern pattern)
                || !tokens.accept(":")
                || !tokens.accept("count")
                || !tokens.accept("(")) {
            return Optional.empty();
        }
        tokens.skipToClosing("(", ")", "after count");
        if (!tokens.accept(";") || !tokens.accept(variable.text())) {
            return Optional.empty();
        }
        Optional<Times> times = Times.of(tokens.next(), tokens.next());
        return times.isPresent() && tokens.accept(")")
                ? Optional.of(new Condition.Counted(
                        times.get().comparison(), times.get().number(), pattern, accumulate.line()))
                : Optional.empty();
    }

    private Condition asWritten(int start, Token first, List<Condition> inside, Runnable skip) {
        skip.run();
        List<Token> all = tokens.between(start, tokens.position());
        return new Condition.AsWritten(
                source.substring(all.get(0).start(), all.get(all.size() - 1).end()), inside, first.line());
    }

    /** {@code times >= 2}, or {@code $n >= 2}. */
    private record Times(Comparison comparison, int number) {

        static Optional<Times> parse(List<Token> tokens) {
            return tokens.size() == 3 && tokens.get(0).is("times")
                    ? of(tokens.get(1), tokens.get(2))
                    : Optional.empty();
        }

        static Optional<Times> of(Token symbol, Token number) {
            if (number.kind() != Token.Kind.NUMBER || !number.text().matches("\\d{1,9}")) {
                return Optional.empty();
            }
            return Comparison.of(symbol.text())
                    .map(comparison -> new Times(comparison, Integer.parseInt(number.text())));
        }
    }
}
