package dev.smartlists.bench.duckdb;

import dev.smartlists.bench.DateWindow;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bits that activities of one name set. The attributes are tested once for each distinct combination of them; what the
 * dates allow is the same for all activities between two bounds.
 */
final class ActivityBits {

    private static final int FEW = 8;

    private final String activity;
    private final List<SqlCondition> conditions;
    private final int words;
    private final List<String> attributes;

    /** @param words how many numbers there are for all conditions together */
    ActivityBits(String activity, List<SqlCondition> conditions, int words) {
        this.activity = activity;
        this.conditions = conditions;
        this.words = words;
        this.attributes = conditions.stream()
                .flatMap(condition -> condition.attributes().stream())
                .distinct()
                .toList();
    }

    /** Rows of a person and all numbers. */
    String select() {
        boolean direct = conditions.size() <= FEW || attributes.isEmpty();
        StringBuilder columns = new StringBuilder("SELECT person");
        for (int word = 0; word < words; word++) {
            columns.append(", ").append(word(word, direct)).append(" AS w").append(word);
        }
        String where = SqlCondition.isNamed(activity);
        return direct
                ? columns + " FROM activity WHERE " + where
                : columns + " FROM (SELECT * FROM activity WHERE " + where + ") a JOIN (" + combinations(where)
                        + ") b ON "
                        + attributes.stream()
                                .map(column -> "a.%s IS NOT DISTINCT FROM b.%s".formatted(column, column))
                                .collect(Collectors.joining(" AND "));
    }

    private String combinations(String where) {
        String columns = String.join(", ", attributes);
        StringBuilder select = new StringBuilder("SELECT ").append(columns);
        for (int word = 0; word < words; word++) {
            if (isOurs(word)) {
                select.append(", ").append(tests(word)).append(" AS b").append(word);
            }
        }
        return select + " FROM (SELECT DISTINCT " + columns + " FROM activity WHERE " + where + ")";
    }

    private boolean isOurs(int word) {
        return conditions.stream().anyMatch(condition -> condition.word() == word);
    }

    private String word(int word, boolean direct) {
        if (!isOurs(word)) {
            return "0::BIGINT";
        }
        return direct ? "(" + tests(word) + " & " + dates(word) + ")" : "(b" + word + " & " + dates(word) + ")";
    }

    private String tests(int word) {
        return conditions.stream()
                .filter(condition -> condition.word() == word)
                .map(condition -> "CASE WHEN " + condition.test() + " THEN " + condition.mask() + "::BIGINT ELSE 0 END")
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** The conditions whose window a date falls into, as a ladder over all bounds. */
    private String dates(int word) {
        SortedSet<Long> bounds = new TreeSet<>();
        for (SqlCondition condition : conditions) {
            if (condition.word() == word && condition.window().from() != Long.MIN_VALUE) {
                bounds.add(condition.window().from());
            }
            if (condition.word() == word && condition.window().to() != Long.MAX_VALUE) {
                bounds.add(condition.window().to() + 1);
            }
        }
        StringBuilder ladder = new StringBuilder("CASE");
        for (long bound : bounds) {
            ladder.append(" WHEN t < %d THEN %d::BIGINT".formatted(bound, allowed(word, bound - 1)));
        }
        long last = allowed(word, bounds.isEmpty() ? 0 : bounds.last());
        return bounds.isEmpty() ? last + "::BIGINT" : ladder + " ELSE %d::BIGINT END".formatted(last);
    }

    private long allowed(int word, long time) {
        long allowed = 0;
        for (SqlCondition condition : conditions) {
            DateWindow window = condition.window();
            if (condition.word() == word && window.from() <= time && time <= window.to()) {
                allowed |= condition.mask();
            }
        }
        return allowed;
    }
}
