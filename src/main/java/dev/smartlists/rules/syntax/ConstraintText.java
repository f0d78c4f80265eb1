package dev.smartlists.rules.syntax;

import java.util.List;

/** Reads constraints that stand alone, such as those of leaves. */
public final class ConstraintText {

    private static final Vocabulary VOCABULARY = Vocabulary.ofLists();

    private ConstraintText() {}

    /**
     * A constraint of its {@linkplain Constraint#text() text}.
     *
     * @param fact the activity that it is about
     * @param text of one constraint that is right
     */
    public static Constraint parse(String fact, String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return new ConstraintParser(text, VOCABULARY, (line, message) -> {})
                .parse(fact, tokens.subList(0, tokens.size() - 1))
                .get(0);
    }
}
