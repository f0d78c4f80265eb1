package dev.smartlists.rules.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A raw event type that a classification rule names.
 *
 * @param name the type, to the letter
 * @param line the line on which it stands
 */
public record RawType(String name, int line) {

    private static final String TYPE = "type";

    /** The literals of {@code type == "a"} and {@code type in ( "a", "b" )} in the conditions of a rule, in the order of the text. */
    public static List<RawType> in(RuleText rule) {
        List<RawType> types = new ArrayList<>();
        rule.condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .flatMap(pattern -> ((Condition.Pattern) pattern).constraints().stream())
                .forEach(constraint -> addTypes(constraint, types));
        return types;
    }

    /** As rules write it. */
    public String quoted() {
        return Literals.quoted(name);
    }

    private static void addTypes(Constraint constraint, List<RawType> types) {
        List<Token> tokens = Tokenizer.tokens(constraint.text());
        boolean aboutType =
                tokens.get(0).is(TYPE) && (TokenLists.is(tokens, 1, "==") || TokenLists.is(tokens, 1, "in"));
        if (aboutType) {
            tokens.stream()
                    .filter(Token::isText)
                    .forEach(token -> types.add(new RawType(token.literal(), constraint.line() + token.line() - 1)));
        }
    }
}
