package dev.smartlists.rules.syntax;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule mentions anywhere in its conditions, also in those that are kept as written.
 *
 * @param lists names of the lists that it refers to
 * @param dates the date conditions on fields of activities: the only way in which time alone can change its answer
 * @param repeated variables that occur more than once, so that they tie conditions together
 * @param keys the literals of each {@code nthIn}
 */
public record Mentions(Set<String> lists, List<DateCondition> dates, Set<String> repeated, List<List<String>> keys) {

    static Mentions in(List<Token> tokens) {
        Set<String> lists = new LinkedHashSet<>();
        List<DateCondition> dates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        List<List<String>> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Vocabulary.MEMBER_OF)) {
                addTexts(tokens, i + 1, lists);
            }
            if (token.is("nthIn")) {
                List<String> key = new ArrayList<>();
                addTexts(tokens, i + 1, key);
                keys.add(key);
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
                    List<String> values = new ArrayList<>();
                    addTexts(tokens, i + 2, values);
                    try {
                        dates.add(DateCondition.of(operator, values));
                    } catch (IllegalArgumentException ofAnotherType) {
                        // "is", "between" and the like of texts and numbers: no dates, so time cannot change them
                    }
                });
    }

    private static void addTexts(List<Token> tokens, int open, Collection<String> texts) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return;
            }
            if (tokens.get(i).isText()) {
                texts.add(tokens.get(i).literal());
            }
        }
    }
}
