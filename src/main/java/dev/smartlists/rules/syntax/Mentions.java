package dev.smartlists.rules.syntax;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule mentions anywhere in its conditions, also in those that are kept as written.
 *
 * @param listLines names of the lists that it refers to, each with the line on which it does first
 * @param dates the date conditions on fields of activities: the only way in which time alone can change its answer
 * @param repeated variables that occur more than once, so that they tie conditions together
 * @param keys the literals of each {@code nthIn}
 */
public record Mentions(
        Map<String, Integer> listLines, List<DateCondition> dates, Set<String> repeated, List<List<String>> keys) {

    /** Names of the lists that it refers to. */
    public Set<String> lists() {
        return listLines.keySet();
    }

    static Mentions in(List<Token> tokens) {
        Map<String, Integer> lists = new LinkedHashMap<>();
        List<DateCondition> dates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        List<List<String>> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Vocabulary.MEMBER_OF)) {
                textsInBrackets(tokens, i + 1).forEach(list -> lists.putIfAbsent(list, token.line()));
            }
            if (token.is(Vocabulary.NTH_IN)) {
                keys.add(textsInBrackets(tokens, i + 1));
            }
            if (token.isWord() && isVariable(tokens, i) && !seen.add(token.text())) {
                repeated.add(token.text());
            }
            addDate(tokens, i, dates);
        }
        return new Mentions(lists, dates, repeated, keys);
    }

    private static boolean isVariable(List<Token> tokens, int i) {
        return tokens.get(i).text().startsWith("$")
                || i + 1 < tokens.size() && tokens.get(i + 1).is(":");
    }

    private static void addDate(List<Token> tokens, int i, List<DateCondition> dates) {
        if (i + 2 >= tokens.size()
                || !tokens.get(i).is(".")
                || !tokens.get(i + 2).is("(")) {
            return;
        }
        Operator.called(tokens.get(i + 1).text())
                .filter(operator -> operator.fits(ValueType.DATE))
                .ifPresent(operator -> {
                    try {
                        dates.add(DateCondition.of(operator, textsInBrackets(tokens, i + 2)));
                    } catch (IllegalArgumentException ofAnotherType) {
                        // "is", "between" and the like of texts and numbers: no dates, so time cannot change them
                    }
                });
    }

    private static List<String> textsInBrackets(List<Token> tokens, int open) {
        return TokenLists.inBrackets(tokens, open).stream()
                .filter(Token::isText)
                .map(Token::literal)
                .toList();
    }
}
