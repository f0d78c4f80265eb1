package dev.smartlists.bench.duckdb;

import dev.smartlists.bench.Candidate;
import dev.smartlists.bench.Counts;
import dev.smartlists.bench.ListFolder;
import dev.smartlists.bench.workload.Workloads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One SQL job in a database of its own, in memory; as a command: {@code DuckDb EVENTS LISTS OUT [plain]}. */
public final class DuckDb implements Candidate {

    private static final int THREADS = 2;

    private final int threads;
    private final boolean plain;

    /** With conditions as bits. */
    public DuckDb(int threads) {
        this(threads, false);
    }

    /** With conditions as columns that count, as one would write it first. */
    public static DuckDb plain(int threads) {
        return new DuckDb(threads, true);
    }

    private DuckDb(int threads, boolean plain) {
        this.threads = threads;
        this.plain = plain;
    }

    public static void main(String[] args) throws Exception {
        boolean plain = args.length > 3 && args[3].equals("plain");
        Path out = Files.createDirectories(Path.of(args[2]));
        new DuckDb(THREADS, plain).run(Path.of(args[0]), Path.of(args[1]), out);
        System.err.print(Files.readString(out.resolve(Counts.FILE)));
    }

    @Override
    public String name() {
        return plain ? "DuckDB, a column a condition" : "DuckDB";
    }

    @Override
    public void run(Path events, Path lists, Path out) throws Exception {
        ListSql listSql = new ListSql(ListFolder.read(lists), Workloads.AS_OF, plain);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(LoadSql.SETTINGS.formatted(threads));
            statement.execute(LoadSql.read(events));
            long read = number(statement, LoadSql.READ_COUNT);
            long refused = statement.executeUpdate(LoadSql.REFUSE);
            execute(statement, LoadSql.CLAIMS);
            List<Long> conflictingAndDuplicate = numbers(statement, LoadSql.CONFLICTING_AND_DUPLICATE);
            long dropped = statement.executeUpdate(LoadSql.DROP_CLAIMS);
            long later = statement.executeUpdate(LoadSql.dropLater(Workloads.AS_OF.toEpochMilli()));
            execute(statement, ActivitySql.SESSIONS_AND_PERSONS);
            execute(statement, ActivitySql.UNIQUENESS);
            execute(statement, ActivitySql.UPDATES);
            long withoutEngagement = number(statement, ActivitySql.UPDATES_WITHOUT_ENGAGEMENT);
            statement.execute(ActivitySql.HAPPENED);
            write(statement, listSql, out);
            new Counts(
                            read,
                            read - refused - dropped,
                            conflictingAndDuplicate.get(1),
                            conflictingAndDuplicate.get(0),
                            refused,
                            later,
                            withoutEngagement,
                            unclassified(statement))
                    .write(out);
        }
    }

    private void write(Statement statement, ListSql lists, Path out) throws Exception {
        if (!lists.isEmpty()) {
            statement.execute(ActivitySql.activityTable(lists.attributes()));
        }
        copy(statement, ActivitySql.sortedLines(!lists.isEmpty()), out.resolve("activities.ndjson"));
        Path memberships = out.resolve("memberships.ndjson");
        if (lists.isEmpty()) {
            Files.writeString(memberships, "");
            return;
        }
        statement.execute("SET preserve_insertion_order = true");
        statement.execute(lists.personTable());
        new MembershipFile(statement, threads).write(lists, memberships);
    }

    /** Writes lines as they are: a CSV file without header, quotes or a separator that could occur. */
    static void copy(Statement statement, String select, Path file) throws SQLException {
        statement.execute("COPY (%s) TO '%s' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\\x01')"
                .formatted(select, file.toString().replace("'", "''")));
    }

    private static void execute(Statement statement, List<String> all) throws SQLException {
        for (String sql : all) {
            statement.execute(sql);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        return numbers(statement, sql).get(0);
    }

    /** The columns of a single row. */
    private static List<Long> numbers(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            Long[] numbers = new Long[result.getMetaData().getColumnCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = result.getLong(i + 1);
            }
            return List.of(numbers);
        }
    }

    private static SortedMap<String, Long> unclassified(Statement statement) throws SQLException {
        SortedMap<String, Long> types = new TreeMap<>();
        try (ResultSet result = statement.executeQuery("SELECT type, count(*) FROM raw WHERE tag = 9 GROUP BY type")) {
            while (result.next()) {
                types.put(result.getString(1), result.getLong(2));
            }
        }
        return types;
    }
}
