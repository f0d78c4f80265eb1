package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.activities;
import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.json;
import static dev.smartlists.oracle.Given.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.oracle.OracleResult.Counts;
import dev.smartlists.oracle.OracleResult.Reason;
import dev.smartlists.oracle.OracleResult.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final String NOON = "2024-03-01T12:00:00Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id:7                                   | id                      | WRONG_TYPE",
                "id:'  '                                | id                      | MISSING",
                "id:null                                | id                      | MISSING",
                "type:''                                | type                    | MISSING",
                "visitor:null                           | visitor                 | MISSING",
                "visitor:[]                             | visitor                 | WRONG_TYPE",
                "time:null                              | time                    | MISSING",
                "time:1709294400                        | time                    | WRONG_TYPE",
                "time:'yesterday'                       | time                    | BAD_TIME",
                "time:'2024-03-01'                      | time                    | BAD_TIME",
                "time:'2024-03-01T12:00:00'             | time                    | BAD_TIME",
                "time:' 2024-03-01T12:00:00Z'           | time                    | BAD_TIME",
                "time:'2023-02-29T12:00:00Z'            | time                    | BAD_TIME",
                "time:'+12024-03-01T12:00:00Z'          | time                    | BAD_TIME",
                "time:'-0001-12-31T12:00:00Z'           | time                    | BAD_TIME",
                "session:1                              | session                 | WRONG_TYPE",
                "person:{}                              | person                  | WRONG_TYPE",
                "page:true                              | page                    | WRONG_TYPE",
                "queue:1                                | queue                   | WRONG_TYPE",
                "conversation:'D1'                      | conversation            | WRONG_TYPE",
                "conversation:{id:1}                    | conversation.id         | WRONG_TYPE",
                "conversation:{kind:'Dialogue'}         | conversation.kind       | UNKNOWN_KIND",
                "conversation:{kind:1}                  | conversation.kind       | WRONG_TYPE",
                "conversation:{score:'2'}               | conversation.score      | WRONG_TYPE",
                "conversation:{score:2.0}               | conversation.score      | WRONG_TYPE",
                "conversation:{score:2e0}               | conversation.score      | WRONG_TYPE",
                "conversation:{score:2147483648}        | conversation.score      | WRONG_TYPE",
                "conversation:{topics:'a'}              | conversation.topics     | WRONG_TYPE",
                "conversation:{topics:['a',1]}          | conversation.topics     | WRONG_TYPE",
                "prompt:{answer:1}                      | prompt.answer           | WRONG_TYPE",
                "document:{opened:'true'}               | document.opened         | WRONG_TYPE",
                "goal:[]                                | goal                    | WRONG_TYPE",
                "agent:{email:1}                        | agent.email             | WRONG_TYPE",
                "meeting:{scheduledFor:'soon'}          | meeting.scheduledFor    | BAD_TIME",
                "meeting:{scheduledFor:1}               | meeting.scheduledFor    | WRONG_TYPE"
            })
    void refusesAFieldByNameAndKindOfReason(String member, String field, Reason reason) {
        assertThat(run(List.of(override(member))).refusals()).containsExactly(new Refusal(1, field, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session:'  '",
                "person:null",
                "conversation:null",
                "conversation:{}",
                "conversation:{kind:'dialogue'}",
                "conversation:{kind:' '}",
                "conversation:{score:-9}",
                "conversation:{topics:[null,' ']}",
                "conversation:{colour:1}",
                "meeting:{scheduledFor:' '}",
                "anything:[{}]",
                "time:'2024-03-01T12:00Z'",
                "time:'2024-03-01t12:00:00.123456789+05:30'"
            })
    void acceptsWhatIsMerelyUnusual(String member) {
        assertThat(run(List.of(override(member))).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "1", "null", "{\"id\":\"a\"} {}", "{\"id\":\"a\",\"id\":\"a\"}", "{'id':'a'}"})
    void refusesWhatIsNotOneJsonObject(String line) {
        assertThat(run(List.of("", line)).refusals()).containsExactly(new Refusal(2, "", Reason.NOT_JSON));
    }

    @Test
    void refusesALineOverOneMebibyte() {
        String head = "{\"id\":\"a\",\"type\":\"t\",\"visitor\":\"v\",\"time\":\"" + NOON + "\",\"x\":\"";
        String fits = head + "x".repeat(1024 * 1024 - head.length() - 2) + "\"}";
        String oneTooLong = fits.replace("xxx", "xxé").substring(0, fits.length() - 2) + "\"}";

        assertThat(run(List.of(fits)).refusals()).isEmpty();
        assertThat(run(List.of(oneTooLong)).refusals()).containsExactly(new Refusal(1, "", Reason.TOO_LONG));
    }

    @Test
    void reportsEveryProblemOfALineAndDoesNotUseUpItsId() {
        OracleResult result = run(List.of(
                "{\"id\":\"e\",\"type\":\"prompt_answered\",\"time\":\"x\"}", event("e", "prompt_answered", NOON)));

        assertThat(result.refusals())
                .containsExactlyInAnyOrder(
                        new Refusal(1, "time", Reason.BAD_TIME), new Refusal(1, "visitor", Reason.MISSING));
        assertThat(result.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1, 0, Map.of(), 0));
        assertThat(activities(result)).containsExactly("Engaged with a Dialogue@e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "time:'2024-03-01T12:00:00.0009Z'       | equal",
                "time:'2024-03-01T13:00:00+01:00'       | equal",
                "session:null                           | equal",
                "conversation:{kind:'dialogue'}         | equal",
                "prompt:{colour:1}                      | equal",
                "n:1.0, o:{b:1, a:2}                    | equal to n:1e0, o:{a:2, b:1}",
                "n:1                                    | other",
                "conversation:{kind:'conversational_flow'} | other",
                "visitor:'V'                            | other"
            })
    void tellsDuplicatesFromConflicts(String member, String expected) {
        String first = expected.startsWith("equal to") ? override(expected.substring(9)) : event("e", "t", NOON);
        Counts counts = run(List.of(first, override(member))).counts();
        boolean equal = expected.startsWith("equal");

        assertThat(counts.duplicate()).isEqualTo(equal ? 1 : 0);
        assertThat(counts.conflicting()).isEqualTo(equal ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0, true",
        "1.50, 15e-1, true",
        "0, -0.00, true",
        "100, 1E+2, true",
        "0.1, 0.1000000000000000055511151231257827, false",
        "9007199254740993, 9007199254740992, false"
    })
    void comparesNumbersByTheirExactValue(String number, String other, boolean equal) {
        String line = event("e", "t", NOON, "n:1");

        assertThat(run(List.of(line.replace(":1}", ":" + number + "}"), line.replace(":1}", ":" + other + "}")))
                        .counts()
                        .duplicate())
                .isEqualTo(equal ? 1 : 0);
    }

    @Test
    void cutsTimesToTheMillisecond() {
        OracleResult result = Given.run(
                List.of(
                        event("b", "goal_reached", "2024-03-01T12:00:00.0001Z"),
                        event("a", "goal_reached", "2024-03-01T12:00:00.0009Z"),
                        event("c", "goal_reached", "2024-03-01T12:30:00.0009Z")),
                List.of(),
                Instant.parse("2024-03-01T12:30:00.0001Z"),
                OracleSettings.defaults());

        assertThat(Given.values(result.activities(), "event")).containsExactly("a", "b", "c");
        assertThat(Given.values(result.activities(), "session")).containsOnly("auto:a");
    }

    @Test
    void dropsBlankTopics() {
        OracleResult result = run(List.of(event("e", "prompt_answered", NOON, "conversation:{topics:[null,' ','a']}")));

        assertThat(json(result.activities().get(0)).path("attributes").path("Discussed Topics"))
                .isEqualTo(json("['a']"));
    }

    @Test
    void letsTheSmallestOfConflictingEventsStandWhateverTheOrder() {
        List<String> lines = new ArrayList<>(List.of(
                event("e", "prompt_answered", NOON, "page:'b'"),
                event("e", "prompt_answered", NOON, "page:'a'"),
                event("e", "goal_reached", "2024-03-01T12:00:01Z"),
                event("e", "prompt_answered", NOON, "page:'a'")));
        for (int i = 0; i < lines.size(); i++) {
            OracleResult result = run(lines);
            assertThat(result.counts()).isEqualTo(new Counts(4, 1, 1, 2, 0, 0, Map.of(), 0));
            assertThat(result.activities()).singleElement().asString().contains("\"Page URL\":\"a\"");
            Collections.rotate(lines, 1);
        }
    }

    @Test
    void writesCanonicalJson() {
        String line = event(
                "e",
                "t",
                "2024-03-01T13:00:00.1239+01:00",
                "'\uFFFD':0.00, '\uD83D\uDE00':12e3, nothing:null, page:'a\"\\\\\\n\u00E9', goal:{x:1}",
                "conversation:{kind:'dialogue', topics:['b','a'], score:3, id:' '}, z:{y:[true,1.50], x:null}");

        assertThat(new EventReader().read(1, line).canonical())
                .isEqualTo("{\"conversation\":{\"score\":3,\"topics\":[\"b\",\"a\"]},\"id\":\"e\",\"page\":"
                        + "\"a\\\"\\\\\\u000a\u00E9\",\"time\":\"2024-03-01T12:00:00.123Z\",\"type\":\"t\",\"visitor\":"
                        + "\"v\",\"z\":{\"y\":[true,1.5]},\"\uFFFD\":0,\"\uD83D\uDE00\":1.2E+4}");
    }

    @Test
    void countsLaterEventsAndUnknownTypesUpToAsOf() {
        List<String> lines = List.of(
                event("a", "mystery", "2024-03-01T12:00:00.001Z"),
                event("b", "mystery", NOON),
                event("c", "Prompt_Answered", NOON),
                event("d", "conversation_opened", NOON),
                event("f", "prompt_answered", NOON));
        OracleResult result = Given.run(lines, List.of(), Instant.parse(NOON), OracleSettings.defaults());

        assertThat(result.counts())
                .isEqualTo(new Counts(5, 5, 0, 0, 0, 1, Map.of("mystery", 1, "Prompt_Answered", 1), 0));
        assertThat(activities(result)).containsExactly("Engaged with a Dialogue@f");
    }

    /** A whole event; where the member is one of the needed ones, it replaces it. */
    private static String override(String member) {
        return json("{id:'e', type:'t', visitor:'v', time:'" + NOON + "', " + member + "}")
                .toString();
    }
}
