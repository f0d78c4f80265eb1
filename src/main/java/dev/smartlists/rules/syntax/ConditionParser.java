package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {

    private static final Set<String> OTHER_ELEMENTS = Set.of("eval", "forall", "accumulate", "acc", "groupby");
    private static final String COUNTING = "Write Activities( times >= 2 ) from collect( Engaged() )";

    private final String source;
    private final TokenReader tokens;
    private final Vocabulary vocabulary;
    private final ProblemSink problems;
    private final ConstraintParser constraints;
    private final Variables variables;

    ConditionParser(String source, List<Token> tokens, Vocabulary vocabulary, ProblemSink problems) {
        this.source = source;
        this.tokens = new TokenReader(tokens);
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.constraints = new ConstraintParser(source, vocabulary, problems);
        this.variables = new Variables(vocabulary, problems);
    }

    /**
     * @throws SyntaxProblem if the text is not even balanced
     */
    Condition parse() {
        int line = tokens.peek().line();
        List<Condition> all = new ArrayList<>();
        while (!tokens.peek().isEnd()) {
            all.add(combined());
        }
        return all.size() == 1 ? all.get(0) : new Condition.And(all, line);
    }

    /** Conditions with {@code and} between them, or with {@code or}: not with both, as readers disagree on what belongs together then. */
    private Condition combined() {
        int line = tokens.peek().line();
        Set<String> before = variables.snapshot();
        List<Condition> parts = new ArrayList<>(List.of(single()));
        boolean and = isAnd(tokens.peek());
        boolean or = isOr(tokens.peek());
        while (isAnd(tokens.peek()) || isOr(tokens.peek())) {
            Token word = tokens.next();
            if (isAnd(word) != and) {
                throw new SyntaxProblem(
                        word.line(),
                        "'and' and 'or' are mixed. Put what belongs together in brackets: ( Engaged() and ReachedGoal() ) or ScheduledMeeting()");
            }
            Set<String> others = variables.snapshot();
            if (or) {
                variables.restore(before);
            }
            parts.add(single());
            variables.addAll(others);
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return or ? new Condition.Or(parts, line) : new Condition.And(parts, line);
    }

    private static boolean isAnd(Token token) {
        return token.is("and") || token.is("&&");
    }

    private static boolean isOr(Token token) {
        return token.is("or") || token.is("||");
    }

    private Condition single() {
        Token first = tokens.peek();
        if (!first.is("not") && !first.is("exists")) {
            return patternOrBrackets();
        }
        tokens.next();
        Set<String> before = variables.snapshot();
        Condition inner = patternOrBrackets();
        variables.restore(before);
        return first.is("not") ? new Condition.Not(inner, first.line()) : new Condition.Exists(inner, first.line());
    }

    private Condition patternOrBrackets() {
        Token first = tokens.peek();
        if (first.is("(")) {
            return brackets();
        }
        if (!first.isWord() || isAnd(first) || isOr(first)) {
            throw new SyntaxProblem(first.line(), noCondition(first));
        }
        return OTHER_ELEMENTS.contains(first.text()) ? element() : pattern();
    }

    private static String noCondition(Token token) {
        if (token.isEnd()) {
            return "A condition is missing before 'then'";
        }
        return switch (token.text()) {
            case "and", "&&", "or", "||" -> "A condition is missing before '" + token.text() + "'";
            case ")" -> "There is one ')' too many";
            case ";" -> "Conditions have no ';' at the end. Leave it out";
            case "," -> "Conditions have no ',' between them: each stands on a line of its own. Leave it out";
            case "#" -> "A comment stands behind //, not behind #";
            default -> "A condition such as Engaged( inDialogue ) is expected, not '" + token.text() + "'";
        };
    }

    private Condition brackets() {
        Token open = tokens.next();
        if (isAnd(tokens.peek()) || isOr(tokens.peek())) {
            throw new SyntaxProblem(
                    tokens.peek().line(),
                    "'" + tokens.peek().text() + "' stands between conditions: ( Engaged() "
                            + tokens.peek().text() + " ReachedGoal() )");
        }
        Condition inner = combined();
        if (tokens.peek().isWord()) {
            throw new SyntaxProblem(
                    tokens.peek().line(),
                    "In brackets stands 'and' or 'or' between conditions. It is missing before '"
                            + tokens.peek().text() + "'");
        }
        tokens.expect(")", "to close the bracket of line " + open.line());
        return inner;
    }

    private Condition pattern() {
        int start = tokens.position();
        Token first = tokens.peek();
        @Nullable Token name = null;
        if (tokens.peek(1).is(":")) {
            name = tokens.next();
            tokens.next();
        }
        Token fact = tokens.next();
        if (!fact.isWord() || !tokens.peek().is("(")) {
            throw new SyntaxProblem(
                    fact.line(),
                    vocabulary.knows(fact.text())
                            ? "'" + fact.text() + "' needs brackets: " + fact.text() + "()"
                            : "A condition with brackets, such as Engaged(), is expected, not '" + fact.text() + "'"
                                    + Nearest.hint(fact.text(), this::wordsHere));
        }
        boolean known = checkFact(fact);
        Token open = tokens.next();
        int from = tokens.position();
        tokens.skipToClosing(open, "to close the bracket of " + fact.text());
        List<Token> inside = tokens.between(from, tokens.position() - 1);
        if (tokens.peek().is("over")) {
            throw new SyntaxProblem(
                    tokens.peek().line(),
                    "Activities have no windows of the engine. Write " + fact.text()
                            + "( date.inPast( \"30 days\" ) )");
        }
        Condition condition = tokens.peek().is("from")
                ? fromSource(start, first, fact, inside)
                : plain(name, first, fact, known, inside);
        if (name != null) {
            variables.give(name);
        }
        return condition;
    }

    private Condition plain(@Nullable Token name, Token first, Token fact, boolean known, List<Token> inside) {
        if (known && fact.is(Vocabulary.ACTIVITIES)) {
            problems.report(fact.line(), "Activities counts something. " + COUNTING);
        }
        if (known && fact.is(Vocabulary.MEMBER_OF) && name == null) {
            return member(fact, inside);
        }
        variables.read(inside);
        List<Constraint> parsed = known ? constraints.parse(fact.text(), inside) : List.of();
        return new Condition.Pattern(name == null ? null : name.text(), fact.text(), parsed, first.line());
    }

    private List<String> wordsHere() {
        List<String> words = new ArrayList<>(vocabulary.facts());
        words.addAll(List.of("and", "or", "not", "exists", "from", "then", "end"));
        return words;
    }

    private boolean checkFact(Token fact) {
        if (vocabulary.knows(fact.text())) {
            return true;
        }
        problems.report(
                fact.line(),
                vocabulary
                                .elsewhere(fact.text())
                                .orElseGet(() -> "There is no '" + fact.text() + "' here"
                                        + Nearest.hint(fact.text(), vocabulary::facts))
                        + " (" + String.join(", ", vocabulary.facts()) + ")");
        return false;
    }

    private Condition member(Token fact, List<Token> inside) {
        List<String> lists = MemberParser.lists(inside);
        if (lists.isEmpty()) {
            problems.report(
                    fact.line(),
                    "MemberOf takes list == \"Name\" or list in ( \"Name\", \"Other name\" ); for people outside a list write not MemberOf( … )");
        }
        return new Condition.Member(lists, fact.line());
    }

    private Condition fromSource(int start, Token first, Token fact, List<Token> inside) {
        tokens.next();
        if (!fact.is(Vocabulary.ACTIVITIES) || !tokens.peek().is("collect")) {
            throw new SyntaxProblem(tokens.peek().line(), "'from' stands between Activities and collect. " + COUNTING);
        }
        tokens.next();
        tokens.expect("(", "after collect");
        Set<String> before = variables.snapshot();
        Condition collected = patternOrBrackets();
        variables.restore(before);
        tokens.expect(")", "to close the bracket of collect");
        Optional<Times> times = Times.parse(inside);
        if (times.isPresent() && collected instanceof Condition.Pattern pattern) {
            return new Condition.Counted(times.get().comparison(), times.get().number(), pattern, first.line());
        }
        variables.read(inside);
        constraints.parse(Vocabulary.ACTIVITIES, inside);
        return asWritten(start, first, List.of(collected));
    }

    private Condition element() {
        int start = tokens.position();
        Token name = tokens.next();
        Set<String> before = variables.snapshot();
        if (name.is("accumulate")) {
            Optional<Condition> counted = counted(name);
            if (counted.isPresent()) {
                return counted.get();
            }
            tokens.goTo(start + 1);
            variables.restore(before);
        } else if (name.is("acc") || name.is("groupby")) {
            problems.report(name.line(), "'" + name.text() + "' does not work here. " + COUNTING);
        }
        Token open = tokens.expect("(", "after " + name.text());
        int from = tokens.position();
        tokens.skipToClosing(open, "to close the bracket of " + name.text());
        variables.read(tokens.between(from, tokens.position() - 1));
        return asWritten(start, name, List.of());
    }

    /** {@code accumulate( Engaged(); $n : count(); $n >= 2 )}. */
    private Optional<Condition> counted(Token accumulate) {
        if (!tokens.accept("(") || !tokens.peek().isWord()) {
            return Optional.empty();
        }
        Set<String> before = variables.snapshot();
        Condition inner = patternOrBrackets();
        variables.restore(before);
        Token variable = tokens.accept(";") ? tokens.next() : tokens.peek();
        if (!(inner instanceof Condition.Pattern pattern)
                || !tokens.accept(":")
                || !tokens.accept("count")
                || !tokens.peek().is("(")) {
            return Optional.empty();
        }
        tokens.skipToClosing(tokens.next(), "after count");
        if (!tokens.accept(";") || !tokens.accept(variable.text())) {
            return Optional.empty();
        }
        Optional<Times> times = Times.of(tokens.next(), tokens.next());
        if (times.isEmpty() || !tokens.accept(")")) {
            return Optional.empty();
        }
        variables.give(variable);
        return Optional.of(
                new Condition.Counted(times.get().comparison(), times.get().number(), pattern, accumulate.line()));
    }

    /** Everything since a token, up to where we are. */
    private Condition asWritten(int start, Token first, List<Condition> inside) {
        List<Token> all = tokens.between(start, tokens.position());
        return new Condition.AsWritten(
                source.substring(all.get(0).start(), all.get(all.size() - 1).end()), inside, first.line());
    }
}
