package dev.smartlists.bench.duckdb;

import dev.smartlists.bench.DateWindow;
import dev.smartlists.bench.ListFolder;
import dev.smartlists.bench.ListFolder.Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A distinct condition: what it asks of an activity, and which bit tells that an activity answers it. */
final class SqlCondition {

    /** Bits in one number; a signed one has no more that are harmless. */
    static final int BITS = 62;

    private static final List<String> ACTIVITIES = List.of(
            "Triggered", "Engaged", "EngagedWithAgent", "InteractedWithDocument", "ReachedGoal", "ScheduledMeeting");

    private static final List<String> NAMES = List.of(
            "Triggered Dialogue",
            "Engaged with a Dialogue",
            "Engaged with an Agent in Dialogue",
            "Interacted with Document in Dialogue",
            "Reached Dialogue Goal",
            "Scheduled Meeting in Dialogue",
            "Triggered Conversational Flow",
            "Engaged with a Conversational Flow",
            "Engaged with an Agent in Conversational Flow",
            "Interacted with Document in Conversational Flow",
            "Reached Goal in Conversational Flow",
            "Scheduled Meeting in Conversational Flow");

    private static final Map<String, String> COLUMNS = Map.of(
            "Name", "name",
            "Page URL", "page",
            "Conversation Status", "status",
            "Conversation Score", "score",
            "Discussed Topics", "topics",
            "Agent Name", "agent_name",
            "Document Name", "document_name",
            "Goal Name", "goal_name",
            "Meeting Status", "meeting_status");

    private final String activity;
    private final List<String> attributes = new ArrayList<>();
    private final List<String> tests = new ArrayList<>();
    private DateWindow window = DateWindow.ALWAYS;
    private int times = 1;
    private int word;
    private int bit;

    SqlCondition(Filter filter, Instant asOf) {
        activity = filter.activity();
        for (ListFolder.Condition part : filter.conditions()) {
            switch (part.activityAttributeName()) {
                case "Date of Activity" -> window = window.and(DateWindow.of(part.operator(), part.values(), asOf));
                case "Min. Number of Times" ->
                    times = Integer.parseInt(part.values().get(0));
                default -> add(part);
            }
        }
    }

    /** The place of an activity, such as {@code ReachedGoal}, in the table of activities. */
    static int kind(String activity) {
        return ACTIVITIES.indexOf(activity);
    }

    /** What activities of this name (as in results) have in common. */
    static String isNamed(String activity) {
        int place = NAMES.indexOf(activity);
        return "kind = %d AND %s".formatted(place % 6, place < 6 ? "NOT flow" : "flow");
    }

    String activity() {
        return activity;
    }

    List<String> attributes() {
        return attributes;
    }

    DateWindow window() {
        return window;
    }

    int word() {
        return word;
    }

    /** The bit in its number. */
    long mask() {
        return 1L << bit;
    }

    void place(int inWord, int atBit) {
        word = inWord;
        bit = atBit;
    }

    /** Whether one activity is not enough. */
    boolean counts() {
        return times > 1;
    }

    /** What is asked of the attributes, dates apart. */
    String test() {
        return tests.isEmpty() ? "true" : String.join(" AND ", tests);
    }

    /** The same column, counted over activities as they are, without bits. */
    String plainCount() {
        String within = (window.from() == Long.MIN_VALUE ? "" : " AND t >= " + window.from())
                + (window.to() == Long.MAX_VALUE ? "" : " AND t <= " + window.to());
        return "count(*) FILTER (%s AND %s%s) >= %d AS %s"
                .formatted(isNamed(activity), test(), within, times, countColumn());
    }

    /** Whether the column holds. */
    String plainlyHolds() {
        return countColumn();
    }

    /** The column of the table of persons that tells whether there are enough activities. */
    String count() {
        return "count(*) FILTER ((w%d & %d) <> 0) >= %d AS %s".formatted(word, mask(), times, countColumn());
    }

    /** Whether it holds for a row of the table of persons. */
    String holds() {
        return counts() ? countColumn() : "((w%d & %d) <> 0)".formatted(word, mask());
    }

    private String countColumn() {
        return "n%d_%d".formatted(word, bit);
    }

    private void add(ListFolder.Condition part) {
        if (part.operator().equals("is any")) {
            return;
        }
        String column = COLUMNS.get(part.activityAttributeName());
        if (column == null) {
            throw new IllegalArgumentException(
                    "This rival does not know the attribute " + part.activityAttributeName());
        }
        attributes.add(column);
        tests.add(
                switch (column) {
                    case "score" -> score(part);
                    case "topics" -> topics(part);
                    default -> text(part, column);
                });
    }

    private static String score(ListFolder.Condition part) {
        if (!part.operator().equals("at least")) {
            throw new IllegalArgumentException("This rival does not know the score operator " + part.operator());
        }
        return "coalesce(score >= %d, false)"
                .formatted(Integer.parseInt(part.values().get(0)));
    }

    private static String topics(ListFolder.Condition part) {
        if (!part.operator().equals("is")) {
            throw new IllegalArgumentException("This rival does not know the topic operator " + part.operator());
        }
        String values = part.values().stream().map(SqlCondition::literal).collect(Collectors.joining(", "));
        return "coalesce(list_has_any(list_transform(topics, lambda x: lower(x)), [%s]), false)".formatted(values);
    }

    private static String text(ListFolder.Condition part, String column) {
        String lower = "lower(" + column + ")";
        return switch (part.operator()) {
            case "is" -> "coalesce(" + is(part, lower) + ", false)";
            case "is not" -> "NOT coalesce(" + is(part, lower) + ", false)";
            case "contains" -> "coalesce(" + any(part, "contains(" + lower + ", %s)") + ", false)";
            case "not contains" -> "NOT coalesce(" + any(part, "contains(" + lower + ", %s)") + ", false)";
            case "starts with" -> "coalesce(" + any(part, "starts_with(" + lower + ", %s)") + ", false)";
            case "not starts with" -> "NOT coalesce(" + any(part, "starts_with(" + lower + ", %s)") + ", false)";
            default ->
                throw new IllegalArgumentException("This rival does not know the text operator " + part.operator());
        };
    }

    private static String is(ListFolder.Condition part, String lower) {
        return any(part, lower + " = %s");
    }

    private static String any(ListFolder.Condition part, String test) {
        return part.values().stream()
                .map(value -> test.replace("%s", literal(value)))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String literal(String value) {
        return "'" + value.toLowerCase(Locale.ROOT).replace("'", "''") + "'";
    }
}
