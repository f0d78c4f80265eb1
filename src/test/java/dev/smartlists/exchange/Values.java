package dev.smartlists.exchange;

import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Right values for each operator, as the JSON has them. */
final class Values {

    private Values() {}

    static String[] of(ValueType type, Operator operator) {
        if (operator.arity() == Operator.Arity.NONE) {
            return new String[0];
        }
        return switch (type) {
            case INTEGER ->
                switch (operator.arity()) {
                    case ONE -> new String[] {"-2"};
                    default -> new String[] {"0", "2147483647"};
                };
            case DATE ->
                switch (operator) {
                    case IN_PAST, IN_PAST_BEFORE, IN_FUTURE, IN_FUTURE_AFTER -> new String[] {"3 weeks"};
                    case IN_TIME_FRAME -> new String[] {"last quarter"};
                    case IS, IS_NOT, BETWEEN -> new String[] {"2026-11-01", "2026-11-30T08:00:00+01:00"};
                    default -> new String[] {"2026-11-22"};
                };
            default -> new String[] {"a \"b\" \\ c", "€"};
        };
    }

    /** The constraint that it becomes. */
    static String drl(String field, ValueType type, Operator operator, String... values) {
        String arguments = Arrays.stream(values)
                .map(value -> type == ValueType.INTEGER
                        ? value
                        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", "));
        return field + "." + operator.method() + (arguments.isEmpty() ? "()" : "( " + arguments + " )");
    }
}
