package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.campaign;
import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.eventOf;
import static dev.smartlists.oracle.Given.filter;
import static dev.smartlists.oracle.Given.json;
import static dev.smartlists.oracle.Given.list;
import static dev.smartlists.oracle.Given.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of the result files. */
class ResultLinesTest {

    private static final String NOON = "2024-03-01T12:00:00Z";

    /** An event that has every field there is. */
    private static final String EVERYTHING =
            "session:'s', page:'/p', queue:'Q', conversation:{id:'c1', name:'N', kind:'%s', uiType:'popup', "
                    + "sourceName:'SN', sourceType:'ST', status:'S', score:2, summary:'Su', transcript:'Tr', "
                    + "topics:['b','a']}, document:{id:'d1', name:'DN', url:'/d', opened:true, downloaded:false}, "
                    + "goal:{name:'G'}, agent:{id:'a1', name:'AN', email:'a@b'}, "
                    + "meeting:{status:'Scheduled', scheduledFor:'2024-03-05T10:00+01:00'}, prompt:{answer:'x'}, any:1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conversation_triggered | dialogue | Name, Page URL",
                "prompt_answered | dialogue | Name, Page URL, Conversation Status, Conversation Summary, "
                        + "Conversation Transcript, Conversation Score, Discussed Topics, Dialogue ID",
                "prompt_answered | conversational_flow | Name, Page URL, Conversation Status, Conversation Summary, "
                        + "Conversation Transcript, Conversation Score, Discussed Topics, Source Name, Source Type, "
                        + "UI Type, Flow ID",
                "agent_connected | dialogue | Name, Page URL, Conversation Status, Conversation Summary, "
                        + "Conversation Transcript, Conversation Score, Discussed Topics, Agent Name, Agent Email, "
                        + "Agent ID, Routing Queue Name, Dialogue ID",
                "agent_connected | conversational_flow | Name, Page URL, Conversation Status, Conversation Summary, "
                        + "Conversation Transcript, Conversation Score, Agent Name, Agent Email, Agent ID, "
                        + "Routing Queue Name, Flow ID",
                "document_clicked | dialogue | Name, Page URL, Document Name, Document URL, Document Opened, "
                        + "Document Downloaded, Dialogue ID, Document ID",
                "document_clicked | conversational_flow | Name, Page URL, Document Name, Document URL, "
                        + "Document Opened, Document Downloaded, Flow ID, Document ID",
                "goal_reached | dialogue | Name, Page URL, Goal Name",
                "meeting_booked | conversational_flow | Name, Page URL, Agent Name, Agent Email, Routing Queue Name, "
                        + "Meeting Status, Scheduled For"
            })
    void attributesAndTheirOrder(String type, String kind, String names) {
        OracleResult result = run(List.of(event("e", type, NOON, EVERYTHING.formatted(kind))));
        List<String> lines = result.activities();
        List<String> found = new ArrayList<>();
        json(lines.get(lines.size() - 1)).path("attributes").fieldNames().forEachRemaining(found::add);

        assertThat(found).containsExactly(names.split(", "));
    }

    @Test
    void anActivityLineIsTypedAndCompact() throws Exception {
        OracleResult result = run(List.of(event("e\u00E9", "meeting_booked", NOON, EVERYTHING.formatted("dialogue"))));

        assertThat(result.activities())
                .containsExactly(
                        "{\"id\":\"" + hash("4:once7:Engaged1:v5:given1:s")
                                + "\",\"activity\":\"Engaged with a Dialogue\",\"person\":\"v\",\"visitor\":\"v\","
                                + "\"session\":\"s\",\"date\":\"2024-03-01T12:00:00.000Z\",\"event\":\"e\u00E9\","
                                + "\"attributes\":{\"Name\":\"N\",\"Page URL\":\"/p\",\"Conversation Status\":\"S\","
                                + "\"Conversation Summary\":\"Su\",\"Conversation Transcript\":\"Tr\","
                                + "\"Conversation Score\":2,\"Discussed Topics\":[\"b\",\"a\"],"
                                + "\"Dialogue ID\":\"c1\"}}",
                        "{\"id\":\"" + hash("4:each3:e\u00E916:ScheduledMeeting")
                                + "\",\"activity\":\"Scheduled Meeting in Dialogue\",\"person\":\"v\","
                                + "\"visitor\":\"v\",\"session\":\"s\",\"date\":\"2024-03-01T12:00:00.000Z\","
                                + "\"event\":\"e\u00E9\",\"attributes\":{\"Name\":\"N\",\"Page URL\":\"/p\","
                                + "\"Agent Name\":\"AN\",\"Agent Email\":\"a@b\",\"Routing Queue Name\":\"Q\","
                                + "\"Meeting Status\":\"Scheduled\",\"Scheduled For\":\"2024-03-05T09:00:00.000Z\"}}");
    }

    @Test
    void idsDependOnTheUniquenessKeyOnly() throws Exception {
        OracleSettings perConversation = OracleSettings.defaults().unique(Uniqueness.PER_CONVERSATION);
        List<String> lines = List.of(
                event("a", "page_visited", NOON),
                event("b", "prompt_answered", NOON),
                event("c", "prompt_answered", NOON, "conversation:{name:'\u20AC'}"));

        OracleResult result = Given.run(lines, List.of(), Given.LATER, perConversation);

        assertThat(Given.values(result.activities(), "id"))
                .containsExactly(
                        hash("4:once7:Engaged1:v4:auto6:auto:a12:conversation0:"),
                        hash("4:once7:Engaged1:v4:auto6:auto:a12:conversation3:\u20AC"));
    }

    @Test
    void aTriggerLineAndAMembershipLine() {
        OracleResult result = run(
                List.of(event("e", "goal_reached", NOON, "person:'p'")),
                campaign("C", "", filter("Reaches Dialogue Goal")),
                list("\u00C9 \"x\"".replace("\"", "\\\""), filter("Reached Dialogue Goal")));
        String id = Given.values(result.activities(), "id").get(0);

        assertThat(result.activities()).singleElement().asString().endsWith("\"attributes\":{}}");
        assertThat(result.triggers())
                .containsExactly("{\"campaign\":\"C\",\"person\":\"p\",\"date\":\"2024-03-01T12:00:00.000Z\","
                        + "\"activity\":\"Reached Dialogue Goal\",\"activityId\":\"" + id + "\",\"event\":\"e\"}");
        assertThat(result.memberships()).containsExactly("{\"list\":\"\u00C9 \\\"x\\\"\",\"person\":\"p\"}");
    }

    @Test
    void sortsByCodePointNotByUtf16Unit() {
        OracleResult result = run(
                List.of(
                        eventOf("\uD83D\uDE00", "a", "goal_reached", NOON),
                        eventOf("\uFFFD", "b", "goal_reached", NOON),
                        eventOf("z", "\uD83D\uDE00", "goal_reached", NOON),
                        eventOf("z", "\uFFFD", "goal_reached", NOON)),
                list("\uD83D\uDE00", filter("Reached Dialogue Goal")),
                list("\uFFFD", filter("Reached Dialogue Goal")));

        assertThat(Given.values(result.activities(), "event")).containsExactly("\uFFFD", "\uD83D\uDE00", "b", "a");
        assertThat(Given.values(result.memberships(), "list"))
                .containsExactly("\uFFFD", "\uFFFD", "\uFFFD", "\uD83D\uDE00", "\uD83D\uDE00", "\uD83D\uDE00");
        assertThat(Given.values(result.memberships(), "person")).startsWith("z", "\uFFFD", "\uD83D\uDE00");
    }

    @Test
    void sortsTriggersByDateCampaignPersonAndActivityId() {
        String any = "qualificationRuleType:'any'";
        List<String> lines = List.of(
                eventOf("v", "b", "goal_reached", NOON, "person:'p'"),
                eventOf("v", "c", "goal_reached", NOON),
                eventOf("v", "d", "goal_reached", NOON),
                eventOf("w", "a", "goal_reached", NOON, "person:'o'"),
                eventOf("w", "e", "goal_reached", "2024-02-01T12:00:00Z"));

        List<String> triggers = run(
                        lines,
                        campaign("\uD83D\uDE00", any, filter("Reaches Dialogue Goal")),
                        campaign("\uFFFD", any, filter("Reaches Dialogue Goal")))
                .triggers();

        assertThat(Given.values(triggers, "event")).startsWith("e", "e");
        assertThat(Given.values(triggers, "campaign").subList(2, 10))
                .isSortedAccordingTo(Texts.BY_CODE_POINT)
                .containsOnly("\uFFFD", "\uD83D\uDE00");
        assertThat(Given.values(triggers, "person").subList(2, 6)).containsExactly("o", "p", "p", "p");
        assertThat(Given.values(triggers, "activityId").subList(3, 6))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void orderOfArrivalNeverMatters() {
        List<String> lines = new ArrayList<>(List.of(
                event("a", "prompt_answered", NOON, "conversation:{id:'X', score:1}"),
                event("b", "conversation_completed", NOON, "conversation:{id:'X', score:2}"),
                event("c", "goal_reached", NOON, "person:'p'"),
                event("c", "goal_reached", NOON, "person:'q'"),
                event("d", "prompt_answered", NOON, "conversation:{id:'Y'}"),
                event("e", "goal_reached", "2024-03-01T12:30:00Z"),
                event("f", "prompt_answered", "2024-03-01T13:00:00Z"),
                event("g", "document_clicked", "2024-03-01T13:30:00.001Z", "person:'r'")));
        var lists = List.of(
                list("L", filter("Engaged with a Dialogue")),
                campaign("C", "qualificationRuleType:'any'", filter("Engages with a Dialogue")));
        OracleResult expected = Given.run(lines, lists, Given.LATER, OracleSettings.defaults());
        Random random = new Random(7);

        for (int i = 0; i < 200; i++) {
            Collections.shuffle(lines, random);
            assertThat(Given.run(lines, lists, Given.LATER, OracleSettings.defaults()))
                    .isEqualTo(expected);
        }
    }

    private static String hash(String parts) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 32);
    }
}
