package dev.smartlists.rules.syntax;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether the values of an operator are right: their number, kind, unit and form. */
public final class OperatorValues {

    private OperatorValues() {}

    /** What is wrong with the values, if anything is. */
    public static Optional<String> problem(ValueType type, Operator operator, List<Constraint.Value> values) {
        if (!operator.arity().accepts(values.size())) {
            return Optional.of("takes " + operator.arity().words() + ", not " + values.size());
        }
        return switch (type) {
            case INTEGER ->
                firstThat(values, value -> value.quoted() || !isInt(value.text()))
                        .map(value -> "takes whole numbers without quotes, not " + value.source());
            case DATE ->
                firstThat(values, value -> !value.quoted())
                        .map(value -> "takes texts in double quotes, not " + value.source())
                        .or(() -> dateProblem(
                                operator,
                                values.stream().map(Constraint.Value::text).toList()));
            case TEXT, TEXTS ->
                firstThat(values, value -> !value.quoted())
                        .map(value -> "takes texts in double quotes, not " + value.source())
                        .or(() -> firstThat(values, value -> value.text().isBlank())
                                .map(value -> "a blank value matches nothing. Write isEmpty()"));
            case BOOLEAN -> Optional.empty();
        };
    }

    private static Optional<String> dateProblem(Operator operator, List<String> values) {
        try {
            DateCondition.of(operator, values);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.ofNullable(wrong.getMessage());
        }
    }

    private static boolean isInt(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException notWhole) {
            return false;
        }
    }

    private static Optional<Constraint.Value> firstThat(
            List<Constraint.Value> values, Predicate<Constraint.Value> wrong) {
        return values.stream().filter(wrong).findFirst();
    }
}
