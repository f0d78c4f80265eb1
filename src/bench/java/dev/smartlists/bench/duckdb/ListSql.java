package dev.smartlists.bench.duckdb;

import dev.smartlists.bench.ListFolder;
import dev.smartlists.bench.ListFolder.Filter;
import dev.smartlists.bench.ListFolder.Sequence;
import dev.smartlists.bench.ListFolder.SmartList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists in SQL. Each distinct condition is a bit; the bits of one kind of activity stand together, so that an activity
 * touches few numbers. A person's bits are those of its activities, and a list is an expression over them. Or, as one would write it first: each distinct
 * condition is a column that counts a person's activities.
 */
final class ListSql {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ListFolder folder;
    private final Map<String, SmartList> byName = new HashMap<>();
    private final Map<String, SqlCondition> conditions = new LinkedHashMap<>();
    private final Map<String, List<SqlCondition>> byActivity = new TreeMap<>();
    private final boolean plain;
    private int words;

    /** @param plain whether conditions are columns that count, not bits */
    ListSql(ListFolder folder, Instant asOf, boolean plain) {
        this.folder = folder;
        this.plain = plain;
        for (SmartList list : folder.lists()) {
            byName.put(list.name(), list);
            list.rules().filters().stream()
                    .filter(filter -> !filter.isMembership())
                    .forEach(filter -> conditions.computeIfAbsent(key(filter), key -> new SqlCondition(filter, asOf)));
        }
        conditions
                .values()
                .forEach(condition -> byActivity
                        .computeIfAbsent(condition.activity(), activity -> new ArrayList<>())
                        .add(condition));
        for (List<SqlCondition> together : byActivity.values()) {
            for (int i = 0; i < together.size(); i++) {
                together.get(i).place(words + i / SqlCondition.BITS, i % SqlCondition.BITS);
            }
            words += (together.size() + SqlCondition.BITS - 1) / SqlCondition.BITS;
        }
    }

    boolean isEmpty() {
        return folder.lists().isEmpty() && folder.sequences().isEmpty();
    }

    /** The columns of activities that some list mentions. */
    List<String> attributes() {
        return conditions.values().stream()
                .flatMap(condition -> condition.attributes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** One row for each person with activities, in order: its name as JSON, its bits, and the conditions that count. */
    String personTable() {
        return plain ? plainPersonTable() : personTableOfBits();
    }

    private String plainPersonTable() {
        return "CREATE TABLE person AS SELECT to_json(person)::VARCHAR AS json, person"
                + conditions.values().stream()
                        .map(condition -> ", " + condition.plainCount())
                        .collect(Collectors.joining())
                + " FROM activity GROUP BY person ORDER BY person";
    }

    private String personTableOfBits() {
        List<String> columns = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            columns.add("bit_or(w%d) AS w%d".formatted(word, word));
        }
        conditions.values().stream().filter(SqlCondition::counts).forEach(condition -> columns.add(condition.count()));
        String bits = byActivity.entrySet().stream()
                .map(entry -> new ActivityBits(entry.getKey(), entry.getValue(), words).select())
                .collect(Collectors.joining("\nUNION ALL\n"));
        return "CREATE TABLE person AS SELECT to_json(person)::VARCHAR AS json, person"
                + columns.stream().map(column -> ", " + column).collect(Collectors.joining())
                + " FROM ("
                + (bits.isEmpty() ? "SELECT DISTINCT person FROM activity" : bits + "\nUNION ALL\n" + nobody())
                + ") GROUP BY person ORDER BY person";
    }

    /** Persons whose activities no condition asks for; they matter to sequences and to lists that hold for anybody. */
    private String nobody() {
        return "SELECT DISTINCT person" + ", 0::BIGINT".repeat(words) + " FROM activity";
    }

    /** The lines of all memberships in order, in so many queries of about as many lists. */
    List<String> memberships(int parts) {
        Map<String, String> selects = new TreeMap<>(Comparator.comparing(ListSql::codePoints, Arrays::compare));
        for (SmartList list : folder.lists()) {
            selects.put(list.name(), "FROM person WHERE " + logic(list));
        }
        for (Sequence sequence : folder.sequences()) {
            selects.put(
                    sequence.name(),
                    "FROM (SELECT * FROM person SEMI JOIN (" + sequence(sequence)
                            + ") USING (person) ORDER BY person)");
        }
        List<String> all = new ArrayList<>();
        selects.forEach((name, from) ->
                all.add("SELECT concat('{\"list\":" + jsonInSql(name) + ",\"person\":', json, '}') " + from));
        List<String> queries = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<String> ofPart = all.subList(all.size() * part / parts, all.size() * (part + 1) / parts);
            if (!ofPart.isEmpty()) {
                queries.add(union(ofPart));
            }
        }
        return queries;
    }

    /** Halved again and again: a thousand in a row would be nested a thousand deep. */
    private static String union(List<String> selects) {
        int half = selects.size() / 2;
        return half == 0
                ? selects.get(0)
                : "(" + union(selects.subList(0, half)) + ") UNION ALL (" + union(selects.subList(half, selects.size()))
                        + ")";
    }

    private String logic(SmartList list) {
        List<String> filters = list.rules().filters().stream().map(this::filter).toList();
        return switch (list.rules().filterMatchType()) {
            case "all" -> String.join(" AND ", filters);
            case "any" -> "(" + String.join(" OR ", filters) + ")";
            default ->
                "("
                        + NUMBER.matcher(Objects.requireNonNull(list.rules().filterCustomRuleLogic()))
                                .replaceAll(number -> filters.get(Integer.parseInt(number.group()) - 1))
                        + ")";
        };
    }

    private String filter(Filter filter) {
        if (filter.isMembership()) {
            ListFolder.Condition condition = filter.conditions().get(0);
            String any = condition.values().stream()
                    .map(name -> "(" + logic(Objects.requireNonNull(byName.get(name))) + ")")
                    .collect(Collectors.joining(" OR "));
            return (condition.operator().equals("not in") ? "NOT (" : "(") + any + ")";
        }
        SqlCondition condition = Objects.requireNonNull(conditions.get(key(filter)));
        String holds = plain ? condition.plainlyHolds() : condition.holds();
        return filter.isNegated() ? "NOT " + holds : holds;
    }

    private static String sequence(Sequence sequence) {
        int first = SqlCondition.kind(sequence.first());
        int then = SqlCondition.kind(sequence.then());
        return "SELECT DISTINCT person FROM activity WHERE kind IN (%d, %d) GROUP BY person, visitor, given, session HAVING min(t) FILTER (kind = %d) < max(t) FILTER (kind = %d)"
                .formatted(first, then, first, then);
    }

    private static String key(Filter filter) {
        return filter.activity() + filter.conditions();
    }

    private static String jsonInSql(String name) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "''") + "\"";
    }

    private static int[] codePoints(String text) {
        return text.codePoints().toArray();
    }
}
