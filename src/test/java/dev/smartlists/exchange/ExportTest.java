package dev.smartlists.exchange;

import static dev.smartlists.exchange.Rules.campaign;
import static dev.smartlists.exchange.Rules.exported;
import static dev.smartlists.exchange.Rules.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smartlists.rules.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules look like in the JSON, however they were written. */
class ExportTest {

    @Test
    void theWholeFile() {
        ExportResult result = RuleExport.export(
                Rules.read(
                        List.of(
                                list(
                                        "Hot leads",
                                        "Activities( times >= 2 ) from collect( Engaged( inDialogue, name.is( \"Pricing\", \"Demo\" ), date.inPast( \"30 days\" ) ) )"))));
        assertThat(result.json()).isEqualTo("""
                [
                  {
                    "name": "Hot leads",
                    "rules": {
                      "filterMatchType": "all",
                      "triggers": [],
                      "filters": [
                        {
                          "name": "Engaged with a Dialogue",
                          "ruleType": "Activity",
                          "operator": "occurs",
                          "conditions": [
                            {
                              "activityAttributeName": "Name",
                              "operator": "is",
                              "values": [
                                "Pricing",
                                "Demo"
                              ],
                              "isPrimary": true
                            },
                            {
                              "activityAttributeName": "Date of Activity",
                              "operator": "in past",
                              "values": [
                                "30 days"
                              ],
                              "isPrimary": false
                            },
                            {
                              "activityAttributeName": "Min. Number of Times",
                              "operator": "at least",
                              "values": [
                                "2"
                              ],
                              "isPrimary": false
                            }
                          ]
                        }
                      ]
                    }
                  }
                ]
                """);
        assertThat(result.leftOut()).isEmpty();
        assertThat(result.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engaged( inDialogue )                                   | all: Engaged with a Dialogue
            Engaged( inFlow )                                       | all: Engaged with a Conversational Flow
            Engaged( !inFlow )                                      | all: Engaged with a Dialogue
            Engaged()                                               | any: Engaged with a Dialogue; Engaged with a Conversational Flow
            $e : Engaged()                                          | any: Engaged with a Dialogue; Engaged with a Conversational Flow
            not Engaged()                                           | all: Not Engaged with a Dialogue; Not Engaged with a Conversational Flow
            exists Engaged( inFlow )                                | all: Engaged with a Conversational Flow
            not( not Engaged( inFlow ) )                            | all: Engaged with a Conversational Flow
            Triggered( inFlow ) Engaged( inFlow )                   | all: Triggered Conversational Flow; Engaged with a Conversational Flow
            Triggered( inFlow ) and ( Engaged( inFlow ) and ReachedGoal( inFlow ) ) | all: Triggered Conversational Flow; Engaged with a Conversational Flow; Reached Goal in Conversational Flow
            ( Triggered( inFlow ) or Engaged( inFlow ) )            | any: Triggered Conversational Flow; Engaged with a Conversational Flow
            not( Triggered( inFlow ) or Engaged( inFlow ) )         | all: Not Triggered Conversational Flow; Not Engaged with a Conversational Flow
            not( Triggered( inFlow ) and not Engaged( inFlow ) )    | any: Not Triggered Conversational Flow; Engaged with a Conversational Flow
            Triggered( inFlow ) Engaged()                           | 1 and (2 or 3): Triggered Conversational Flow; Engaged with a Dialogue; Engaged with a Conversational Flow
            ( ( Engaged( inFlow ) and Triggered( inFlow ) ) or ( ReachedGoal( inFlow ) and Engaged( inFlow ) ) ) | (1 and 2) or (3 and 1): Engaged with a Conversational Flow; Triggered Conversational Flow; Reached Goal in Conversational Flow
            MemberOf( list == "Other" )                             | all: in [Other]
            not MemberOf( list in ( "Other", "Other" ) )            | all: not in [Other, Other]
            Activities( times >= 3 ) from collect( Engaged( inFlow ) ) | all: Engaged with a Conversational Flow x3
            Activities( times > 3 ) from collect( Engaged( inFlow ) )  | all: Engaged with a Conversational Flow x4
            Activities( times < 3 ) from collect( Engaged( inFlow ) )  | all: Not Engaged with a Conversational Flow x3
            Activities( times <= 3 ) from collect( Engaged( inFlow ) ) | all: Not Engaged with a Conversational Flow x4
            Activities( times == 3 ) from collect( Engaged( inFlow ) ) | all: Engaged with a Conversational Flow x3; Not Engaged with a Conversational Flow x4
            Activities( times != 3 ) from collect( Engaged( inFlow ) ) | any: Not Engaged with a Conversational Flow x3; Engaged with a Conversational Flow x4
            Activities( times == 0 ) from collect( Engaged( inFlow ) ) | all: Not Engaged with a Conversational Flow
            Activities( times != 0 ) from collect( Engaged( inFlow ) ) | all: Engaged with a Conversational Flow
            Activities( times > 0 ) from collect( Engaged() )          | any: Engaged with a Dialogue; Engaged with a Conversational Flow
            Activities( times < 1 ) from collect( Engaged() )          | all: Not Engaged with a Dialogue; Not Engaged with a Conversational Flow
            Activities( times >= 2 ) from collect( Engaged() )         | 1 or (2 and 3) or 4: Engaged with a Dialogue x2; Engaged with a Dialogue; Engaged with a Conversational Flow; Engaged with a Conversational Flow x2
            Activities( times < 2 ) from collect( Engaged() )          | 1 and (2 or 3) and 4: Not Engaged with a Dialogue x2; Not Engaged with a Dialogue; Not Engaged with a Conversational Flow; Not Engaged with a Conversational Flow x2
            not( Activities( times == 3 ) from collect( Engaged( inFlow ) ) ) | any: Not Engaged with a Conversational Flow x3; Engaged with a Conversational Flow x4
            accumulate( Engaged( inFlow ); $n : count(); $n >= 2 )     | all: Engaged with a Conversational Flow x2
            Engaged( sourceName.is( "x" ) )                         | all: Engaged with a Conversational Flow
            Engaged( sourceName.isNot( "x" ) )                      | any: Engaged with a Dialogue; Engaged with a Conversational Flow
            not EngagedWithAgent( topics.contains( "x" ) )          | all: Not Engaged with an Agent in Dialogue
            """)
    void conditionsBecomeFilters(String condition, String summary) {
        List<JsonNode> lists = exported(list("L", condition), list("Other", "ReachedGoal( inFlow )"));
        assertThat(summary(lists.get(0))).isEqualTo(summary);
    }

    @Test
    void whatAKindCannotHaveIsDroppedForThatKind() {
        JsonNode filters = exported(list("L", "Engaged( sourceName.isNot( \"x\" ), name.is( \"y\" ) )"))
                .get(0)
                .at("/rules/filters");
        assertThat(filters.at("/0/conditions").findValuesAsText("activityAttributeName"))
                .containsExactly("Name");
        assertThat(filters.at("/1/conditions").findValuesAsText("activityAttributeName"))
                .containsExactly("Source Name", "Name");
        assertThat(filters.at("/1/conditions").findValuesAsText("isPrimary")).containsExactly("false", "true");
    }

    @Test
    void aFilterWithoutANameAsksForAny() {
        JsonNode condition = exported(list("L", "Engaged( inFlow )")).get(0).at("/rules/filters/0/conditions/0");
        assertThat(condition)
                .hasToString(
                        "{\"activityAttributeName\":\"Name\",\"operator\":\"is any\",\"values\":[],\"isPrimary\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "once, '{\"qualificationRuleType\":\"once\"}'",
        "every time, '{\"qualificationRuleType\":\"any\"}'",
        "once every 2 weeks, '{\"qualificationRuleType\":\"interval\",\"qualificationRuleInterval\":2,\"qualificationRuleUnit\":\"week\"}'"
    })
    void campaigns(String qualifies, String expected) {
        JsonNode campaign = exported(campaign(
                        "C",
                        qualifies,
                        "not Triggered( inFlow )",
                        "( ScheduledMeeting( happensNow ) or exists ReachedGoal( inFlow, happensNow ) )"))
                .get(0);
        assertThat(campaign.at("/rules/triggers")
                        .valueStream()
                        .map(trigger -> trigger.get("name").textValue()))
                .containsExactly(
                        "Schedules Meeting in Dialogue",
                        "Schedules Meeting in Conversational Flow",
                        "Reaches Goal in Conversational Flow");
        assertThat(summary(campaign)).isEqualTo("all: Not Triggered Conversational Flow");
        ((ObjectNode) campaign).remove(List.of("name", "rules"));
        assertThat(campaign).hasToString(expected);
    }

    @Test
    void aCampaignWithoutFilters() {
        JsonNode campaign =
                exported(campaign("C", "once", "Engaged( inFlow, happensNow )")).get(0);
        assertThat(campaign.at("/rules"))
                .hasToString(
                        "{\"filterMatchType\":\"all\",\"triggers\":[{\"name\":\"Engages with a Conversational Flow\",\"ruleType\":\"Activity\",\"operator\":\"occurs\","
                                + "\"conditions\":[{\"activityAttributeName\":\"Name\",\"operator\":\"is any\",\"values\":[],\"isPrimary\":true}]}],\"filters\":[]}");
    }

    @Test
    void listsAndCampaignsAreSortedByName() {
        assertThat(exported(
                        list("b", "Engaged()"),
                        campaign("a", "once", "Engaged( happensNow )"),
                        list("Z", "MemberOf( list == \"b\" )")))
                .extracting(list -> list.get("name").textValue())
                .containsExactly("Z", "a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $a : Engaged() ReachedGoal( sameSessionAs( $a ) )          | 2 | runs as it is written, and the JSON knows no such rules: line 4 is tied to another condition by $a
            Engaged( name.toString() == "x" )                          | 2 | runs as it is written, and the JSON knows no such rules: line 4: 'name.toString() == "x"' is for the engine
            Activities( times >= 6 ) from collect( Engaged() )         | 4 | counts more than 5 dialogues and conversational flows together, and the JSON counts them apart. Add inDialogue or inFlow
            Activities( times <= 5 ) from collect( Engaged() )         | 4 | counts more than 5 dialogues and conversational flows together, and the JSON counts them apart. Add inDialogue or inFlow
            Activities( times >= 0 ) from collect( Engaged() )         | 4 | asks for at least 0 times, which is always so, or for fewer, which is never so. Leave the condition out
            Activities( times < 0 ) from collect( Engaged( inFlow ) )  | 4 | asks for at least 0 times, which is always so, or for fewer, which is never so. Leave the condition out
            Activities( times > 999999999 ) from collect( Engaged( inFlow ) ) | 4 | counts further than 999999999
            Engaged( inDialogue, inFlow )                              | 4 | can never match, as no kind of conversation has all that it asks for
            Engaged( inDialogue, uiType.is( "popup" ) )                | 4 | can never match, as no kind of conversation has all that it asks for
            Engaged( name.is( "\\ud83d" ) )                            | 4 | holds half a character (an unpaired surrogate), which no file can hold
            """)
    void whatTheJsonCannotSayIsLeftOut(String condition, int line, String reason) {
        assertLeftOut(list("L", condition), line, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engaged( happensNow ) ReachedGoal( happensNow )            | 5 | is a second trigger beside that of line 5, and both have to match. The JSON starts a campaign when any of its triggers does
            ( Engaged( happensNow ) or ( ReachedGoal( happensNow ) and Triggered() ) ) | 5 | ties a trigger to other conditions by 'or'. The JSON has all triggers together, and the filters apart from them
            Engaged( happensNow, inDialogue, uiType.is( "popup" ) )    | 5 | can never match, as no kind of conversation has all that it asks for
            """)
    void campaignsThatTheJsonCannotSayAreLeftOut(String condition, int line, String reason) {
        assertLeftOut(campaign("L", "once", condition), line, reason);
    }

    @Test
    void deepNestingIsLeftOut() {
        StringBuilder deep = new StringBuilder("Engaged( inFlow )");
        for (int i = 0; i < 120; i++) {
            deep.insert(0, "( Triggered( inFlow ) " + (i % 2 == 0 ? "or " : "and "))
                    .append(" )");
        }
        assertLeftOut(list("L", deep.toString()), 2, "nests 'and' and 'or' more than 100 deep");
    }

    @Test
    void aReferenceToWhatIsLeftOutIsAWarning() {
        ExportResult result = RuleExport.export(Rules.read(List.of(
                list("Counted", "Activities( times >= 9 ) from collect( Engaged() )"),
                list("User", "MemberOf( list == \"Counted\" )"))));
        assertThat(Rules.lists(result.json())).hasSize(1);
        assertThat(result.warnings())
                .extracting(Finding::toString)
                .containsExactly(
                        "\"User\": refers to \"Counted\", which is left out, so it can be imported only where that list is already");
    }

    private static void assertLeftOut(RuleSource rule, int line, String reason) {
        ExportResult result = RuleExport.export(Rules.read(List.of(rule)));
        assertThat(result.json()).isEqualTo("[]\n");
        assertThat(result.leftOut())
                .extracting(Finding::toString)
                .containsExactly("\"L\", lists/L.drl:" + line + ": " + reason);
    }

    /** How the filters combine, and which they are. */
    private static String summary(JsonNode list) {
        JsonNode rules = list.get("rules");
        String type = rules.get("filterMatchType").textValue();
        List<String> filters = rules.get("filters")
                .valueStream()
                .map(ExportTest::summaryOfFilter)
                .toList();
        return (type.equals("custom") ? rules.get("filterCustomRuleLogic").textValue() : type) + ": "
                + String.join("; ", filters);
    }

    private static String summaryOfFilter(JsonNode filter) {
        JsonNode last = filter.get("conditions").get(filter.get("conditions").size() - 1);
        List<String> values =
                last.get("values").valueStream().map(JsonNode::textValue).toList();
        return switch (last.get("activityAttributeName").textValue()) {
            case "Smart List" -> last.get("operator").textValue() + " " + values;
            case "Min. Number of Times" -> filter.get("name").textValue() + " x" + values.get(0);
            default -> filter.get("name").textValue();
        };
    }
}
