package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.condition;
import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.eventOf;
import static dev.smartlists.oracle.Given.filter;
import static dev.smartlists.oracle.Given.json;
import static dev.smartlists.oracle.Given.list;
import static dev.smartlists.oracle.Given.listBy;
import static dev.smartlists.oracle.Given.member;
import static dev.smartlists.oracle.Given.run;
import static dev.smartlists.oracle.Given.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {

    private static final String MINIMUM = "Min. Number of Times";

    /** "v" engaged with dialogue D2 only, ten days before as-of; "w" exists and did nothing. */
    @ParameterizedTest(name = "{0}Engaged with a Dialogue, Name {1} {2}, {3} {4} {5}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``   | is     | D1 |                      |          |         | ``",
                "``   | is not | D1 |                      |          |         | v",
                "``   | is any |    |                      |          |         | v",
                "``   | is     | D2 |                      |          |         | v",
                "``   | is     | D2 | Date of Activity     | in past  | 7 days  | ``",
                "``   | is     | D2 | Date of Activity     | in past  | 10 days | v",
                "``   | is     | D2 | Min. Number of Times | at least | 2       | ``",
                "`Not `| is     | D1 |                      |          |         | v w",
                "`Not `| is not | D1 |                      |          |         | w",
                "`Not `| is any |    |                      |          |         | w",
                "`Not `| is any |    | Date of Activity     | in past  | 7 days  | v w",
                "`Not `| is any |    | Date of Activity     | in past  | 10 days | w",
                "`Not `| is any |    | Min. Number of Times | at least | 1       | w",
                "`Not `| is any |    | Min. Number of Times | at least | 2       | v w"
            })
    void decisionTable(
            String not,
            String operator,
            String name,
            String constraint,
            String constraintOperator,
            String value,
            String members) {
        List<String> conditions =
                name == null ? List.of(condition("Name", operator)) : List.of(condition("Name", operator, name));
        if (constraint != null) {
            conditions = List.of(conditions.get(0), condition(constraint, constraintOperator, value));
        }
        JsonNode list = list("L", filter(not + "Engaged with a Dialogue", conditions.toArray(String[]::new)));
        List<String> lines = List.of(
                eventOf("v", "a", "prompt_answered", "2024-03-01T12:00:00Z", "conversation:{name:'D2'}"),
                eventOf("w", "b", "page_visited", "2024-03-01T12:00:00Z"));

        OracleResult result =
                Given.run(lines, List.of(list), Instant.parse("2024-03-11T12:00:00Z"), OracleSettings.defaults());

        assertThat(String.join(" ", values(result.memberships(), "person"))).isEqualTo(members);
    }

    @ParameterizedTest
    @CsvSource({
        "1, Reached Dialogue Goal, v w",
        "2, Reached Dialogue Goal, v",
        "3, Reached Dialogue Goal, ''",
        "1, Not Reached Dialogue Goal, x",
        "2, Not Reached Dialogue Goal, w x",
        "3, Not Reached Dialogue Goal, v w x"
    })
    void repeatsOfTheSameCountAndNotMeansFewer(String times, String name, String members) {
        OracleResult result = run(
                List.of(
                        eventOf("v", "a", "goal_reached", "2024-03-01T12:00:00Z", "goal:{name:'Demo'}"),
                        eventOf("v", "b", "goal_reached", "2024-03-01T12:00:00Z", "goal:{name:'Demo'}"),
                        eventOf("w", "c", "goal_reached", "2024-03-01T12:00:00Z", "goal:{name:'Demo'}"),
                        eventOf("x", "d", "page_visited", "2024-03-01T12:00:00Z")),
                list("L", filter(name, condition(MINIMUM, "at least", times))));

        assertThat(String.join(" ", values(result.memberships(), "person"))).isEqualTo(members);
    }

    @Test
    void theConditionsOfOneFilterHoldOnTheSameActivityTwoFiltersNeedNot() {
        List<String> lines = List.of(
                event("a", "goal_reached", "2024-03-01T12:00:00Z", "goal:{name:'Demo'}, page:'/home'"),
                event("b", "goal_reached", "2024-03-01T12:00:00Z", "goal:{name:'Trial'}, page:'/pricing'"));
        String demo = condition("Goal Name", "is", "Demo");
        String pricing = condition("Page URL", "is", "/pricing");

        OracleResult result = run(
                lines,
                list("one filter", filter("Reached Dialogue Goal", demo, pricing)),
                list("two filters", filter("Reached Dialogue Goal", demo), filter("Reached Dialogue Goal", pricing)));

        assertThat(values(result.memberships(), "list")).containsExactly("two filters");
    }

    @Test
    void aFilterKnowsOneKindOfConversation() {
        OracleResult result = run(
                List.of(event(
                        "a", "goal_reached", "2024-03-01T12:00:00Z", "conversation:{kind:'conversational_flow'}")),
                list("dialogue", filter("Reached Dialogue Goal")),
                list("flow", filter("Reached Goal in Conversational Flow")));

        assertThat(values(result.memberships(), "list")).containsExactly("flow");
    }

    @Test
    void excludingTwoThingsNeedsAllNotAny() {
        List<String> lines = List.of(event("a", "goal_reached", "2024-03-01T12:00:00Z"));
        String[] filters = {filter("Not Reached Dialogue Goal"), filter("Not Triggered Dialogue")};

        OracleResult result = run(
                lines,
                listBy("all", "filterMatchType:'all'", filters),
                listBy("any", "filterMatchType:'any'", filters),
                listBy("default", "filterCustomRuleLogic:null", filters));

        assertThat(values(result.memberships(), "list")).containsExactly("any");
    }

    @ParameterizedTest
    @CsvSource({
        "in,     Goals,          v",
        "not in, Goals,          w x",
        "in,     Goals;Flows,    v w",
        "not in, Goals;Flows,    x",
        "in,     Neither,        x",
        "not in, Neither;Flows,  v"
    })
    void listsInLists(String operator, String lists, String members) {
        OracleResult result = run(
                List.of(
                        eventOf("v", "a", "goal_reached", "2024-03-01T12:00:00Z"),
                        eventOf(
                                "w",
                                "b",
                                "goal_reached",
                                "2024-03-01T12:00:00Z",
                                "conversation:{kind:'conversational_flow'}"),
                        eventOf("x", "c", "page_visited", "2024-03-01T12:00:00Z")),
                list("Outer", member(operator, lists.split(";"))),
                list("Neither", member("not in", "Goals"), member("not in", "Flows")),
                list("Goals", filter("Reached Dialogue Goal")),
                list("Flows", filter("Reached Goal in Conversational Flow")));

        assertThat(result.memberships().stream()
                        .map(Given::json)
                        .filter(line -> line.path("list").asText().equals("Outer"))
                        .map(line -> line.path("person").asText()))
                .containsExactly(members.split(" "));
    }

    @Test
    void asOfIsInclusive() {
        JsonNode list = list("L", filter("Reached Dialogue Goal"));
        List<String> lines = List.of(
                event("a", "page_visited", "2024-03-01T11:00:00Z"),
                event("b", "goal_reached", "2024-03-01T12:00:00.001Z"));

        assertThat(membersAt("2024-03-01T12:00:00Z", lines, list)).isZero();
        assertThat(membersAt("2024-03-01T12:00:00.001Z", lines, list)).isEqualTo(1);
    }

    @Test
    void refusesWhatTheProductKnowsNothingOf() {
        assertRefused("{name:'L', rules:{filters:[]}}");
        assertRefused("{name:'L', rules:{filters:[" + filter("Visited Web Page") + "]}}");
        assertRefused("{name:'L', rules:{filters:[" + member("in", "No such list") + "]}}");
        assertRefused("{name:'L', rules:{filters:["
                + filter("Reached Dialogue Goal", condition("Agent Name", "is", "Ann")) + "]}}");
        assertRefused("{name:'L', rules:{filters:["
                + filter("Reached Dialogue Goal", condition("Goal Name", "ends with", "Ann")) + "]}}");
    }

    private static void assertRefused(String list) {
        List<String> lines = List.of(event("a", "goal_reached", "2024-03-01T12:00:00Z"));
        assertThatIllegalArgumentException().as(list).isThrownBy(() -> run(lines, json(list)));
    }

    private static int membersAt(String asOf, List<String> lines, JsonNode list) {
        return Given.run(lines, List.of(list), Instant.parse(asOf), OracleSettings.defaults())
                .memberships()
                .size();
    }
}
