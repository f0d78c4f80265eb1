package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import java.util.List;
import java.util.Map;

/** Reads what stands between {@code then} and {@code end}: exactly one statement of a closed list. */
final class ActionParser {

    private static final String INSERT = "insert( new Engaged( $event ) );";
    private static final String NOTHING = "nothing( $event );";
    private static final String SUPPRESS = "suppress( $again, \"already engaged in this session\" );";
    private static final String MEMBER = "member();";
    private static final String START = "start();";

    private static final Map<String, String> FORMS =
            Map.of("insert", INSERT, "nothing", NOTHING, "suppress", SUPPRESS, "member", MEMBER, "start", START);

    private static final Map<String, String> FORMS_IN_FOLDER =
            Map.of("activities", INSERT + " or " + NOTHING, "uniqueness", SUPPRESS, "lists", MEMBER + " or " + START);

    private final TokenReader tokens;
    private final String forms;

    /**
     * @param folder the stage that the rule is for, if its file lies in the folder of one
     */
    ActionParser(TokenReader tokens, String folder) {
        this.tokens = tokens;
        this.forms = FORMS_IN_FOLDER.getOrDefault(folder, String.join(" ", FORMS.values()));
    }

    Action parse() {
        Token verb = tokens.next();
        Action action = statement(verb);
        tokens.accept(";");
        if (!tokens.peek().isEnd()) {
            throw new SyntaxProblem(
                    tokens.peek().line(),
                    "'then' says one thing, and '" + tokens.peek().text() + "' is more than that. Write " + forms);
        }
        return action;
    }

    private Action statement(Token verb) {
        int line = verb.line();
        return switch (verb.text()) {
            case "insert" -> {
                expect(verb, "(", "new");
                String fact = word(verb);
                expect(verb, "(");
                String variable = word(verb);
                expect(verb, ")", ")");
                yield new Action.Insert(fact, variable, line);
            }
            case "nothing" -> {
                expect(verb, "(");
                String variable = word(verb);
                expect(verb, ")");
                yield new Action.Nothing(variable, line);
            }
            case "suppress" -> {
                expect(verb, "(");
                String variable = word(verb);
                expect(verb, ",");
                String reason = reason(verb);
                expect(verb, ")");
                yield new Action.Suppress(variable, reason, line);
            }
            case "member" -> {
                expect(verb, "(", ")");
                yield new Action.Member(line);
            }
            case "start" -> {
                expect(verb, "(", ")");
                yield new Action.Start(line);
            }
            default -> throw new SyntaxProblem(line, unknown(verb));
        };
    }

    private String unknown(Token verb) {
        if (verb.isEnd()) {
            return "'then' says nothing. Write " + forms;
        }
        String hint = Nearest.hint(verb.text(), () -> List.copyOf(FORMS.keySet()));
        return "'then' does not know '" + verb.text() + "'" + (hint.isEmpty() ? "." : hint) + " Write " + forms;
    }

    private void expect(Token verb, String... symbols) {
        for (String symbol : symbols) {
            if (!tokens.next().is(symbol)) {
                throw wrong(verb);
            }
        }
    }

    private String word(Token verb) {
        Token token = tokens.next();
        if (!token.isWord()) {
            throw wrong(verb);
        }
        return token.text();
    }

    private String reason(Token verb) {
        Token token = tokens.next();
        if (!token.isText()) {
            throw wrong(verb);
        }
        if (token.literal().isBlank()) {
            throw new SyntaxProblem(
                    token.line(), "The reason is blank. It says why a repeat does not count: " + SUPPRESS);
        }
        return token.literal();
    }

    private static SyntaxProblem wrong(Token verb) {
        return new SyntaxProblem(verb.line(), "'" + verb.text() + "' is written " + FORMS.get(verb.text()));
    }
}
