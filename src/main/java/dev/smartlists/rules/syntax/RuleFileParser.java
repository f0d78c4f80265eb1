package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file: a package, imports, rules. Reports everything that is wrong with it and goes on with the next rule. Not thread-safe: one per file.
 */
public final class RuleFileParser {

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "enabled",
            "dialect",
            "no",
            "lock",
            "auto",
            "agenda",
            "activation",
            "ruleflow",
            "entry",
            "duration",
            "timer",
            "date",
            "calendars",
            "refract",
            "direct");

    private final String file;
    private final String source;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<String> imports = new ArrayList<>();
    private final List<RuleText> rules = new ArrayList<>();

    private RuleFileParser(String file, String source, Vocabulary vocabulary, Problems problems) {
        this.file = file;
        this.source = source;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The rules of a file; those that cannot be understood are left out, with at least one problem. */
    public static List<RuleText> parse(String file, String source, Vocabulary vocabulary, Problems problems) {
        RuleFileParser parser = new RuleFileParser(file, source, vocabulary, problems);
        try {
            parser.file(new TokenReader(Tokenizer.tokens(source)));
        } catch (SyntaxProblem problem) {
            problems.add(file, problem.line(), null, String.valueOf(problem.getMessage()));
        }
        return parser.rules;
    }

    private void file(TokenReader tokens) {
        while (!tokens.peek().isEnd()) {
            Token token = tokens.next();
            if (token.is("package")) {
                qualifiedName(tokens);
            } else if (token.is("import")) {
                importLine(token, tokens);
            } else if (token.is("rule")) {
                rule(token, tokens);
            } else if (!token.is(";")) {
                problems.add(
                        file,
                        token.line(),
                        null,
                        "A rule file holds a package, imports and rules; '" + token.text() + "' is none of them"
                                + Nearest.hint(token.text(), () -> List.of("package", "import", "rule")));
                skipToRule(tokens);
            }
        }
    }

    private void importLine(Token word, TokenReader tokens) {
        if (tokens.peek().is("static")
                || tokens.peek().is("function")
                || tokens.peek().is("accumulate")
                || tokens.peek().is("acc")) {
            problems.add(
                    file,
                    word.line(),
                    null,
                    "Only plain imports are allowed, not 'import "
                            + tokens.next().text() + "'");
            qualifiedName(tokens);
            return;
        }
        imports.add(qualifiedName(tokens));
    }

    private static String qualifiedName(TokenReader tokens) {
        StringBuilder name = new StringBuilder(tokens.next().text());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.next().text());
        }
        return name.toString();
    }

    private void rule(Token keyword, TokenReader tokens) {
        Token title = tokens.next();
        @Nullable String name = title.isWord() ? title.text() : null;
        if (title.isText() || title.kind() == Token.Kind.CHARACTERS) {
            name = title.literal();
        }
        if (name == null || name.isBlank()) {
            problems.add(file, keyword.line(), null, "A rule needs a title: rule \"Hot leads\"");
            skipToRule(tokens);
            return;
        }
        String known = name;
        int start = tokens.position();
        try {
            rules.add(body(known, title.line(), tokens));
        } catch (SyntaxProblem problem) {
            problems.add(file, problem.line(), known, String.valueOf(problem.getMessage()));
            tokens.goTo(start);
            skipToRule(tokens);
        }
    }

    private RuleText body(String title, int line, TokenReader tokens) {
        Map<String, Annotation> annotations = annotations(title, tokens);
        if (!tokens.accept("when")) {
            throw new SyntaxProblem(tokens.peek().line(), unexpectedBeforeWhen(tokens.peek()));
        }
        int from = tokens.position();
        int then = find("then", tokens, title, line);
        List<Token> conditions = closed(tokens.between(from, then), tokens.peek());
        tokens.next();
        int actionFrom = tokens.position();
        int end = find("end", tokens, title, line);
        List<Token> action = closed(tokens.between(actionFrom, end), tokens.peek());
        tokens.next();
        ProblemSink sink = (at, message) -> problems.add(file, at, title, message);
        Condition condition = new ConditionParser(source, conditions, vocabulary, sink).parse();
        Token first = tokens.between(from - 1, from).get(0);
        int sourceStart = first.end();
        int sourceEnd = tokens.between(then, then + 1).get(0).start();
        return new RuleText(
                file,
                title,
                line,
                annotations,
                List.copyOf(imports),
                condition,
                source.substring(sourceStart, sourceEnd),
                first.line(),
                Mentions.in(conditions),
                new ActionParser(new TokenReader(action)).parse());
    }

    private static String unexpectedBeforeWhen(Token token) {
        if (ATTRIBUTES.contains(token.text())) {
            return "'" + token.text()
                    + "' has no place here: the stages decide the order, and nothing else changes whether a rule runs";
        }
        return "'when' is missing" + (token.isEnd() ? "" : " before '" + token.text() + "'");
    }

    private Map<String, Annotation> annotations(String title, TokenReader tokens) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        while (tokens.accept("@")) {
            Token name = tokens.next();
            String value = "";
            if (tokens.peek().is("(")) {
                Token open = tokens.next();
                int from = tokens.position();
                tokens.skipToClosing("(", ")", "after @" + name.text());
                List<Token> inside = tokens.between(from, tokens.position() - 1);
                Token close =
                        tokens.between(tokens.position() - 1, tokens.position()).get(0);
                value = inside.size() == 1 && inside.get(0).isText()
                        ? inside.get(0).literal()
                        : source.substring(open.end(), close.start()).strip();
            }
            if (annotations.put(name.text(), new Annotation(name.text(), value, name.line())) != null) {
                problems.add(file, name.line(), title, "@" + name.text() + " stands twice");
            }
        }
        return annotations;
    }

    /** Moves to a keyword of this rule, and says where that is. */
    private static int find(String keyword, TokenReader tokens, String title, int line) {
        while (!tokens.peek().is(keyword)) {
            Token token = tokens.peek();
            if (token.isEnd() || startsRule(tokens) || keyword.equals("then") && token.is("end")) {
                throw new SyntaxProblem(line, "'" + keyword + "' is missing in the rule \"" + title + "\"");
            }
            tokens.next();
        }
        return tokens.position();
    }

    private static boolean startsRule(TokenReader tokens) {
        return tokens.peek().is("rule")
                && (tokens.peek(1).isText() || tokens.peek(1).isWord());
    }

    private static List<Token> closed(List<Token> tokens, Token next) {
        List<Token> closed = new ArrayList<>(tokens);
        closed.add(new Token(Token.Kind.END, "", next.start(), next.start(), next.line()));
        return closed;
    }

    private static void skipToRule(TokenReader tokens) {
        while (!tokens.peek().isEnd() && !startsRule(tokens)) {
            tokens.next();
        }
    }
}
