package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.campaign;
import static dev.smartlists.oracle.Given.condition;
import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.eventOf;
import static dev.smartlists.oracle.Given.filter;
import static dev.smartlists.oracle.Given.json;
import static dev.smartlists.oracle.Given.list;
import static dev.smartlists.oracle.Given.member;
import static dev.smartlists.oracle.Given.run;
import static dev.smartlists.oracle.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignsTest {

    private static final String ANY = "qualificationRuleType:'any'";
    private static final String GOAL = filter("Reaches Dialogue Goal");

    @Test
    void severalTriggersAreOrAndFireOnceForOneActivity() {
        JsonNode campaign = json("{name:'C', " + ANY + ", rules:{filterMatchType:'all', triggers:["
                + GOAL + "," + filter("Reaches Dialogue Goal", condition("Goal Name", "is", "demo")) + ","
                + filter("Is Triggered with a Dialogue") + "]}}");

        OracleResult result = run(
                List.of(
                        known("a", "goal_reached", 0, "goal:{name:'Demo'}"),
                        known("b", "conversation_triggered", 1),
                        known("c", "prompt_answered", 2)),
                campaign);

        assertThat(values(result.triggers(), "event")).containsExactly("a", "b");
        assertThat(result.memberships()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is Triggered with a Dialogue                  | conversation_triggered | dialogue",
                "Is Triggered with a Conversational Flow       | conversation_triggered | conversational_flow",
                "Engages with a Dialogue                       | prompt_answered        | dialogue",
                "Engages with a Conversational Flow            | prompt_answered        | conversational_flow",
                "Engages with an Agent in Dialogue             | agent_connected        | dialogue",
                "Engages with an Agent in Conversational Flow  | agent_connected        | conversational_flow",
                "Interacts with Document in Dialogue           | document_clicked       | dialogue",
                "Interacts with Document in Conversational Flow| document_clicked       | conversational_flow",
                "Reaches Dialogue Goal                         | goal_reached           | dialogue",
                "Reaches Goal in Conversational Flow           | goal_reached           | conversational_flow",
                "Schedules Meeting in Dialogue                 | meeting_booked         | dialogue",
                "Schedules Meeting in Conversational Flow      | meeting_booked         | conversational_flow"
            })
    void triggerNames(String trigger, String type, String kind) {
        List<String> types = List.of(
                "conversation_triggered",
                "prompt_answered",
                "agent_connected",
                "document_clicked",
                "goal_reached",
                "meeting_booked");
        List<String> lines = new ArrayList<>();
        for (String each : types) {
            for (String eachKind : List.of("dialogue", "conversational_flow")) {
                String id = each + "/" + eachKind;
                lines.add(known(id, each, 0, "session:'" + id + "', conversation:{kind:'" + eachKind + "'}"));
            }
        }

        OracleResult result = run(lines, campaign("C", ANY, filter(trigger)));

        assertThat(values(result.triggers(), "event")).contains(type + "/" + kind);
        assertThat(values(result.triggers(), "event")).allMatch(event -> event.endsWith("/" + kind));
        assertThat(values(result.triggers(), "event")).hasSize(type.equals("prompt_answered") ? 3 : 1);
    }

    @Test
    void filtersHoldAtTheTriggeringActivityItselfIncludedLaterOnesNot() {
        String twice = filter("Reached Dialogue Goal", condition("Min. Number of Times", "at least", "2"));
        String engaged = filter("Engaged with a Dialogue");
        List<String> lines = List.of(
                known("a", "goal_reached", 0),
                known("b", "goal_reached", 1),
                known("c", "prompt_answered", 2),
                known("d", "goal_reached", 3));

        OracleResult result = run(lines, campaign("Twice", ANY, GOAL, twice), campaign("Engaged", ANY, GOAL, engaged));

        assertThat(firings(result)).containsExactly("Twice@b", "Engaged@d", "Twice@d");
    }

    @Test
    void atTheSameTimeHistoryGoesByEventIdThenTableOrder() {
        List<String> lines = List.of(known("b", "document_clicked", 0), known("a", "goal_reached", 0));
        String document = filter("Interacted with Document in Dialogue");

        assertThat(firings(run(lines, campaign("goal", ANY, GOAL, document)))).isEmpty();
        assertThat(firings(run(lines, campaign("engaged", ANY, filter("Engages with a Dialogue"), document))))
                .isEmpty();
        assertThat(firings(run(
                        lines,
                        campaign(
                                "document",
                                ANY,
                                filter("Interacts with Document in Dialogue"),
                                filter("Engaged with a Dialogue"),
                                filter("Reached Dialogue Goal")))))
                .containsExactly("document@b");
    }

    @Test
    void relativeDatesAndNestedListsCountFromTheActivity() {
        List<String> lines = List.of(
                event("a", "goal_reached", "2024-01-01T00:00:00Z", "person:'p'"),
                event("b", "goal_reached", "2024-01-08T00:00:00Z"),
                event("c", "goal_reached", "2024-01-15T00:00:00.001Z"));
        JsonNode busy = list(
                "Busy week",
                filter(
                        "Reached Dialogue Goal",
                        condition("Date of Activity", "in past", "7 days"),
                        condition("Min. Number of Times", "at least", "2")));

        OracleResult result = run(
                lines,
                busy,
                campaign("C", ANY, GOAL, member("in", "Busy week")),
                campaign("D", ANY, GOAL, member("not in", "Busy week")));

        assertThat(firings(result)).containsExactly("D@a", "C@b", "D@c");
        assertThat(result.memberships()).isEmpty();
    }

    @Test
    void triggersSeeTheActivitysOwnAttributesAndLaterUpdatesDoNotFire() {
        List<String> lines = List.of(
                known("a", "prompt_answered", 0, "conversation:{id:'X', score:1}"),
                known("b", "conversation_completed", 1, "conversation:{id:'X', score:3}"));

        assertThat(firings(run(lines, engages("Conversation Status", "Completed"))))
                .isEmpty();
        assertThat(firings(run(lines, engages("Conversation Status", "Initiated"))))
                .containsExactly("C@a");
        assertThat(firings(run(lines, engages("Conversation Score", "1")))).containsExactly("C@a");
    }

    private static JsonNode engages(String attribute, String value) {
        return campaign("C", ANY, filter("Engages with a Dialogue", condition(attribute, "is", value)));
    }

    @Test
    void anEngagementInTheHistoryCarriesTheUpdatesUpToTheTriggeringActivity() {
        List<String> lines = List.of(
                known("a", "prompt_answered", 0, "conversation:{id:'X'}"),
                known("b", "goal_reached", 1, "conversation:{id:'X'}"),
                known("c", "conversation_completed", 1, "conversation:{id:'X', score:1}"),
                known("d", "goal_reached", 1, "conversation:{id:'X', score:3}"));

        assertThat(firings(run(
                        lines,
                        campaign(
                                "done",
                                ANY,
                                GOAL,
                                filter(
                                        "Engaged with a Dialogue",
                                        condition("Conversation Status", "is", "Completed"),
                                        condition("Conversation Score", "is", "1"))))))
                .containsExactly("done@d");
    }

    /** Goals at minutes since noon; which of them start the campaign. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-                | 0 1               | 0",
                "once             | 0 1               | 0",
                "any              | 0 1               | 0 1",
                "interval 1 hour  | 0 59 60 90 120    | 0 60 120",
                "interval 1 day   | 0 1439 1440       | 0 1440",
                "interval 2 week  | 0 20159 20160     | 0 20160",
                "interval 1 month | 0 43199 43200     | 0 43200"
            })
    void qualification(String qualification, String minutes, String expected) {
        List<String> lines = new ArrayList<>();
        for (String minute : minutes.split(" ")) {
            lines.add(known(minute, "goal_reached", Integer.parseInt(minute)));
        }
        String[] words = qualification.split(" ");
        String members = qualification.equals("-") ? "" : "qualificationRuleType:'" + words[0] + "'";
        if (words.length == 3) {
            members += ", qualificationRuleInterval:" + words[1] + ", qualificationRuleUnit:'" + words[2] + "'";
        }

        assertThat(values(run(lines, campaign("C", members, GOAL)).triggers(), "event"))
                .containsExactly(expected.split(" "));
    }

    @Test
    void onlyARunUsesUpTheQualification() {
        List<String> lines =
                List.of(known("a", "goal_reached", 0), known("b", "prompt_answered", 1), known("c", "goal_reached", 2));

        assertThat(firings(run(lines, campaign("C", "", GOAL, filter("Engaged with a Dialogue")))))
                .containsExactly("C@c");
    }

    @Test
    void everyPersonQualifiesForItself() {
        List<String> lines = List.of(
                eventOf("v", "a", "goal_reached", minute(0), "person:'p'"),
                eventOf("w", "b", "goal_reached", minute(1), "person:'q'"),
                eventOf("x", "c", "goal_reached", minute(2), "person:'p'"));

        assertThat(firings(run(lines, campaign("C", "", GOAL)))).containsExactly("C@a", "C@b");
    }

    @Test
    void anonymousVisitorsStartNothingUntilTheyAreKnownThenTheirPastDoesOldestFirst() {
        String first = event("a", "goal_reached", minute(0));
        String second = event("b", "goal_reached", minute(1));
        String identified = event("c", "person_identified", minute(2), "person:'p'");

        assertThat(firings(run(List.of(first, second), campaign("C", "", GOAL))))
                .isEmpty();
        OracleResult result = run(List.of(identified, second, first), campaign("C", "", GOAL));
        assertThat(firings(result)).containsExactly("C@a");
        assertThat(values(result.triggers(), "date")).containsExactly("2024-01-01T12:00:00.000Z");
        assertThat(values(result.triggers(), "person")).containsExactly("p");
    }

    @Test
    void anAnonymousVisitorNamedLikeAKnownPersonIsThatPerson() {
        List<String> lines = List.of(
                eventOf("p", "a", "goal_reached", minute(0)),
                eventOf("w", "b", "page_visited", minute(1), "person:'p'"));

        assertThat(firings(run(lines, campaign("C", "", GOAL)))).containsExactly("C@a");
    }

    private static List<String> firings(OracleResult result) {
        return result.triggers().stream()
                .map(Given::json)
                .map(line -> line.path("campaign").asText() + "@"
                        + line.path("event").asText())
                .toList();
    }

    private static String known(String id, String type, int minute, String... members) {
        List<String> all = new ArrayList<>(List.of(members));
        all.add("person:'p'");
        return event(id, type, minute(minute), all.toArray(String[]::new));
    }

    private static String minute(int minute) {
        return Instant.parse("2024-01-01T12:00:00Z").plusSeconds(60L * minute).toString();
    }
}
