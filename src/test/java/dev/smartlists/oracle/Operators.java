package dev.smartlists.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The operators, type by type. Positive ones hold if any value matches; negative ones are the complement of their
 * positive, so that they hold if none does. A missing attribute matches only what is said here.
 */
final class Operators {

    private Operators() {}

    /** Texts and lists of texts: a missing attribute is no text at all. */
    static boolean text(List<String> actual, String operator, List<String> values) {
        return switch (operator) {
            case "is any" -> true;
            case "is empty" -> actual.isEmpty();
            case "is not empty" -> !actual.isEmpty();
            case "is" -> anyPair(actual, values, String::equals);
            case "is not" -> !anyPair(actual, values, String::equals);
            case "contains" -> anyPair(actual, values, String::contains);
            case "not contains" -> !anyPair(actual, values, String::contains);
            case "starts with" -> anyPair(actual, values, String::startsWith);
            case "not starts with" -> !anyPair(actual, values, String::startsWith);
            default -> throw unknown(operator);
        };
    }

    private static boolean anyPair(List<String> actual, List<String> values, BiPredicate<String, String> matches) {
        for (String text : actual) {
            for (String value : values) {
                if (matches.test(text.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Integers: a missing one passes for 0 with {@code is} and {@code is not}, and with nothing else. */
    static boolean number(@Nullable Integer actual, String operator, List<String> values) {
        List<Integer> numbers = values.stream().map(Integer::valueOf).toList();
        boolean missing = actual == null;
        int number = missing ? 0 : actual;
        return switch (operator) {
            case "is any" -> true;
            case "is empty" -> missing;
            case "is not empty" -> !missing;
            case "is" -> numbers.contains(number);
            case "is not" -> !numbers.contains(number);
            case "greater than" -> !missing && number > numbers.get(0);
            case "less than" -> !missing && number < numbers.get(0);
            case "at least" -> !missing && number >= numbers.get(0);
            case "at most" -> !missing && number <= numbers.get(0);
            case "between" -> !missing && number >= numbers.get(0) && number <= numbers.get(1);
            default -> throw unknown(operator);
        };
    }

    /** Booleans: a missing one is neither true nor false. */
    static boolean bool(@Nullable Boolean actual, String operator, List<String> values) {
        return switch (operator) {
            case "is any" -> true;
            case "is true" -> Boolean.TRUE.equals(actual);
            case "is false" -> Boolean.FALSE.equals(actual);
            case "is" -> actual != null && values.contains(actual.toString());
            default -> throw unknown(operator);
        };
    }

    /** Dates: a missing one matches {@code is not} and {@code is empty}; relative ones count from {@code asOf}. */
    static boolean date(
            @Nullable Instant actual, String operator, List<String> values, Instant asOf, OracleSettings settings) {
        if (actual == null) {
            return List.of("is any", "is empty", "is not").contains(operator);
        }
        return switch (operator) {
            case "is any", "is not empty" -> true;
            case "is empty" -> false;
            case "is" -> isOneOf(actual, values, settings);
            case "is not" -> !isOneOf(actual, values, settings);
            case "in time frame" ->
                Period.ofFrame(values.get(0), asOf, settings.zone(), settings.weekStart())
                        .contains(actual);
            case "in past", "in past before", "in future", "in future after" ->
                relative(actual, operator, values.get(0), asOf, settings);
            default -> absolute(actual, operator, values, settings);
        };
    }

    private static boolean isOneOf(Instant actual, List<String> values, OracleSettings settings) {
        return values.stream()
                .anyMatch(value -> Period.ofLiteral(value, settings.zone()).contains(actual));
    }

    private static boolean absolute(Instant actual, String operator, List<String> values, OracleSettings settings) {
        Period first = Period.ofLiteral(values.get(0), settings.zone());
        Period last = Period.ofLiteral(values.get(values.size() - 1), settings.zone());
        return switch (operator) {
            case "before" -> actual.isBefore(first.start());
            case "on or before" -> actual.isBefore(first.end());
            case "after" -> !actual.isBefore(first.end());
            case "on or after" -> !actual.isBefore(first.start());
            case "between" -> !actual.isBefore(first.start()) && actual.isBefore(last.end());
            default -> throw unknown(operator);
        };
    }

    private static boolean relative(
            Instant actual, String operator, String amount, Instant asOf, OracleSettings settings) {
        Instant past = Period.shift(asOf, -1, amount, settings.zone());
        Instant future = Period.shift(asOf, 1, amount, settings.zone());
        return switch (operator) {
            case "in past" -> !actual.isBefore(past) && !actual.isAfter(asOf);
            case "in past before" -> actual.isBefore(past);
            case "in future" -> !actual.isBefore(asOf) && !actual.isAfter(future);
            default -> actual.isAfter(future);
        };
    }

    private static IllegalArgumentException unknown(String operator) {
        return new IllegalArgumentException("no such operator for this type: " + operator);
    }
}
