package dev.smartlists.lint;

import dev.smartlists.activity.Flag;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.Text;
import dev.smartlists.activity.Whole;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether some value of a field, perhaps an absent one, can pass all tests on it. Says no only if there is none. */
final class FieldTests {

    private FieldTests() {}

    /** Exact: only the numbers in the tests and their neighbours can make a difference. */
    static boolean numberExists(List<FieldTest> tests) {
        return numberExists(tests, List.of(), false);
    }

    /**
     * The same, exactly, for a number that passes some tests and fails others.
     *
     * @param absent whether it has to be absent
     */
    static boolean numberExists(List<FieldTest> tests, List<FieldTest> failed, boolean absent) {
        Set<Integer> candidates = new TreeSet<>(Set.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE));
        Stream.concat(tests.stream(), failed.stream())
                .flatMap(test -> numbers(test).stream())
                .forEach(number -> {
                    candidates.add(number);
                    candidates.add(number - 1);
                    candidates.add(number + 1);
                });
        Stream<Whole> present = absent ? Stream.empty() : candidates.stream().map(Whole::new);
        return Stream.concat(Stream.of(new Whole(null)), present)
                .anyMatch(candidate -> tests.stream().allMatch(test -> passes(candidate, test))
                        && failed.stream().noneMatch(test -> passes(candidate, test)));
    }

    /** The same, exactly, for yes, no and unknown. */
    static boolean flagExists(List<FieldTest> tests, List<FieldTest> failed, boolean absent) {
        Stream<Flag> present = absent ? Stream.empty() : Stream.of(new Flag(true), new Flag(false));
        return Stream.concat(Stream.of(new Flag(null)), present)
                .anyMatch(candidate -> tests.stream().allMatch(test -> passes(candidate, test))
                        && failed.stream().noneMatch(test -> passes(candidate, test)));
    }

    private static boolean passes(Flag candidate, FieldTest test) {
        return switch (test.operator()) {
            case IS_TRUE -> candidate.isTrue();
            case IS_FALSE -> candidate.isFalse();
            default -> throw new IllegalArgumentException(test.operator() + " is not for yes and no");
        };
    }

    private static List<Integer> numbers(FieldTest test) {
        return test.texts().stream().map(Integer::valueOf).toList();
    }

    private static boolean passes(Whole candidate, FieldTest test) {
        int[] values = numbers(test).stream().mapToInt(Integer::intValue).toArray();
        return switch (test.operator()) {
            case IS -> candidate.is(values);
            case IS_NOT -> candidate.isNot(values);
            case GREATER_THAN -> candidate.greaterThan(values[0]);
            case LESS_THAN -> candidate.lessThan(values[0]);
            case AT_LEAST -> candidate.atLeast(values[0]);
            case AT_MOST -> candidate.atMost(values[0]);
            case BETWEEN -> candidate.between(values[0], values[1]);
            case IS_EMPTY -> candidate.isEmpty();
            case IS_NOT_EMPTY -> candidate.isNotEmpty();
            default -> throw new IllegalArgumentException(test.operator() + " is not for numbers");
        };
    }

    /** Exact if a test names the whole text or wants none. */
    static boolean textExists(List<FieldTest> tests) {
        for (FieldTest exact : tests) {
            if (exact.operator() == Operator.IS) {
                return exact.texts().stream().anyMatch(value -> allPass(value, tests));
            }
        }
        if (wantsNone(tests)) {
            return allPass(null, tests);
        }
        List<FieldTest> starts = tests.stream()
                .filter(test -> test.operator() == Operator.STARTS_WITH)
                .toList();
        return starts.stream().allMatch(one -> starts.stream().allMatch(other -> canShareStart(one, other)))
                && !everyValueRefused(tests);
    }

    /** A list of texts passes if any of them does, and negative tests if none of them fails. */
    static boolean textsExist(List<FieldTest> tests) {
        if (wantsNone(tests)) {
            return allPass(null, tests);
        }
        return !everyValueRefused(tests);
    }

    private static boolean wantsNone(List<FieldTest> tests) {
        return tests.stream().anyMatch(test -> test.operator() == Operator.IS_EMPTY);
    }

    private static boolean allPass(@Nullable String value, List<FieldTest> tests) {
        Text candidate = new Text(value);
        return tests.stream().allMatch(test -> passes(candidate, test));
    }

    private static boolean passes(Text candidate, FieldTest test) {
        String[] values = test.texts().toArray(String[]::new);
        return switch (test.operator()) {
            case IS -> candidate.is(values);
            case IS_NOT -> candidate.isNot(values);
            case STARTS_WITH -> candidate.startsWith(values);
            case NOT_STARTS_WITH -> candidate.notStartsWith(values);
            case CONTAINS -> candidate.contains(values);
            case NOT_CONTAINS -> candidate.notContains(values);
            case IS_EMPTY -> candidate.isEmpty();
            case IS_NOT_EMPTY -> candidate.isNotEmpty();
            default -> throw new IllegalArgumentException(test.operator() + " is not for texts");
        };
    }

    private static boolean canShareStart(FieldTest one, FieldTest other) {
        return one.texts().stream()
                .anyMatch(start -> other.texts().stream().anyMatch(longer -> {
                    String a = start.toLowerCase(Locale.ROOT);
                    String b = longer.toLowerCase(Locale.ROOT);
                    return a.startsWith(b) || b.startsWith(a);
                }));
    }

    /** Whether there is a positive test each of whose values some negative test refuses, whatever else the text holds. */
    private static boolean everyValueRefused(List<FieldTest> tests) {
        return tests.stream()
                .filter(test -> isPositive(test.operator()))
                .anyMatch(test -> test.texts().stream()
                        .allMatch(value -> refusing(test.operator(), tests).stream()
                                .anyMatch(negative -> !passes(new Text(value), negative))));
    }

    private static boolean isPositive(Operator operator) {
        return operator == Operator.IS || operator == Operator.CONTAINS || operator == Operator.STARTS_WITH;
    }

    /** What refuses any text that an operator takes by a part of it that is known. */
    private static List<FieldTest> refusing(Operator positive, List<FieldTest> tests) {
        List<Operator> operators = new ArrayList<>(List.of(Operator.NOT_CONTAINS));
        if (positive != Operator.CONTAINS) {
            operators.add(Operator.NOT_STARTS_WITH);
        }
        if (positive == Operator.IS) {
            operators.add(Operator.IS_NOT);
        }
        return tests.stream()
                .filter(test -> operators.contains(test.operator()))
                .toList();
    }
}
