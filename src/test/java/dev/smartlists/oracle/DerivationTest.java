package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.activities;
import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.eventOf;
import static dev.smartlists.oracle.Given.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What raw events become: the activity table, the callbacks, and the rules of derivation. */
class DerivationTest {

    private static final String NOON = "2024-03-01T12:00:00Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conversation_triggered          | Triggered Dialogue                | Triggered Conversational Flow",
                "conversation_engaged            | Engaged with a Dialogue | Engaged with a Conversational Flow",
                "prompt_answered                 | Engaged with a Dialogue | Engaged with a Conversational Flow",
                "info_submitted                  | Engaged with a Dialogue | Engaged with a Conversational Flow",
                "agent_connected                 | Engaged with an Agent in Dialogue "
                        + "| Engaged with an Agent in Conversational Flow",
                "goal_reached | Reached Dialogue Goal | Reached Goal in Conversational Flow",
                "CONVERSATION_TRIGGERED          | Triggered Dialogue                | Triggered Conversational Flow",
                "CONVERSATION_ENGAGED            | Engaged with a Dialogue | Engaged with a Conversational Flow",
                "CONVERSATION_LIVE_CHAT_INITIATED| Engaged with an Agent in Dialogue "
                        + "| Engaged with an Agent in Conversational Flow"
            })
    void oneActivity(String type, String inDialogue, String inFlow) {
        assertThat(activities(run(List.of(event("e", type, NOON))))).containsExactly(inDialogue + "@e");
        assertThat(activities(run(List.of(event("e", type, NOON, "conversation:{kind:'conversational_flow'}")))))
                .containsExactly(inFlow + "@e");
    }

    @ParameterizedTest
    @CsvSource({
        "document_clicked, Interacted with Document in Dialogue",
        "meeting_booked, Scheduled Meeting in Dialogue",
        "CONVERSATION_MEETING_BOOKED, Scheduled Meeting in Dialogue"
    })
    void oneClickTwoActivitiesEngagedFirst(String type, String second) {
        assertThat(activities(run(List.of(event("e", type, NOON)))))
                .containsExactly("Engaged with a Dialogue@e", second + "@e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversation_opened",
                "agent_requested",
                "agent_missed",
                "page_visited",
                "person_identified",
                "conversation_completed",
                "conversation_dropped",
                "CONVERSATION_COMPLETED",
                "CONVERSATION_CLOSED",
                "CONVERSATION_INPUT_EMAIL",
                "CONVERSATION_INPUT_PHONE",
                "CONVERSATION_LIVE_CHAT_REQUESTED",
                "CONVERSATION_LIVE_CHAT_ENDED",
                "CONVERSATION_LIVE_CHAT_REQUEST_TIMEOUT"
            })
    void noActivityYetClassified(String type) {
        OracleResult result = run(List.of(event("e", type, NOON)));

        assertThat(result.activities()).isEmpty();
        assertThat(result.counts().unclassified()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conversation_Triggered", "CONVERSATION_PAUSED", "chat_ended"})
    void unknownTypesAreCounted(String type) {
        OracleResult result = run(List.of(event("e", type, NOON)));

        assertThat(result.activities()).isEmpty();
        assertThat(result.counts().unclassified()).containsOnlyKeys(type);
    }

    @Test
    void theSameGoalOrDocumentTwiceIsTwoActivities() {
        OracleResult result = run(List.of(
                event("g1", "goal_reached", NOON, "session:'s', goal:{name:'Demo'}"),
                event("g2", "goal_reached", NOON, "session:'s', goal:{name:'Demo'}"),
                event("i1", "document_clicked", NOON, "session:'s', document:{name:'PDF'}"),
                event("i2", "document_clicked", NOON, "session:'s', document:{name:'PDF'}")));

        assertThat(activities(result))
                .containsExactly(
                        "Reached Dialogue Goal@g1",
                        "Reached Dialogue Goal@g2",
                        "Engaged with a Dialogue@i1",
                        "Interacted with Document in Dialogue@i1",
                        "Interacted with Document in Dialogue@i2");
        assertThat(result.suppressed()).extracting("event").containsExactly("i2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scheduled", "Rescheduled", "Cancelled"})
    void everyBookingIsOneWhateverItsStatus(String status) {
        OracleResult result = run(List.of(
                event("m1", "meeting_booked", NOON, "session:'s', meeting:{status:'Scheduled'}"),
                event("m2", "meeting_booked", NOON, "session:'s', meeting:{status:'" + status + "'}")));

        assertThat(activities(result)).contains("Scheduled Meeting in Dialogue@m1", "Scheduled Meeting in Dialogue@m2");
    }

    @Test
    void anAgentConnectionIsNoEngagementByItself() {
        assertThat(activities(run(List.of(
                        event("a", "agent_requested", NOON),
                        event("b", "agent_missed", NOON),
                        event("c", "agent_connected", NOON)))))
                .containsExactly("Engaged with an Agent in Dialogue@c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversation_triggered", "prompt_answered", "agent_connected"})
    void oncePerVisitorAndSession(String type) {
        OracleResult result = run(List.of(
                eventOf("v", "e3", type, "2024-03-01T12:00:02Z", "session:'s'"),
                eventOf("v", "e2", type, "2024-03-01T12:00:01Z", "session:'s'"),
                eventOf("v", "e1", type, "2024-03-01T12:00:01Z", "session:'s'"),
                eventOf("v", "e4", type, "2024-03-01T12:00:03Z", "session:'t'"),
                eventOf("w", "e5", type, "2024-03-01T12:00:04Z", "session:'s'")));

        assertThat(Given.values(result.activities(), "event")).containsExactly("e1", "e4", "e5");
        String standing = Given.values(result.activities(), "id").get(0);
        assertThat(result.suppressed())
                .extracting("event", "standingId")
                .containsExactly(tuple("e2", standing), tuple("e3", standing));
    }

    @Test
    void anEngagementWithADialogueSuppressesALaterOneWithAFlow() {
        List<String> lines = List.of(
                event("d", "prompt_answered", NOON, "session:'s', conversation:{id:'D'}"),
                event("f", "prompt_answered", NOON, "session:'s', conversation:{id:'F', kind:'conversational_flow'}"));
        OracleSettings perConversation = OracleSettings.defaults().unique(Uniqueness.PER_CONVERSATION);

        assertThat(activities(run(lines))).containsExactly("Engaged with a Dialogue@d");
        assertThat(activities(Given.run(lines, List.of(), Given.LATER, perConversation)))
                .containsExactly("Engaged with a Dialogue@d", "Engaged with a Conversational Flow@f");
    }

    @Test
    void perConversationComparesIdsElseNamesElseNothing() {
        OracleSettings perConversation = OracleSettings.defaults().unique(Uniqueness.PER_CONVERSATION);
        List<String> lines = List.of(
                event("a", "prompt_answered", NOON, "conversation:{id:'1', name:'Pricing'}"),
                event("b", "prompt_answered", NOON, "conversation:{id:'1', name:'Pricing (new)'}"),
                event("c", "prompt_answered", NOON, "conversation:{name:'Pricing'}"),
                event("d", "prompt_answered", NOON, "conversation:{name:'Pricing', kind:'conversational_flow'}"),
                event("e", "prompt_answered", NOON),
                event("f", "prompt_answered", NOON, "conversation:{uiType:'popup'}"));

        OracleResult result = Given.run(lines, List.of(), Given.LATER, perConversation);

        assertThat(Given.values(result.activities(), "event")).containsExactly("a", "c", "e");
    }
}
