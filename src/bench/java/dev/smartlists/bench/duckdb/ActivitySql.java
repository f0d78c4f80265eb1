package dev.smartlists.bench.duckdb;

import java.util.List;

/** Sessions, persons and activities: from the table {@code raw} to one line for each activity. */
final class ActivitySql {

    /** Sessions of the events that carry none; the persons of visitors; both only where there is something to work out. */
    static final List<String> SESSIONS_AND_PERSONS = List.of("""
            CREATE TEMP TABLE automatic AS
            WITH gaps AS (
              SELECT rowid AS r, visitor, t, id, tag, tells, t - lag(t) OVER (PARTITION BY visitor ORDER BY t, id) AS gap
              FROM raw WHERE session IS NULL)
            SELECT r, visitor, t, id, tag, tells, concat('auto:', last_value(
                CASE WHEN gap IS NULL OR gap > 1800000 THEN id END IGNORE NULLS)
              OVER (PARTITION BY visitor ORDER BY t, id)) AS session
            FROM gaps
            """, """
            CREATE TEMP TABLE naming AS
            SELECT visitor, min(person) AS person, max(person) AS other FROM raw WHERE person IS NOT NULL GROUP BY visitor
            """, """
            CREATE TEMP TABLE shared AS
            SELECT rowid AS r, coalesce(
              last_value(person IGNORE NULLS) OVER (PARTITION BY visitor ORDER BY t, id),
              first_value(person IGNORE NULLS) OVER (PARTITION BY visitor ORDER BY t, id
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) AS person
            FROM raw SEMI JOIN (SELECT visitor FROM naming WHERE person <> other) USING (visitor)
            """);

    /** Which events are activities that count: {@code r} is the row of the event, {@code kind} the place in the table. */
    static final List<String> UNIQUENESS = List.of("""
            CREATE TEMP TABLE placed AS
            SELECT rowid AS r, visitor, t, id, tag, tells, true AS given, session
            FROM raw WHERE session IS NOT NULL AND (tag <= 7 OR tells)
            UNION ALL
            SELECT r, visitor, t, id, tag, tells, false, session FROM automatic WHERE tag <= 7 OR tells
            """, """
            CREATE TEMP TABLE counted AS
            SELECT r, kind, visitor, given, session, t, id FROM (
              SELECT *, tag AS kind FROM placed WHERE tag IN (0, 2)
              UNION ALL
              SELECT *, 1::UTINYINT AS kind FROM placed WHERE tag IN (1, 3, 5))
            QUALIFY row_number() OVER (PARTITION BY kind, visitor, given, session ORDER BY t, id) = 1
            UNION ALL
            SELECT r, tag, visitor, given, session, t, id FROM placed WHERE tag BETWEEN 3 AND 5
            """);

    /** What later events of the same conversation say about engagements. */
    static final List<String> UPDATES = List.of("""
            CREATE TEMP TABLE telling AS
            SELECT p.r, p.visitor, p.given, p.session, p.t, p.id, p.tag, conversation(c) AS c
            FROM placed p JOIN raw ON raw.rowid = p.r WHERE p.tag IN (6, 7) OR p.tells
            """, """
            CREATE TEMP TABLE news AS
            SELECT e.r, u.t, u.id, u.tag,
              coalesce(present(u.c.status), CASE u.tag WHEN 6 THEN 'Completed' WHEN 7 THEN 'Dropped' END) AS status,
              u.c.score AS score, present(u.c.summary) AS summary, present(u.c.transcript) AS transcript,
              u.c.topics AS topics,
              coalesce(bool_or(u.tag IN (6, 7)) OVER (
                PARTITION BY e.r ORDER BY u.t, u.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS frozen
            FROM telling u
            JOIN (SELECT r, visitor, given, session, t, id FROM counted WHERE kind = 1) e
              ON u.visitor = e.visitor AND u.given = e.given AND u.session = e.session
            JOIN raw ON raw.rowid = e.r
            WHERE (u.t > e.t OR u.t = e.t AND u.id > e.id)
              AND coalesce(present(u.c.id), present(u.c.name))
                IS NOT DISTINCT FROM coalesce(present(raw.c ->> 'id'), present(raw.c ->> 'name'))
            """, """
            CREATE TEMP TABLE late AS
            SELECT r,
              last(status ORDER BY t, id) FILTER (status IS NOT NULL) AS status,
              last(score ORDER BY t, id) FILTER (score IS NOT NULL AND NOT frozen) AS score,
              last(summary ORDER BY t, id) FILTER (summary IS NOT NULL) AS summary,
              last(transcript ORDER BY t, id) FILTER (transcript IS NOT NULL) AS transcript,
              last(topics ORDER BY t, id) FILTER (topics IS NOT NULL) AS topics
            FROM news GROUP BY r
            """);

    static final String UPDATES_WITHOUT_ENGAGEMENT = """
            SELECT (SELECT count(*) FROM telling WHERE tag IN (6, 7)) - (SELECT count(*) FROM news WHERE tag IN (6, 7))
            """;

    static final String HAPPENED = """
            CREATE TEMP TABLE happened AS
            SELECT r, kind, coalesce(shared.person, naming.person, raw.visitor) AS person, raw.visitor, given,
              counted.session, raw.t, raw.id, page, c, d, goal, a, queue, m
            FROM raw
            JOIN counted ON counted.r = raw.rowid
            LEFT JOIN shared USING (r)
            LEFT JOIN naming ON naming.visitor = raw.visitor
            """;

    private ActivitySql() {}

    /** The table that lists are evaluated on; {@code attributes} are the columns that they mention. */
    static String activityTable(List<String> attributes) {
        StringBuilder columns = new StringBuilder("kind, flow, person, visitor, given, session, t, id, line");
        attributes.forEach(attribute -> columns.append(", ").append(attribute));
        return "CREATE TABLE activity AS " + ActivityKindSql.all(columns.toString());
    }

    /** The sorted lines, from the table of activities if there is one. */
    static String sortedLines(boolean fromTable) {
        String lines = fromTable ? "activity" : "(" + ActivityKindSql.all("line, person, t, id, kind") + ")";
        return "SELECT line FROM " + lines + " ORDER BY person, t, id, kind";
    }
}
