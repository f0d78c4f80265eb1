package dev.smartlists.bench.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** Reads {@code 1 and (2 or 3)}; the numbers are places of filters, from 1. */
final class LogicParser {

    private final List<Logic> filters;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private LogicParser(String text, List<Logic> filters) {
        this.filters = filters;
        StringTokenizer words = new StringTokenizer(text.toLowerCase(Locale.ROOT), " \t()", true);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!word.isBlank()) {
                tokens.add(word);
            }
        }
    }

    static Logic parse(String text, List<Logic> filters) {
        LogicParser parser = new LogicParser(text, filters);
        Logic logic = parser.expression();
        if (parser.next != parser.tokens.size()) {
            throw new IllegalArgumentException("Not a logic: " + text);
        }
        return logic;
    }

    private Logic expression() {
        List<Logic> parts = new ArrayList<>(List.of(term()));
        String word = peek();
        while (peek().equals("and") || peek().equals("or")) {
            if (!peek().equals(word)) {
                throw new IllegalArgumentException("and / or without parentheses: " + tokens);
            }
            next++;
            parts.add(term());
        }
        return parts.size() == 1 ? parts.get(0) : word.equals("and") ? new Logic.All(parts) : new Logic.Any(parts);
    }

    private Logic term() {
        String word = tokens.get(next++);
        if (!word.equals("(")) {
            return filters.get(Integer.parseInt(word) - 1);
        }
        Logic inner = expression();
        if (!peek().equals(")")) {
            throw new IllegalArgumentException("A parenthesis is not closed: " + tokens);
        }
        next++;
        return inner;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }
}
