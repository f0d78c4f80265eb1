package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a filter or a trigger, asked of one activity. */
final class Condition {

    private Condition() {}

    static boolean holds(JsonNode condition, OracleActivity activity, Instant asOf, OracleSettings settings) {
        String attribute = condition.path("activityAttributeName").textValue();
        String operator = condition.path("operator").textValue();
        List<String> values =
                condition.path("values").valueStream().map(JsonNode::textValue).toList();
        if (attribute.equals("Date of Activity")) {
            return Operators.date(activity.date(), operator, values, asOf, settings);
        }
        Object actual = activity.attributes().get(attribute);
        if (actual == null
                && !Attributes.names(activity.type(), activity.event().kind()).contains(attribute)) {
            throw new IllegalArgumentException(activity.name() + " has no attribute " + attribute);
        }
        return switch (attribute) {
            case "Scheduled For" -> Operators.date((Instant) actual, operator, values, asOf, settings);
            case "Conversation Score" -> Operators.number((Integer) actual, operator, values);
            case "Document Opened", "Document Downloaded" -> Operators.bool((Boolean) actual, operator, values);
            default -> Operators.text(texts(actual), operator, values);
        };
    }

    private static List<String> texts(@Nullable Object actual) {
        if (actual instanceof List<?> list) {
            return list.stream().map(String.class::cast).toList();
        }
        return actual == null ? List.of() : List.of((String) actual);
    }
}
