package dev.smartlists.exchange;

import static dev.smartlists.exchange.Json.any;
import static dev.smartlists.exchange.Json.atLeast;
import static dev.smartlists.exchange.Json.campaign;
import static dev.smartlists.exchange.Json.condition;
import static dev.smartlists.exchange.Json.custom;
import static dev.smartlists.exchange.Json.filter;
import static dev.smartlists.exchange.Json.inPast;
import static dev.smartlists.exchange.Json.list;
import static dev.smartlists.exchange.Json.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list of the JSON looks like as a rule. */
class RuleTextTest {

    private static final ObjectNode PRICING = filter("Engaged with a Dialogue", condition("Name", "is", "Pricing"));
    private static final ObjectNode DEMO =
            filter("Reached Dialogue Goal", condition("Goal Name", "is", "Demo requested"));
    private static final ObjectNode NO_AGENT = filter("Not Engaged with an Agent in Conversational Flow");

    @Test
    void aListIsOneRuleInOneFile() {
        assertThat(RuleImport.drl(List.of(list("Hot leads", PRICING, NO_AGENT))))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.path()).isEqualTo("lists/hot-leads.drl");
                    assertThat(source.text()).isEqualTo("""
                            package lists

                            import dev.smartlists.activity.*

                            /*
                             * Imported. Importing this list again replaces this file, so what is changed here holds until then.
                             */
                            rule "Hot leads"
                            when
                                Engaged( inDialogue, name.is( "Pricing" ) )
                                not EngagedWithAgent( inFlow )
                            then
                                member();
                            end
                            """);
                });
    }

    @Test
    void anyIsOr() {
        assertThat(when(any("L", PRICING, NO_AGENT)))
                .containsExactly("( Engaged( inDialogue, name.is( \"Pricing\" ) ) or not EngagedWithAgent( inFlow ) )");
    }

    @Test
    void advancedLogicKeepsItsBrackets() {
        assertThat(when(custom("L", "1 and (2 or 3)", PRICING, DEMO, NO_AGENT)))
                .containsExactly(
                        "Engaged( inDialogue, name.is( \"Pricing\" ) )",
                        "( ReachedGoal( inDialogue, goal.is( \"Demo requested\" ) ) or not EngagedWithAgent( inFlow ) )");
        assertThat(when(custom("L", "(1 AND 2) Or 3", filter("Triggered Dialogue"), DEMO, NO_AGENT)))
                .containsExactly(
                        "( ( Triggered( inDialogue ) and ReachedGoal( inDialogue, goal.is( \"Demo requested\" ) ) )",
                        "or not EngagedWithAgent( inFlow ) )");
    }

    @Test
    void bracketsThatChangeNothingAreDropped() {
        assertThat(when(custom("L", "((1) and (2 and (3)))", PRICING, DEMO, NO_AGENT)))
                .isEqualTo(when(list("L", PRICING, DEMO, NO_AGENT)));
        assertThat(when(custom("L", "(2)", PRICING, DEMO))).isEqualTo(when(list("L", DEMO)));
    }

    @Test
    void aNumberOfTimesCounts() {
        assertThat(when(list("L", filter("Engaged with a Dialogue", atLeast("3")))))
                .containsExactly("Activities( times >= 3 ) from collect( Engaged( inDialogue ) )");
        assertThat(when(list("L", filter("Not Engaged with a Dialogue", atLeast("3")))))
                .containsExactly("Activities( times < 3 ) from collect( Engaged( inDialogue ) )");
    }

    @Test
    void onceIsThePlainForm() {
        assertThat(when(list("L", filter("Engaged with a Dialogue", atLeast(" 01 ")))))
                .containsExactly("Engaged( inDialogue )");
        assertThat(when(list("L", filter("Not Engaged with a Dialogue", atLeast("1")))))
                .containsExactly("not Engaged( inDialogue )");
    }

    @Test
    void conditionsKeepTheirOrderAndIsAnyIsNone() {
        assertThat(when(list(
                        "L",
                        filter(
                                "Scheduled Meeting in Dialogue",
                                condition("Name", "is any"),
                                inPast("30 days"),
                                condition("Meeting Status", "is not", "Cancelled")))))
                .containsExactly(
                        "ScheduledMeeting( inDialogue, date.inPast( \"30 days\" ), meetingStatus.isNot( \"Cancelled\" ) )");
    }

    @Test
    void listsInLists() {
        assertThat(when(
                        list(
                                "L",
                                member("in", "A"),
                                member("not in", "A"),
                                member("in", "A", "B"),
                                member("not in", "B", "A")),
                        list("A", DEMO),
                        list("B", DEMO)))
                .containsExactly(
                        "MemberOf( list == \"A\" )",
                        "not MemberOf( list == \"A\" )",
                        "MemberOf( list in ( \"A\", \"B\" ) )",
                        "not MemberOf( list in ( \"B\", \"A\" ) )");
    }

    @Test
    void aCampaignHasItsTriggersFirst() {
        ObjectNode campaign = campaign(
                any("C", PRICING, DEMO),
                filter("Engages with a Conversational Flow", condition("UI Type", "is", "popup")),
                filter("Schedules Meeting in Dialogue", inPast("1 hour")));
        assertThat(text(campaign)).contains("start();").contains("@qualifies( once )");
        assertThat(when(campaign))
                .containsExactly(
                        "( Engaged( happensNow, inFlow, uiType.is( \"popup\" ) )",
                        "or ScheduledMeeting( happensNow, inDialogue, date.inPast( \"1 hour\" ) ) )",
                        "( Engaged( inDialogue, name.is( \"Pricing\" ) ) or ReachedGoal( inDialogue, goal.is( \"Demo requested\" ) ) )");
    }

    @Test
    void aCampaignNeedsNoFilters() {
        assertThat(when(campaign(list("C"), filter("Is Triggered with a Conversational Flow"))))
                .containsExactly("Triggered( happensNow, inFlow )");
        assertThat(when(campaign(custom("C", ""), filter("Is Triggered with a Dialogue"))))
                .containsExactly("Triggered( happensNow, inDialogue )");
    }

    @ParameterizedTest
    @CsvSource({
        "once, , , once",
        "ANY, , , every time",
        "interval, 1, day, once every 1 day",
        "interval, 12, hour, once every 12 hours",
        "interval, 007, Week, once every 7 weeks",
        "interval, 3, month, once every 3 months"
    })
    void qualification(String type, String interval, String unit, String written) {
        ObjectNode campaign = campaign(list("C"), filter("Reaches Dialogue Goal"));
        campaign.put("qualificationRuleType", type)
                .put("qualificationRuleInterval", interval)
                .put("qualificationRuleUnit", unit);
        assertThat(text(campaign)).contains("    @qualifies( " + written + " )\n");
    }

    @Test
    void anIntervalCanBeANumber() {
        ObjectNode campaign = campaign(list("C"), filter("Reaches Dialogue Goal"));
        campaign.put("qualificationRuleType", "interval")
                .put("qualificationRuleInterval", 2)
                .put("qualificationRuleUnit", "day");
        assertThat(text(campaign)).contains("@qualifies( once every 2 days )");
    }

    @Test
    void whatTheProductWritesForItselfIsPassedOver() {
        ObjectNode filter = filter("engaged with a dialogue").put("id", 459).put("ruleTypeId", 1);
        filter.withArray("conditions").add(condition("name", "IS", "Pricing").put("activityAttributeId", 1));
        ObjectNode list = list("L", filter).put("id", 7).put("workspace", "Default");
        assertThat(when(list)).containsExactly("Engaged( inDialogue, name.is( \"Pricing\" ) )");
    }

    @Test
    void nullIsAbsent() {
        ObjectNode list = list("L", PRICING).putNull("qualificationRuleType");
        Json.rules(list)
                .putNull("filterMatchType")
                .putNull("filterCustomRuleLogic")
                .putNull("triggers");
        assertThat(when(list)).containsExactly("Engaged( inDialogue, name.is( \"Pricing\" ) )");
    }

    @Test
    void longConditionsAreBrokenBetweenConstraints() {
        String url = "https://shop.example.com/".repeat(3);
        assertThat(text(list(
                        "L",
                        filter(
                                "Not Triggered Dialogue",
                                condition("Page URL", "starts with", url),
                                condition("Page URL", "is not", url)))))
                .contains("""
                              not Triggered( inDialogue,
                                             page.startsWith( "%s" ),
                                             page.isNot( "%s" ) )
                          """.formatted(url, url));
    }

    private static String text(ObjectNode... lists) {
        return RuleImport.drl(List.of(lists)).get(0).text();
    }

    /** What stands between when and then in the first of the rules, line by line. */
    private static List<String> when(ObjectNode... lists) {
        String text = text(lists);
        return text.substring(text.indexOf("when\n") + 5, text.indexOf("then\n"))
                .lines()
                .map(String::strip)
                .toList();
    }
}
