package dev.smartlists.bench.plain;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * A text operator with its values. The answer for a text is worked out once and then remembered with the text.
 *
 * @param number the place of this test among all distinct ones
 */
record TextTest(int number, String operator, List<String> values) {

    /** {@code value} null is a missing text; {@code tests} is how many distinct tests there are. */
    boolean test(Text value, int tests) {
        if (value == null) {
            return isNegative();
        }
        byte known = value.outcome(number);
        if (known == 0) {
            boolean holds = holds(value.lower());
            value.remember(number, tests, holds);
            return holds;
        }
        return known == 1;
    }

    /** A list of texts: the positive operators want one of them, the negative ones none. */
    boolean testAny(List<Text> all, int tests) {
        if (all == null) {
            return isNegative();
        }
        boolean negative = isNegative();
        for (Text value : all) {
            if (test(value, tests) != negative) {
                return !negative;
            }
        }
        return negative;
    }

    private boolean isNegative() {
        return operator.startsWith("not ") || operator.equals("is not");
    }

    private boolean holds(String text) {
        return switch (operator) {
            case "is" -> anyValue(text, String::equals);
            case "is not" -> !anyValue(text, String::equals);
            case "contains" -> anyValue(text, String::contains);
            case "not contains" -> !anyValue(text, String::contains);
            case "starts with" -> anyValue(text, String::startsWith);
            case "not starts with" -> !anyValue(text, String::startsWith);
            default -> throw new IllegalArgumentException("This rival does not know the text operator " + operator);
        };
    }

    private boolean anyValue(String text, BiPredicate<String, String> matches) {
        for (String value : values) {
            if (matches.test(text, value.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
