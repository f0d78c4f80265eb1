package dev.smartlists.rules.syntax;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what is said of one activity in relation to others. */
final class RelationCheck {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", ">=", "<=", ">", "<");

    private RelationCheck() {}

    /** What is wrong with {@code laterThan( $goal )} and the like, if anything is. */
    static Optional<String> relation(Token word, List<Token> arguments) {
        List<List<Token>> parts = TokenLists.split(arguments);
        if (word.is(Vocabulary.WITHIN)) {
            return within(parts);
        }
        return parts.size() == 1 && isOther(parts.get(0))
                ? Optional.empty()
                : Optional.of(
                        "'" + word.text() + "' takes the name of a condition above: " + word.text() + "( $goal )");
    }

    private static Optional<String> within(List<List<Token>> parts) {
        if (parts.size() != 2
                || parts.get(0).size() != 1
                || !parts.get(0).get(0).isText()
                || !isOther(parts.get(1))) {
            return Optional.of(
                    "'within' takes an amount of time and the name of a condition above: within( \"7 days\", $goal )");
        }
        try {
            DateCondition.of(Operator.IN_PAST, List.of(parts.get(0).get(0).literal()));
            return Optional.empty();
        } catch (IllegalArgumentException noAmount) {
            return Optional.of("within: " + noAmount.getMessage());
        }
    }

    private static boolean isOther(List<Token> argument) {
        return TokenLists.literals(argument).isEmpty();
    }

    /**
     * What is wrong with {@code nthIn( "session" ) > 1}, if anything is.
     *
     * @param rest all that follows the word
     */
    static Optional<String> place(Token word, List<Token> rest) {
        int inside = TokenLists.inBrackets(rest, 0).size();
        boolean compared = rest.size() > inside + 2
                && COMPARISONS.contains(rest.get(inside + 2).text());
        return compared
                ? Optional.empty()
                : Optional.of("'" + word.text() + "' counts 1, 2, 3 and so on. Compare it: nthIn( \"session\" ) > 1");
    }
}
