package dev.smartlists.rules.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one rule with their places in the file, for whoever edits a rule and leaves the rest of its file as it is.
 *
 * @param title the rule's title
 * @param head what stands between the title and {@code when}
 * @param when the word {@code when}
 * @param conditions what stands between {@code when} and {@code then}
 */
public record RuleTokens(String title, List<Token> head, Token when, List<Token> conditions) {

    public RuleTokens {
        head = List.copyOf(head);
        conditions = List.copyOf(conditions);
    }

    /** The rules of a file that {@link RuleFileParser} finds nothing wrong with, in the order of the text. */
    public static List<RuleTokens> of(String source) {
        List<Token> tokens = Tokenizer.tokens(source);
        List<RuleTokens> rules = new ArrayList<>();
        int at = next("rule", tokens, 0);
        while (at < tokens.size()) {
            Token title = tokens.get(at + 1);
            int when = next("when", tokens, at + 2);
            int then = next("then", tokens, when);
            rules.add(new RuleTokens(
                    title.isWord() ? title.text() : title.literal(),
                    tokens.subList(at + 2, when),
                    tokens.get(when),
                    tokens.subList(when + 1, then)));
            at = next("rule", tokens, next("end", tokens, then));
        }
        return rules;
    }

    private static int next(String word, List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).is(word)) {
            at++;
        }
        return at;
    }
}
