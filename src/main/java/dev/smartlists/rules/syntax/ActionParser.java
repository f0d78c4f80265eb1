package dev.smartlists.rules.syntax;

/** Reads what stands between {@code then} and {@code end}: exactly one statement of a closed list. */
final class ActionParser {

    private static final String FORMS = "insert( new Engaged( $event ) ); or nothing( $event ); in activities/, "
            + "suppress( $again, \"why\" ); in uniqueness/, member(); or start(); in lists/";

    private final TokenReader tokens;

    ActionParser(TokenReader tokens) {
        this.tokens = tokens;
    }

    Action parse() {
        Token verb = tokens.next();
        Action action = statement(verb);
        tokens.accept(";");
        if (!tokens.peek().isEnd()) {
            throw new SyntaxProblem(
                    tokens.peek().line(),
                    "'then' says one thing, and '" + tokens.peek().text() + "' is more than that. It takes " + FORMS);
        }
        return action;
    }

    private Action statement(Token verb) {
        int line = verb.line();
        return switch (verb.text()) {
            case "insert" -> {
                tokens.expect("(", "after insert");
                tokens.expect("new", "after insert(");
                String fact = word("a fact such as Engaged");
                tokens.expect("(", "after " + fact);
                String variable = word("a variable such as $event");
                tokens.expect(")", "after " + variable);
                tokens.expect(")", "to close the bracket of insert");
                yield new Action.Insert(fact, variable, line);
            }
            case "nothing" -> new Action.Nothing(oneVariable("nothing"), line);
            case "suppress" -> {
                tokens.expect("(", "after suppress");
                String variable = word("a variable such as $again");
                tokens.expect(",", "after " + variable);
                Token reason = tokens.next();
                if (!reason.isText()) {
                    throw new SyntaxProblem(
                            reason.line(), "suppress takes a reason in double quotes, not '" + reason.text() + "'");
                }
                tokens.expect(")", "to close the bracket of suppress");
                yield new Action.Suppress(variable, reason.literal(), line);
            }
            case "member" -> {
                noArguments("member");
                yield new Action.Member(line);
            }
            case "start" -> {
                noArguments("start");
                yield new Action.Start(line);
            }
            default ->
                throw new SyntaxProblem(
                        line,
                        verb.isEnd()
                                ? "'then' says nothing. It takes " + FORMS
                                : "'then' does not take '" + verb.text() + "'. It takes " + FORMS);
        };
    }

    private String oneVariable(String verb) {
        tokens.expect("(", "after " + verb);
        String variable = word("a variable such as $event");
        tokens.expect(")", "after " + variable);
        return variable;
    }

    private void noArguments(String verb) {
        tokens.expect("(", "after " + verb);
        tokens.expect(")", "after " + verb + "(");
    }

    private String word(String what) {
        Token token = tokens.next();
        if (!token.isWord()) {
            throw new SyntaxProblem(
                    token.line(), what + " is expected" + (token.isEnd() ? "" : ", not '" + token.text() + "'"));
        }
        return token.text();
    }
}
