package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.condition;
import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.filter;
import static dev.smartlists.oracle.Given.json;
import static dev.smartlists.oracle.Given.list;
import static dev.smartlists.oracle.Given.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateUpdatesTest {

    /**
     * Each step is an event of conversation C in session s, a minute after the one before: {@code A} answers, {@code C}
     * completes, {@code D} drops, {@code X} is of an unknown type; what follows is its status, score or summary.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "starts as initiated                          ; A                 ; Initiated -",
                "unless the event says otherwise              ; A.Greeted         ; Greeted -",
                "completed                                    ; A C               ; Completed -",
                "dropped                                      ; A D               ; Dropped -",
                "the latest of both                           ; A C D             ; Dropped -",
                "completing may say otherwise                 ; A C.Missed        ; Missed -",
                "an absent status erases nothing              ; A X.Paused X      ; Paused -",
                "an absent score erases nothing               ; A.2 X             ; Initiated 2",
                "the latest score                             ; A.2 X.3 A.1       ; Initiated 1",
                "the completing event's own score still counts; A C.3             ; Completed 3",
                "frozen afterwards                            ; A.1 C X.3         ; Completed 1",
                "frozen at the first ending                   ; A.1 D.2 C.3       ; Completed 2",
                "an end without a score freezes its absence   ; A C X.3           ; Completed -",
                "what ended before does not freeze            ; C A X.3           ; Initiated 3",
                "status goes on changing                      ; A C X.Reopened    ; Reopened -"
            })
    void statusAndScore(String name, String steps, String expected) {
        List<String> lines = new ArrayList<>();
        for (String step : steps.split(" ")) {
            lines.add(step(lines.size(), step));
        }
        for (int i = 0; i < lines.size(); i++) {
            JsonNode attributes = engaged(run(lines));
            assertThat(attributes.path("Conversation Status").asText() + " "
                            + attributes.path("Conversation Score").asText("-"))
                    .isEqualTo(expected);
            Collections.rotate(lines, 1);
        }
    }

    private static String step(int minute, String step) {
        String type = switch (step.charAt(0)) {
            case 'A' -> "prompt_answered";
            case 'C' -> "conversation_completed";
            case 'D' -> "CONVERSATION_CLOSED";
            default -> "mystery";
        };
        String value = step.length() > 1 ? step.substring(2) : "";
        String late = value.matches("\\d") ? "score:" + value : "status:'" + value + "'";
        return event("e" + minute, type, minute(minute), "session:'s', conversation:{id:'C', " + late + "}");
    }

    @Test
    void summaryTranscriptAndTopicsAreReplacedFieldByField() {
        JsonNode attributes = engaged(run(List.of(
                event("a", "prompt_answered", minute(0), "conversation:{summary:'s1', topics:['x','y']}"),
                event("b", "mystery", minute(1), "conversation:{transcript:'t2', topics:['z']}"),
                event("c", "agent_missed", minute(2), "conversation:{summary:'s3', topics:[]}"))));

        assertThat(attributes)
                .isEqualTo(json("{'Conversation Status':'Initiated','Conversation Summary':'s3',"
                        + "'Conversation Transcript':'t2','Discussed Topics':['z']}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "same id, other name         | session:'s', conversation:{id:'C', name:'other'}       | true",
                "same id, other kind         | session:'s', conversation:{id:'C', kind:'conversational_flow'} | true",
                "other id                    | session:'s', conversation:{id:'c', name:'N'}           | false",
                "no id                       | session:'s', conversation:{name:'N'}                   | false",
                "no conversation             | session:'s'                                            | false",
                "other session               | session:'t', conversation:{id:'C'}                     | false",
                "automatic session           | conversation:{id:'C'}                                  | false",
                "other visitor               | session:'s', conversation:{id:'C'}, visitor:'w'        | false",
                "earlier                     | session:'s', conversation:{id:'C'}, time:'2024-03-01T11:59:00Z' | false",
                "same time, smaller id | session:'s', conversation:{id:'C'}, time:'2024-03-01T12:00Z', id:'a' | false",
                "same time, greater id       | session:'s', conversation:{id:'C'}, time:'2024-03-01T12:00:00Z' | true"
            })
    void updatesReachTheEngagementOfTheirVisitorSessionAndConversation(String name, String members, boolean reached) {
        String update = json("{id:'z', type:'conversation_completed', visitor:'v', time:'" + minute(1) + "', " + members
                        + "}")
                .toString();
        OracleResult result = run(List.of(
                event("e", "prompt_answered", minute(0), "session:'s', conversation:{id:'C', name:'N'}"), update));

        assertThat(engaged(result).path("Conversation Status").asText()).isEqualTo(reached ? "Completed" : "Initiated");
        assertThat(result.counts().updatesWithoutEngagement()).isEqualTo(reached ? 0 : 1);
    }

    @Test
    void withoutConversationIdsTheNameDecides() {
        OracleResult result = run(List.of(
                event("a", "prompt_answered", minute(0), "conversation:{name:'N'}"),
                event("b", "conversation_dropped", minute(1), "conversation:{name:'N'}")));

        assertThat(engaged(result).path("Conversation Status").asText()).isEqualTo("Dropped");
    }

    @Test
    void aLateEarlierEngagementTakesOverWithItsOwnFields() {
        String late = event("b", "prompt_answered", minute(5), "page:'late', conversation:{id:'C', score:1}");
        String early = event("z", "prompt_answered", minute(1), "page:'early', conversation:{id:'C'}");
        String end = event("c", "conversation_completed", minute(3), "conversation:{id:'C'}");

        assertThat(engaged(run(List.of(late, end))))
                .isEqualTo(json("{'Page URL':'late','Conversation Status':'Initiated',"
                        + "'Conversation Score':1,'Dialogue ID':'C'}"));
        assertThat(engaged(run(List.of(late, end, early))))
                .isEqualTo(json("{'Page URL':'early','Conversation Status':'Completed','Dialogue ID':'C'}"));
    }

    @Test
    void agentActivitiesTakeTheirOwnEventOnly() {
        OracleResult result = run(List.of(
                event("a", "agent_connected", minute(0), "conversation:{id:'C', summary:'own'}"),
                event("b", "conversation_completed", minute(1), "conversation:{id:'C', summary:'late', score:3}")));

        assertThat(json(result.activities().get(0)).path("attributes"))
                .isEqualTo(json("{'Conversation Summary':'own','Dialogue ID':'C'}"));
        assertThat(result.counts().updatesWithoutEngagement()).isEqualTo(1);
    }

    @Test
    void listsSeeTheLatestState() {
        OracleResult result = run(
                List.of(
                        event("a", "prompt_answered", minute(0), "conversation:{id:'C'}"),
                        event("b", "conversation_completed", minute(1), "conversation:{id:'C'}")),
                list("Done", filter("Engaged with a Dialogue", condition("Conversation Status", "is", "completed"))));

        assertThat(result.memberships()).hasSize(1);
    }

    private static JsonNode engaged(OracleResult result) {
        return result.activities().stream()
                .map(Given::json)
                .filter(line -> line.path("activity").asText().startsWith("Engaged with a "))
                .findFirst()
                .orElseThrow()
                .path("attributes");
    }

    private static String minute(int minute) {
        return "2024-03-01T12:%02d:00Z".formatted(minute);
    }
}
