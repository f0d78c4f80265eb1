package dev.smartlists.activity;

import static dev.smartlists.activity.ValueType.BOOLEAN;
import static dev.smartlists.activity.ValueType.DATE;
import static dev.smartlists.activity.ValueType.INTEGER;
import static dev.smartlists.activity.ValueType.TEXT;
import static dev.smartlists.activity.ValueType.TEXTS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The operators of the modelled product, each under its name there ({@link #label()}) and in rules ({@link #method()}), with the types
 * it fits and how many values it takes. Source: semantics.md 5.3.
 */
public enum Operator {
    IS("is", "is", Arity.MANY, TEXT, TEXTS, INTEGER, DATE),
    IS_NOT("is not", "isNot", Arity.MANY, TEXT, TEXTS, INTEGER, DATE),
    STARTS_WITH("starts with", "startsWith", Arity.MANY, TEXT, TEXTS),
    NOT_STARTS_WITH("not starts with", "notStartsWith", Arity.MANY, TEXT, TEXTS),
    CONTAINS("contains", "contains", Arity.MANY, TEXT, TEXTS),
    NOT_CONTAINS("not contains", "notContains", Arity.MANY, TEXT, TEXTS),
    IS_EMPTY("is empty", "isEmpty", Arity.NONE, TEXT, TEXTS, INTEGER, DATE),
    IS_NOT_EMPTY("is not empty", "isNotEmpty", Arity.NONE, TEXT, TEXTS, INTEGER, DATE),
    BETWEEN("between", "between", Arity.TWO, INTEGER, DATE),
    GREATER_THAN("greater than", "greaterThan", Arity.ONE, INTEGER),
    LESS_THAN("less than", "lessThan", Arity.ONE, INTEGER),
    AT_LEAST("at least", "atLeast", Arity.ONE, INTEGER),
    AT_MOST("at most", "atMost", Arity.ONE, INTEGER),
    IN_PAST("in past", "inPast", Arity.ONE, DATE),
    IN_PAST_BEFORE("in past before", "inPastBefore", Arity.ONE, DATE),
    IN_FUTURE("in future", "inFuture", Arity.ONE, DATE),
    IN_FUTURE_AFTER("in future after", "inFutureAfter", Arity.ONE, DATE),
    IN_TIME_FRAME("in time frame", "inTimeFrame", Arity.ONE, DATE),
    AFTER("after", "after", Arity.ONE, DATE),
    BEFORE("before", "before", Arity.ONE, DATE),
    ON_OR_AFTER("on or after", "onOrAfter", Arity.ONE, DATE),
    ON_OR_BEFORE("on or before", "onOrBefore", Arity.ONE, DATE),
    IS_TRUE("is true", "isTrue", Arity.NONE, BOOLEAN),
    IS_FALSE("is false", "isFalse", Arity.NONE, BOOLEAN);

    /** How many values an operator takes. */
    public enum Arity {
        NONE("no value", 0, 0),
        ONE("one value", 1, 1),
        TWO("two values", 2, 2),
        MANY("one or more values", 1, Integer.MAX_VALUE);

        private final String words;
        private final int least;
        private final int most;

        Arity(String words, int least, int most) {
            this.words = words;
            this.least = least;
            this.most = most;
        }

        /** The number in words, for messages. */
        public String words() {
            return words;
        }

        /** Whether so many values are right. */
        public boolean accepts(int values) {
            return values >= least && values <= most;
        }
    }

    private final String label;
    private final String method;
    private final Arity arity;
    private final Set<ValueType> types;

    Operator(String label, String method, Arity arity, ValueType... types) {
        this.label = label;
        this.method = method;
        this.arity = arity;
        this.types = Set.of(types);
    }

    /** The operator's name in the modelled product, for example {@code in past before}. */
    public String label() {
        return label;
    }

    /** The operator's name in rules, for example {@code inPastBefore}. */
    public String method() {
        return method;
    }

    public Arity arity() {
        return arity;
    }

    public boolean fits(ValueType type) {
        return types.contains(type);
    }

    /** The operators that fit a type, in the order of the glossary. */
    public static List<Operator> of(ValueType type) {
        return Arrays.stream(values()).filter(operator -> operator.fits(type)).toList();
    }

    /** The operator with this label, whatever the case. */
    public static Optional<Operator> labelled(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(operator -> operator.label.equals(wanted))
                .findFirst();
    }

    /** The operator with this method name, to the letter. */
    public static Optional<Operator> called(String method) {
        return Arrays.stream(values())
                .filter(operator -> operator.method.equals(method))
                .findFirst();
    }
}
