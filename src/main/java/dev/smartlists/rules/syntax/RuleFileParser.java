package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one rule file: a package, imports, rules. Reports everything that is wrong with it and goes on with the next rule. Not thread-safe: one per file.
 */
public final class RuleFileParser {

    /** The first words of what the engine knows above {@code when}, and we do not take. */
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

    private static final Set<String> KEYWORDS = Set.of("when", "then", "end");
    private static final List<String> VOCABULARY = List.of("dev.smartlists.activity.*", "dev.smartlists.event.*");

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
        parser.file(new TokenReader(Tokenizer.tokens(source)));
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
                problems.add(file, token.line(), null, outsideOfRules(token));
                skipToRule(tokens);
            }
        }
    }

    private static String outsideOfRules(Token token) {
        if (token.isBroken()) {
            return token.text();
        }
        return "A rule file holds a package, imports and rules; '" + token.text() + "' is none of them"
                + (token.is("#")
                        ? ". Comments stand between /* and */"
                        : Nearest.hint(token.text(), () -> List.of("package", "import", "rule")));
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
        String name = qualifiedName(tokens);
        imports.add(name);
        if (!VOCABULARY.contains(name) && Nearest.to(name, VOCABULARY).isPresent()) {
            problems.add(file, word.line(), null, "There is no '" + name + "'" + Nearest.hint(name, () -> VOCABULARY));
        }
    }

    private static String qualifiedName(TokenReader tokens) {
        StringBuilder name = new StringBuilder(tokens.next().text());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.next().text());
        }
        return name.toString();
    }

    private void rule(Token keyword, TokenReader tokens) {
        Token title = tokens.peek();
        boolean quoted = title.isText() || title.kind() == Token.Kind.CHARACTERS;
        boolean word = title.isWord() && !KEYWORDS.contains(title.text());
        String name = quoted ? title.literal() : word ? title.text() : "";
        if (name.isBlank() || word && tokens.peek(1).isWord() && isPartOfTitle(tokens.peek(1))) {
            String wrong =
                    title.isBroken() ? title.text() : "A rule needs a title in double quotes: rule \"Hot leads\"";
            problems.add(file, keyword.line(), null, wrong);
            skipToRule(tokens);
            return;
        }
        tokens.next();
        int start = tokens.position();
        try {
            rules.add(body(name, title.line(), tokens));
        } catch (SyntaxProblem problem) {
            problems.add(file, problem.line(), name, String.valueOf(problem.getMessage()));
            tokens.goTo(start);
            skipToRule(tokens);
        }
    }

    private static boolean isPartOfTitle(Token token) {
        return !KEYWORDS.contains(token.text()) && !ATTRIBUTES.contains(token.text()) && !token.is("extends");
    }

    private RuleText body(String title, int line, TokenReader tokens) {
        Map<String, Annotation> annotations = annotations(title, tokens);
        if (!tokens.accept("when")) {
            throw new SyntaxProblem(tokens.peek().line(), unexpectedBeforeWhen(tokens));
        }
        int from = tokens.position();
        int then = find("then", tokens, line);
        List<Token> conditions = closed(tokens.between(from, then), tokens.peek());
        tokens.next();
        int actionFrom = tokens.position();
        int end = find("end", tokens, line);
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
                text(sourceStart, sourceEnd, conditions),
                first.line(),
                Mentions.in(conditions),
                new ActionParser(new TokenReader(action), folder()).parse());
    }

    /** A piece of the file with its text literals in one form, whatever escapes they were written with: they go into generated code. */
    private String text(int from, int to, List<Token> tokens) {
        StringBuilder text = new StringBuilder(to - from);
        int position = from;
        for (Token token : tokens) {
            if (token.isText()) {
                text.append(source, position, token.start()).append(Literals.quoted(token.literal()));
                position = token.end();
            }
        }
        return text.append(source, position, to).toString();
    }

    private String folder() {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    private static String unexpectedBeforeWhen(TokenReader tokens) {
        Token token = tokens.peek();
        if (token.isBroken()) {
            return token.text();
        }
        if (token.is("extends")) {
            return "A rule cannot extend another one. Write its conditions out, or refer to its list: MemberOf( list == \"…\" )";
        }
        if (ATTRIBUTES.contains(token.text())) {
            return "'" + attribute(tokens)
                    + "' has no place here: the stages decide the order, and nothing else changes whether a rule runs";
        }
        return "'when' is missing"
                + (token.isEnd()
                        ? ""
                        : " before '" + token.text() + "'" + Nearest.hint(token.text(), () -> List.of("when")));
    }

    /** {@code no-loop} is three tokens. */
    private static String attribute(TokenReader tokens) {
        StringBuilder name = new StringBuilder(tokens.next().text());
        while (tokens.accept("-")) {
            name.append('-').append(tokens.next().text());
        }
        return name.toString();
    }

    private Map<String, Annotation> annotations(String title, TokenReader tokens) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        while (tokens.accept("@")) {
            Token name = tokens.next();
            String value = "";
            if (tokens.peek().is("(")) {
                Token open = tokens.next();
                int from = tokens.position();
                tokens.skipToClosing(open, "after @" + name.text());
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
    private static int find(String keyword, TokenReader tokens, int line) {
        while (!tokens.peek().is(keyword)) {
            Token token = tokens.peek();
            if (token.isBroken()) {
                throw new SyntaxProblem(token.line(), token.text());
            }
            if (token.isEnd() || startsRule(tokens) || keyword.equals("then") && token.is("end")) {
                throw new SyntaxProblem(line, "'" + keyword + "' is missing. A rule goes: rule, when, then, end");
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
