package dev.smartlists.rules.syntax;

import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with one constraint: its fields, operators, values, quotes. Each problem names the nearest right thing. */
final class ConstraintCheck {

    private static final Set<String> NOT_FIELDS = Set.of("this", "eval", "true", "false", "null", "new");
    private static final Set<String> OF_ANY_OBJECT = Set.of("equals", "toString", "hashCode");
    private static final Set<String> TEMPORAL = Set.of(
            "after", "before", "during", "includes", "coincides", "overlaps", "meets", "starts", "finishes", "metby");

    private final String fact;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final ProblemSink problems;
    private boolean right = true;

    ConstraintCheck(String fact, List<Token> tokens, Vocabulary vocabulary, ProblemSink problems) {
        this.fact = fact;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Reports what is wrong; false if something is. */
    boolean isRight() {
        if (tokens.size() == 1 && tokens.get(0).isText()) {
            report(tokens.get(0), tokens.get(0).text() + " alone is no condition. Write " + ofFirstText());
        }
        int i = 0;
        while (i < tokens.size()) {
            i = token(i);
        }
        return right;
    }

    private String ofFirstText() {
        String value = tokens.get(0).text();
        return vocabulary.knows(Vocabulary.VISITOR_EVENT) ? "type == " + value : "name.is( " + value + " )";
    }

    /** Checks what begins at a token, and says where to go on. */
    private int token(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.CHARACTERS) {
            report(
                    token,
                    token.text() + " is in single quotes. Texts stand in double ones: \""
                            + token.text().substring(1, token.text().length() - 1) + "\"");
        } else if (token.is("=") && !isTyped(i - 1)) {
            report(token, "'=' compares nothing. Write ==");
        } else if (i > 0 && isJoint(token)) {
            report(token, joint(token));
        } else if (token.is("in") && i > 0 && !TokenLists.is(tokens, i + 1, "(")) {
            report(
                    token,
                    "'in' takes its values in brackets: " + tokens.get(i - 1).text() + " in ( \"one\", \"two\" )");
        } else if (token.is("this") && isTemporal(i + 1)) {
            report(
                    token,
                    "'this " + tokens.get(i + 1).text()
                            + "' compares events of the engine. For activities write laterThan( $other ) or within( \"7 days\", $other )");
        } else if (token.isWord() && !TokenLists.is(tokens, i - 1, ".") && !TokenLists.is(tokens, i + 1, ":")) {
            return word(i);
        }
        return i + 1;
    }

    private static boolean isJoint(Token token) {
        return token.isWord() && Set.of("and", "or").contains(token.text().toLowerCase(Locale.ROOT));
    }

    private String joint(Token token) {
        String wrong = "'" + token.text() + "' stands between conditions, not inside the brackets of one. ";
        if (token.text().equalsIgnoreCase("and")) {
            return wrong + "Write a comma";
        }
        String several =
                vocabulary.knows(Vocabulary.VISITOR_EVENT) ? "type in ( \"a\", \"b\" )" : "name.is( \"A\", \"B\" )";
        return wrong + "For one of several values write them side by side, " + several
                + "; otherwise write two conditions: ( " + fact + "( … ) or " + fact + "( … ) )";
    }

    private boolean isTyped(int i) {
        return i >= 0 && vocabulary.typeOf(fact, tokens.get(i).text()).isPresent();
    }

    private boolean isTemporal(int i) {
        int word = TokenLists.is(tokens, i, "not") ? i + 1 : i;
        return word < tokens.size() && TEMPORAL.contains(tokens.get(word).text());
    }

    private int word(int i) {
        Token word = tokens.get(i);
        Optional<ValueType> type = vocabulary.typeOf(fact, word.text());
        if (type.isPresent()) {
            return field(i, type.get());
        }
        if (!vocabulary.hasField(fact, word.text())) {
            checkUnknown(i);
        } else if (Vocabulary.RELATIONS.contains(word.text())) {
            checkWith(RelationCheck.relation(word, TokenLists.inBrackets(tokens, i + 1)), word);
        } else if (word.is(Vocabulary.NTH_IN)) {
            checkWith(RelationCheck.place(word, tokens.subList(i + 1, tokens.size())), word);
        } else {
            checkWith(PlainField.problem(fact, vocabulary, tokens.subList(i, tokens.size())), word);
        }
        return i + 1;
    }

    private void checkUnknown(int i) {
        Token word = tokens.get(i);
        boolean looksLikeType = Character.isUpperCase(word.text().charAt(0));
        boolean isName = word.text().startsWith("$") || NOT_FIELDS.contains(word.text());
        if (isName || looksLikeType || i > 0 && !comesBefore(tokens.get(i - 1))) {
            return;
        }
        report(
                word,
                vocabulary.elsewhere(word.text()).orElseGet(() -> noField(word.text())) + " ("
                        + String.join(", ", vocabulary.fieldsOf(fact)) + ")");
    }

    private String noField(String word) {
        List<String> others = vocabulary.factsWith(word);
        return fact + " has no field '" + word + "'"
                + (others.isEmpty()
                        ? Nearest.hint(word, () -> vocabulary.fieldsOf(fact))
                        : "; " + String.join(", ", others) + (others.size() == 1 ? " has" : " have"));
    }

    private static boolean comesBefore(Token token) {
        return token.is("&&") || token.is("||") || token.is("!") || token.is("(") || token.is(":") || token.is(",");
    }

    private int field(int i, ValueType type) {
        Token field = tokens.get(i);
        if (!TokenLists.is(tokens, i + 1, ".") || i + 2 >= tokens.size()) {
            boolean given = TokenLists.is(tokens, i - 1, ":");
            if (!given && (i == 0 || comesBefore(tokens.get(i - 1)))) {
                checkWith(
                        OperatorAdvice.instead(type, tokens.subList(i, tokens.size()), i == 0 || !isArgument(i)),
                        field);
            }
            return i + 1;
        }
        Token method = tokens.get(i + 2);
        if (OF_ANY_OBJECT.contains(method.text())) {
            if (method.is("equals")
                    && i + 4 < tokens.size()
                    && tokens.get(i + 4).isText()) {
                report(
                        method,
                        OperatorAdvice.advice(
                                field.text(), "is( " + tokens.get(i + 4).text() + " )"));
            }
            return i + 3;
        }
        Optional<Operator> operator = Operator.called(method.text()).filter(called -> called.fits(type));
        if (operator.isEmpty()) {
            report(method, OperatorAdvice.noOperator(field.text(), type, method.text()));
            return afterBrackets(i + 3);
        }
        if (!TokenLists.is(tokens, i + 3, "(")) {
            String brackets = operator.get().arity() == Operator.Arity.NONE ? "()" : "( … )";
            report(method, "'" + method.text() + "' needs brackets: " + field.text() + "." + method.text() + brackets);
            return i + 3;
        }
        List<Token> arguments = TokenLists.inBrackets(tokens, i + 3);
        Optional<String> wrong = OperatorValues.problemIn(type, operator.get(), arguments);
        wrong.ifPresent(message -> report(
                field, field.text() + "." + method.text() + (message.startsWith("takes") ? " " : ": ") + message));
        return wrong.isPresent() ? afterBrackets(i + 3) : i + 4;
    }

    /** Whether the token before opens the brackets of a call, so that the field is only handed over. */
    private boolean isArgument(int i) {
        return TokenLists.is(tokens, i - 1, "(") && i > 1 && tokens.get(i - 2).isWord()
                || TokenLists.is(tokens, i - 1, ",");
    }

    private int afterBrackets(int open) {
        int inside = TokenLists.inBrackets(tokens, open).size();
        return TokenLists.is(tokens, open, "(") ? open + inside + 2 : open;
    }

    private void checkWith(Optional<String> problem, Token token) {
        problem.ifPresent(message -> report(token, message));
    }

    private void report(Token token, String message) {
        problems.report(token.line(), message);
        right = false;
    }
}
