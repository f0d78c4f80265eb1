package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Random conditions: every attribute with every operator of its type, and values that events have too. */
final class RandomConditions {

    private static final List<String> TEXT_OPERATORS = List.of(
            "is",
            "is",
            "is not",
            "contains",
            "contains",
            "not contains",
            "starts with",
            "not starts with",
            "is empty",
            "is not empty");

    private static final List<String> NUMBER_OPERATORS = List.of(
            "is", "is not", "greater than", "less than", "at least", "at most", "between", "is empty", "is not empty");

    private static final List<String> DATE_OPERATORS = List.of(
            "is",
            "is not",
            "between",
            "before",
            "on or before",
            "after",
            "on or after",
            "in past",
            "in past",
            "in past before",
            "in future",
            "in future after",
            "in time frame",
            "is empty",
            "is not empty");

    /** Without those that a date of activity, being past and never missing, answers always alike. */
    private static final List<String> ACTIVITY_DATE_OPERATORS = DATE_OPERATORS.stream()
            .filter(operator -> !operator.startsWith("in future") && !operator.endsWith("empty"))
            .toList();

    private static final List<String> TIME_FRAMES = List.of(
            "today",
            "yesterday",
            "this week",
            "Last week",
            "this month",
            "last month",
            "this quarter",
            "last quarter",
            "this year",
            "last year");

    private static final List<String> AMOUNTS = List.of(
            "0 days",
            "36 hours",
            "7 days",
            "14 days",
            "30 Days",
            "30 days",
            "3 weeks",
            "5 WEEKS",
            "1 month",
            "1 month",
            "2 months",
            "1 year");

    private final Dice dice;
    private final List<Instant> times;

    RandomConditions(Dice dice, List<Instant> times) {
        this.dice = dice;
        this.times = times;
    }

    /** A condition on one of the attributes that this activity has. */
    ObjectNode onAttributeOf(ActivityType type, Kind kind) {
        List<String> attributes = Attributes.names(type, kind);
        List<String> typed = attributes.stream()
                .filter(name -> !Pools.TEXTS.containsKey(name))
                .toList();
        String attribute = dice.pick(typed.isEmpty() || dice.chance(75) ? attributes : typed);
        return switch (attribute) {
            case "Conversation Score" -> onNumber(attribute);
            case "Document Opened", "Document Downloaded" ->
                condition(attribute, "is", List.of(dice.chance(50) ? "true" : "false"));
            case "Scheduled For" -> onDate(attribute, DATE_OPERATORS);
            default -> onText(attribute);
        };
    }

    ObjectNode onDateOfActivity() {
        boolean any = dice.chance(10);
        return onDate("Date of Activity", any ? DATE_OPERATORS : ACTIVITY_DATE_OPERATORS);
    }

    ObjectNode minimum() {
        return condition("Min. Number of Times", "at least", List.of("" + dice.pick(List.of(1, 2, 2, 2, 3))));
    }

    private ObjectNode onText(String attribute) {
        if (attribute.equals("Name") && dice.chance(10)) {
            return condition(attribute, "is any", List.of());
        }
        String operator = dice.pick(TEXT_OPERATORS);
        List<String> pool = Pools.TEXTS.get(attribute);
        List<String> values = dice.some(pool, dice.chance(33) ? 1 : 3);
        return switch (operator) {
            case "is empty", "is not empty" -> condition(attribute, operator, List.of());
            case "is", "is not" -> condition(attribute, operator, mixed(values.stream()));
            case "starts with", "not starts with" ->
                condition(attribute, operator, mixed(values.stream().map(this::beginning)));
            default -> condition(attribute, operator, mixed(values.stream().map(this::part)));
        };
    }

    private List<String> mixed(Stream<String> values) {
        return values.map(dice::mixCase).toList();
    }

    private String beginning(String text) {
        return text.substring(0, text.offsetByCodePoints(0, dice.between(1, text.codePointCount(0, text.length()))));
    }

    /** A part of a text that is not blank. */
    private String part(String text) {
        String beginning = beginning(text);
        int start =
                beginning.offsetByCodePoints(0, dice.between(0, beginning.codePointCount(0, beginning.length()) - 1));
        String part = beginning.substring(start);
        return part.isBlank() ? text : part;
    }

    private ObjectNode onNumber(String attribute) {
        String operator = dice.pick(NUMBER_OPERATORS);
        int number = dice.between(0, 3);
        return switch (operator) {
            case "is empty", "is not empty" -> condition(attribute, operator, List.of());
            case "between" -> condition(attribute, operator, List.of("" + number, "" + dice.between(number, 3)));
            case "is", "is not" ->
                condition(attribute, operator, dice.some(List.of("0", "1", "2", "3"), dice.chance(60) ? 1 : 3));
            default -> condition(attribute, operator, List.of("" + number));
        };
    }

    private ObjectNode onDate(String attribute, List<String> operators) {
        String operator = dice.pick(operators);
        return switch (operator) {
            case "is empty", "is not empty" -> condition(attribute, operator, List.of());
            case "in time frame" -> condition(attribute, operator, List.of(dice.pick(TIME_FRAMES)));
            case "in past", "in past before", "in future", "in future after" ->
                condition(attribute, operator, List.of(dice.pick(AMOUNTS)));
            case "is", "is not" ->
                condition(attribute, operator, dice.chance(50) ? List.of(literal(0)) : List.of(literal(0), literal(0)));
            case "between" -> condition(attribute, operator, List.of(literal(-10), literal(20)));
            default -> condition(attribute, operator, List.of(literal(0)));
        };
    }

    /** A day or a moment, some days from an event; of two literals that are 30 days apart the first is earlier. */
    private String literal(int days) {
        Instant middle = Pools.START.plus(Duration.ofDays(Pools.DAYS / 2));
        Instant time = (days == 0 ? dice.pick(times) : middle).plus(Duration.ofDays(days));
        return switch (dice.between(1, 4)) {
            case 1 -> time.toString();
            case 2 -> time.atOffset(ZoneOffset.ofHours(-5)).toString();
            default -> time.toString().substring(0, "yyyy-MM-dd".length());
        };
    }

    private static ObjectNode condition(String attribute, String operator, List<String> values) {
        ObjectNode condition = JsonNodeFactory.instance.objectNode();
        condition.put("activityAttributeName", attribute);
        condition.put("operator", operator);
        values.forEach(condition.putArray("values")::add);
        return condition.put("isPrimary", attribute.equals("Name"));
    }
}
