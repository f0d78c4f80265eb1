package dev.smartlists.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Advanced logic: {@code 1 and (2 or 3)}, one kind of operator on each level.
 *
 * <pre>
 * expression := term ( ("and" term)* | ("or" term)* )
 * term       := NUMBER | "(" expression ")"
 * </pre>
 */
final class Logic {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\\d+|and|or|\\(|\\)|\\S)");

    private final List<String> tokens = new ArrayList<>();
    private final List<Boolean> filters;
    private int position;

    private Logic(String text, List<Boolean> filters) {
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        this.filters = filters;
    }

    /**
     * Whether the expression holds.
     *
     * @param filters whether each filter holds; the first has number 1
     * @throws IllegalArgumentException if the text is no expression over these filters
     */
    static boolean holds(String text, List<Boolean> filters) {
        Logic logic = new Logic(text, filters);
        boolean result = logic.expression();
        if (!logic.peek().isEmpty()) {
            throw new IllegalArgumentException("cannot go on with '" + logic.peek() + "' in: " + text);
        }
        return result;
    }

    private boolean expression() {
        boolean result = term();
        String operator = peek();
        while (peek().equals(operator) && (operator.equals("and") || operator.equals("or"))) {
            position++;
            boolean right = term();
            result = operator.equals("and") ? result && right : result || right;
        }
        return result;
    }

    private boolean term() {
        String token = peek();
        position++;
        if (token.equals("(")) {
            boolean result = expression();
            if (!peek().equals(")")) {
                throw new IllegalArgumentException("a closing parenthesis is missing before '" + peek() + "'");
            }
            position++;
            return result;
        }
        if (!token.matches("\\d{1,6}") || Integer.parseInt(token) < 1 || Integer.parseInt(token) > filters.size()) {
            throw new IllegalArgumentException("no such filter: '" + token + "'");
        }
        return filters.get(Integer.parseInt(token) - 1);
    }

    private String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }
}
