package dev.smartlists.bench.duckdb;

import java.util.ArrayList;
import java.util.List;

/**
 * The result lines, one query for each kind of activity: what a kind does not have costs nothing that way.
 *
 * @param kind the place in the contract's table of activities
 * @param name the first column of that table
 * @param inDialogue the name in results
 * @param inFlow the name in results for conversational flows
 * @param attributes the attributes between those of all kinds and the end, as arguments of {@code concat}
 */
record ActivityKindSql(int kind, String name, String inDialogue, String inFlow, String attributes) {

    private static final String OUTCOME = """
            member('Conversation Status', status), member('Conversation Summary', summary),
            member('Conversation Transcript', transcript), ',"Conversation Score":' || score,
            CASE WHEN len(topics) > 0 THEN ',"Discussed Topics":' || to_json(topics)::VARCHAR END
            """;

    private static final String CONVERSATION_ID =
            "CASE WHEN flow THEN member('Flow ID', c.id) ELSE member('Dialogue ID', c.id) END";

    private static final List<ActivityKindSql> ALL = List.of(
            new ActivityKindSql(0, "Triggered", "Triggered Dialogue", "Triggered Conversational Flow", "''"),
            new ActivityKindSql(
                    1,
                    "Engaged",
                    "Engaged with a Dialogue",
                    "Engaged with a Conversational Flow",
                    OUTCOME + """
                            , CASE WHEN flow THEN concat(member('Source Name', c."sourceName"),
                              member('Source Type', c."sourceType"), member('UI Type', c."uiType")) END,
                            """ + CONVERSATION_ID),
            new ActivityKindSql(
                    2,
                    "EngagedWithAgent",
                    "Engaged with an Agent in Dialogue",
                    "Engaged with an Agent in Conversational Flow",
                    OUTCOME + """
                            , member('Agent Name', agent_name), member('Agent Email', a ->> 'email'),
                            member('Agent ID', a ->> 'id'), member('Routing Queue Name', queue),
                            """ + CONVERSATION_ID),
            new ActivityKindSql(
                    3,
                    "InteractedWithDocument",
                    "Interacted with Document in Dialogue",
                    "Interacted with Document in Conversational Flow",
                    """
                    member('Document Name', document_name), member('Document URL', d ->> 'url'),
                    ',"Document Opened":' || (d ->> 'opened'), ',"Document Downloaded":' || (d ->> 'downloaded'),
                    """ + CONVERSATION_ID + ", member('Document ID', d ->> 'id')"),
            new ActivityKindSql(
                    4,
                    "ReachedGoal",
                    "Reached Dialogue Goal",
                    "Reached Goal in Conversational Flow",
                    "member('Goal Name', goal_name)"),
            new ActivityKindSql(
                    5,
                    "ScheduledMeeting",
                    "Scheduled Meeting in Dialogue",
                    "Scheduled Meeting in Conversational Flow",
                    """
                    member('Agent Name', agent_name), member('Agent Email', a ->> 'email'),
                    member('Routing Queue Name', queue), member('Meeting Status', meeting_status),
                    ',"Scheduled For":"' || utc(epoch_ms(try_cast(m ->> 'scheduledFor' AS TIMESTAMP))) || '"'
                    """));

    /** The activities of all kinds; {@code columns} of {@link #select}. */
    static String all(String columns) {
        List<String> selects = new ArrayList<>();
        ALL.forEach(kind -> selects.add("SELECT " + columns + " FROM (" + kind.select() + ")"));
        return String.join("\nUNION ALL\n", selects);
    }

    /** One row for each activity: what it is, what lists can ask for, and its line. */
    private String select() {
        return "SELECT *, " + line() + " AS line FROM (" + values() + ")";
    }

    private String values() {
        boolean engaged = kind == 1;
        return """
                SELECT %d::UTINYINT AS kind, r, person, visitor, given, session, t, id, page, c, d, a, queue, m, flow, name,
                  %s AS status, %s AS score, %s AS summary, %s AS transcript,
                  %s AS topics,
                  %s AS agent_name, %s AS document_name, %s AS goal_name, %s AS meeting_status
                FROM (
                  SELECT *, present(c.name) AS name, coalesce(c.kind = 'conversational_flow', false) AS flow
                  FROM (SELECT * REPLACE (conversation(c) AS c) FROM happened WHERE kind = %d)) %s
                """.formatted(
                        kind,
                        engaged ? "coalesce(late.status, present(c.status), 'Initiated')" : ofOutcome("c.status"),
                        engaged ? "coalesce(late.score, c.score)" : ofOutcome("c.score"),
                        engaged ? "coalesce(late.summary, c.summary)" : ofOutcome("c.summary"),
                        engaged ? "coalesce(late.transcript, c.transcript)" : ofOutcome("c.transcript"),
                        engaged
                                ? "coalesce(late.topics, c.topics)"
                                : kind == 2 ? "CASE WHEN NOT flow THEN c.topics END" : "NULL",
                        kind == 2 || kind == 5 ? "a ->> 'name'" : "NULL",
                        kind == 3 ? "d ->> 'name'" : "NULL",
                        kind == 4 ? "goal ->> 'name'" : "NULL",
                        kind == 5 ? "m ->> 'status'" : "NULL",
                        kind,
                        engaged ? "LEFT JOIN late USING (r)" : "");
    }

    private String ofOutcome(String field) {
        return kind == 2 ? field : "NULL";
    }

    private String line() {
        String key = kind <= 2
                ? "concat('4:once', part('%s'), part(visitor), CASE WHEN given THEN '5:given' ELSE '4:auto' END, part(session))"
                : "concat('4:each', part(id), part('%s'))";
        return """
                concat(
                  '{"id":"', substr(sha256(%s), 1, 32),
                  CASE WHEN flow THEN '","activity":"%s","person":' ELSE '","activity":"%s","person":' END,
                  to_json(person)::VARCHAR, ',"visitor":', to_json(visitor)::VARCHAR, ',"session":', to_json(session)::VARCHAR,
                  ',"date":"', utc(t), '","event":', to_json(id)::VARCHAR, ',"attributes":{',
                  substr(concat(member('Name', name), member('Page URL', page), %s), 2),
                  '}}')
                """.formatted(key.formatted(name), inFlow, inDialogue, attributes);
    }
}
