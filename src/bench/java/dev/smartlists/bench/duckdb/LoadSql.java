package dev.smartlists.bench.duckdb;

import java.nio.file.Path;
import java.util.List;

/** Reading, refusing and deduplicating: leaves a table {@code raw} of the events that stand at the instant looked at. */
final class LoadSql {

    static final String SETTINGS = """
            SET threads = %d;
            SET TimeZone = 'UTC';
            SET preserve_insertion_order = false;
            CREATE MACRO present(x) AS
              CASE WHEN x >= '!' THEN x WHEN NOT regexp_full_match(x, '\\s*') THEN x END;
            CREATE MACRO member(name, x) AS
              CASE WHEN present(x) IS NOT NULL THEN concat(',"', name, '":', to_json(x)::VARCHAR) END;
            CREATE MACRO conversation(c) AS from_json(c, '{"id": "VARCHAR", "kind": "VARCHAR", "name": "VARCHAR",
              "score": "INTEGER", "sourceName": "VARCHAR", "sourceType": "VARCHAR", "status": "VARCHAR",
              "summary": "VARCHAR", "topics": ["VARCHAR"], "transcript": "VARCHAR", "uiType": "VARCHAR"}');
            CREATE MACRO part(x) AS concat(strlen(x), ':', x);
            CREATE MACRO utc(t) AS strftime(make_timestamp(t * 1000), '%%Y-%%m-%%dT%%H:%%M:%%S.%%gZ')
            """;

    /** The tags 0 to 5 are the places in the table of activities; 6 and 7 end a conversation; 8 is seen and not counted. */
    private static final String READ = """
            CREATE TEMP TABLE raw AS
            SELECT
              present(id) AS id,
              hash(id) AS h,
              present(type) AS type,
              CASE
                WHEN type IN ('conversation_triggered', 'CONVERSATION_TRIGGERED') THEN 0
                WHEN type IN ('prompt_answered', 'info_submitted', 'conversation_engaged', 'CONVERSATION_ENGAGED') THEN 1
                WHEN type IN ('agent_connected', 'CONVERSATION_LIVE_CHAT_INITIATED') THEN 2
                WHEN type = 'document_clicked' THEN 3
                WHEN type = 'goal_reached' THEN 4
                WHEN type IN ('meeting_booked', 'CONVERSATION_MEETING_BOOKED') THEN 5
                WHEN type IN ('conversation_completed', 'CONVERSATION_COMPLETED') THEN 6
                WHEN type IN ('conversation_dropped', 'CONVERSATION_CLOSED') THEN 7
                WHEN type IN ('conversation_opened', 'agent_requested', 'agent_missed', 'page_visited',
                  'person_identified', 'CONVERSATION_OPENED', 'CONVERSATION_INPUT_EMAIL', 'CONVERSATION_INPUT_PHONE',
                  'CONVERSATION_LIVE_CHAT_REQUESTED', 'CONVERSATION_LIVE_CHAT_REQUEST_TIMEOUT',
                  'CONVERSATION_LIVE_CHAT_ENDED') THEN 8
                ELSE 9
              END::UTINYINT AS tag,
              present(visitor) AS visitor,
              CASE WHEN suffix(time, 'Z') OR regexp_matches(time, '[+-]\\d\\d:\\d\\d(:\\d\\d)?$')
                THEN epoch_ms(try_cast(time AS TIMESTAMP)) END AS t,
              present(session) AS session,
              present(person) AS person,
              page,
              conversation AS c,
              contains(conversation, '"status"') OR contains(conversation, '"score"') OR contains(conversation, '"summary"')
                OR contains(conversation, '"transcript"') OR contains(conversation, '"topics"') AS tells,
              document AS d,
              goal,
              agent AS a,
              queue,
              meeting AS m,
              prompt
            FROM read_json('%s', format = 'newline_delimited', ignore_errors = true, columns = {
              id: 'VARCHAR', type: 'VARCHAR', visitor: 'VARCHAR', time: 'VARCHAR', session: 'VARCHAR', person: 'VARCHAR',
              page: 'VARCHAR',
              conversation: 'JSON', document: 'JSON', goal: 'JSON', agent: 'JSON', queue: 'VARCHAR', meeting: 'JSON',
              prompt: 'JSON'})
            """;

    static final String READ_COUNT = "SELECT count(*) FROM raw";

    static final String REFUSE = "DELETE FROM raw WHERE id IS NULL OR type IS NULL OR visitor IS NULL OR t IS NULL";

    /** Ids are compared only where their hashes occur twice; so is the content, and there the smaller one stands. */
    static final List<String> CLAIMS =
            List.of("CREATE TEMP TABLE twice AS SELECT h FROM raw GROUP BY h HAVING count(*) > 1", """
            CREATE TEMP TABLE claimed AS
            SELECT rowid AS r, id, t, concat(
              ',"agent":' || to_json(from_json(a, '{"email": "VARCHAR", "id": "VARCHAR", "name": "VARCHAR"}')),
              ',"conversation":' || to_json(conversation(c)),
              ',"document":' || to_json(from_json(d, '{"downloaded": "BOOLEAN", "id": "VARCHAR", "name": "VARCHAR",
                "opened": "BOOLEAN", "url": "VARCHAR"}')),
              ',"goal":' || to_json(from_json(goal, '{"name": "VARCHAR"}')),
              ',"meeting":' || to_json(from_json(m, '{"scheduledFor": "VARCHAR", "status": "VARCHAR"}')),
              member('page', page), member('person', person),
              ',"prompt":' || to_json(from_json(prompt, '{"answer": "VARCHAR", "question": "VARCHAR"}')), member('queue', queue), member('session', session), ',"time":' || t,
              member('type', type), member('visitor', visitor)) AS content
            FROM raw SEMI JOIN twice USING (h)
            """);

    static final String CONFLICTING_AND_DUPLICATE = """
            SELECT coalesce(sum(contents - 1), 0), coalesce(sum(lines - contents), 0)
            FROM (SELECT count(*) AS lines, count(DISTINCT content) AS contents FROM claimed GROUP BY id)
            """;

    static final String DROP_CLAIMS = """
            DELETE FROM raw WHERE rowid IN (
              SELECT r FROM claimed QUALIFY row_number() OVER (PARTITION BY id ORDER BY t, content, r) > 1)
            """;

    private LoadSql() {}

    static String read(Path events) {
        return READ.formatted(events.toString().replace("'", "''"));
    }

    static String dropLater(long asOf) {
        return "DELETE FROM raw WHERE t > " + asOf;
    }
}
