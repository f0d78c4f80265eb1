package dev.smartlists.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads advanced logic, {@code 1 and (2 or 3)}: numbers of filters from 1, {@code and}, {@code or} in any case, brackets. On one level stands one of the two words;
 * where both do, a reader could take it two ways, so it is refused. Source: semantics.md 5.2.
 */
final class LogicParser {

    /** How deep brackets can be nested. */
    static final int DEEPEST = 100;

    private static final int LONGEST_HINT = 200;
    private static final Pattern TOKEN = Pattern.compile("[0-9]+|\\p{L}+|\\S");

    private final List<String> tokens = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final int filters;
    private int position;

    private LogicParser(String text, int filters) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        this.filters = filters;
    }

    /**
     * The logic over the numbers of so many filters; empty if it is wrong, which is reported. A filter that it does not mention is a warning.
     */
    static Optional<Logic<Integer>> parse(String text, int filters, Findings findings) {
        LogicParser parser = new LogicParser(text, filters);
        try {
            Logic<Integer> logic = parser.whole();
            Set<Integer> used = logic.leaves().collect(Collectors.toSet());
            IntStream.rangeClosed(1, filters)
                    .filter(number -> !used.contains(number))
                    .forEach(number -> findings.warning("filter " + number + " is not used, so it changes nothing"));
            return Optional.of(logic);
        } catch (IllegalArgumentException wrong) {
            findings.problem(String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private Logic<Integer> whole() {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(
                    "is empty. Write numbers of filters with and, or and brackets: 1 and (2 or 3)");
        }
        Logic<Integer> logic = expression(0);
        if (position < tokens.size()) {
            throw new IllegalArgumentException(
                    peek().equals(")")
                            ? "there is a ')' without a '('"
                            : "'and' or 'or' is missing before " + shown() + notHint());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no filter " + String.join(", ", unknown) + ": the list has "
                    + (filters == 1 ? "1 filter" : filters + " filters"));
        }
        return logic;
    }

    private Logic<Integer> expression(int depth) {
        List<Logic<Integer>> terms = new ArrayList<>(List.of(term(depth)));
        List<String> words = new ArrayList<>();
        while (peek().equals("and") || peek().equals("or")) {
            words.add(tokens.get(position++));
            terms.add(term(depth));
        }
        if (words.contains("and") && words.contains("or")) {
            throw new IllegalArgumentException(mixed(terms, words));
        }
        return words.contains("or") ? Logic.any(terms) : Logic.all(terms);
    }

    private Logic<Integer> term(int depth) {
        if (peek().equals("(")) {
            if (depth == DEEPEST) {
                throw new IllegalArgumentException(
                        "brackets are nested more than " + DEEPEST + " deep. Take out the ones that change nothing");
            }
            position++;
            Logic<Integer> inner = expression(depth + 1);
            if (!peek().equals(")")) {
                throw new IllegalArgumentException(
                        position == tokens.size()
                                ? "a ')' is missing at the end"
                                : "a ')' is missing before " + shown());
            }
            position++;
            return inner;
        }
        if (!peek().matches("[0-9]+")) {
            throw new IllegalArgumentException("the number of a filter is missing "
                    + (position == tokens.size() ? "at the end" : "before " + shown()) + notHint());
        }
        return new Logic.Leaf<>(number(tokens.get(position++)));
    }

    private int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        int number = significant.length() > 9 ? 0 : Integer.parseInt(significant);
        if (number < 1 || number > filters) {
            unknown.add(digits);
        }
        return number;
    }

    private String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }

    private String shown() {
        return Finding.shown(peek());
    }

    private String notHint() {
        return peek().equals("not")
                ? ". There is no 'not' in logic: use the filter whose name begins with Not, as in Not Engaged with a Dialogue"
                : "";
    }

    private static String mixed(List<Logic<Integer>> terms, List<String> words) {
        String first = reading(terms, words, "and");
        String second = reading(terms, words, "or");
        String hint = first.length() + second.length() > LONGEST_HINT ? "" : ": " + first + ", or " + second;
        return "'and' and 'or' are mixed, which can be read in two ways. Write brackets" + hint;
    }

    /** The terms, those that one of the words joins in brackets. */
    private static String reading(List<Logic<Integer>> terms, List<String> words, String inner) {
        List<Logic<Integer>> outer = new ArrayList<>();
        List<Logic<Integer>> run = new ArrayList<>(List.of(terms.get(0)));
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(inner)) {
                outer.add(joined(run, inner));
                run.clear();
            }
            run.add(terms.get(i + 1));
        }
        outer.add(joined(run, inner));
        return (inner.equals("and") ? Logic.any(outer) : Logic.all(outer)).text();
    }

    private static Logic<Integer> joined(List<Logic<Integer>> run, String word) {
        return word.equals("and") ? Logic.all(run) : Logic.any(run);
    }
}
