package dev.smartlists.exchange;

import static dev.smartlists.exchange.Json.atLeast;
import static dev.smartlists.exchange.Json.campaign;
import static dev.smartlists.exchange.Json.condition;
import static dev.smartlists.exchange.Json.filter;
import static dev.smartlists.exchange.Json.list;
import static dev.smartlists.exchange.Json.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be imported, and what is said about it. */
class RefusedListTest {

    private static final ObjectNode GOAL = filter("Reached Dialogue Goal");

    @TempDir
    Path folder;

    @BeforeEach
    void aListThatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        Files.write(
                folder.resolve("lists/old.drl"),
                RuleImport.drl(List.of(list("Old customers", GOAL)))
                        .get(0)
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engaged with Dialogue        | "L", filter 1, Engaged with Dialogue: there is no such filter. Did you mean 'Engaged with a Dialogue'?
            Not Reached Dialog Goal      | "L", filter 1, Not Reached Dialog Goal: there is no such filter. Did you mean 'Not Reached Dialogue Goal'?
            Member of Smart Lists        | "L", filter 1, Member of Smart Lists: there is no such filter. Did you mean 'Member of Smart List'?
            Engages with a Dialogue      | "L", filter 1, Engages with a Dialogue: is a trigger. The filter is called 'Engaged with a Dialogue'
            Member of List               | "L", filter 1, Member of List: is about a static list, and there are none here. Make the list a smart list and use 'Member of Smart List'
            Not Member of Smart List     | "L", filter 1, Not Member of Smart List: does not exist. Use 'Member of Smart List' with the operator 'not in'
            """)
    void filterNames(String name, String message) {
        assertThat(problems(list("L", filter(name)))).containsExactly(message);
    }

    @Test
    void aNameThatIsNearNoneGetsAllOfThem() {
        assertThat(problems(list("L", filter("Visited Web Page"))))
                .singleElement()
                .asString()
                .contains("there is no such filter. There are: ")
                .contains("Triggered Conversational Flow, Triggered Dialogue")
                .contains("Member of Smart List");
    }

    @Test
    void personFields() {
        ObjectNode byType =
                filter("Email Address", condition("Email Address", "is empty")).put("ruleType", "Attribute");
        ObjectNode byName = filter("City").put("attributeName", "City");
        ObjectNode condition = condition("x", "is", "Utrecht");
        condition.remove("activityAttributeName");
        ObjectNode within = filter("Reached Dialogue Goal", condition.put("attributeName", "City"));
        String message =
                "is about a field of the person. Lists here know what people do in conversations, not their fields";
        assertThat(problems(list("L", byType, byName, within)))
                .containsExactly(
                        "\"L\", filter 1, Email Address: " + message,
                        "\"L\", filter 2, City: " + message,
                        "\"L\", filter 3, Reached Dialogue Goal, condition 1: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engaged with a Dialogue      | is a filter. The trigger is called 'Engages with a Dialogue'
            Not Engaged with a Dialogue  | a trigger is something that happens, so there is no Not. Make it a filter
            Engages with Dialogue        | there is no such trigger. Did you mean 'Engages with a Dialogue'?
            """)
    void triggerNames(String name, String message) {
        assertThat(problems(campaign(list("C"), filter(name))))
                .containsExactly("\"C\", trigger 1, " + name + ": " + message);
    }

    @Test
    void aTriggerIsNotCounted() {
        assertThat(problems(campaign(list("C"), filter("Reaches Dialogue Goal", atLeast("1")))))
                .containsExactly(
                        "\"C\", trigger 1, Reaches Dialogue Goal, Min. Number of Times: a trigger happens once, so it is not counted. "
                                + "Leave it out, or make it a filter");
    }

    @Test
    void attributes() {
        assertThat(problems(list(
                        "L",
                        filter(
                                "Engaged with a Dialogue",
                                condition("Page Url of it", "is", "x"),
                                condition("UI Type", "is", "popup"),
                                condition("Conversation Statuss", "is", "Dropped")))))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "Page Url of it: 'Engaged with a Dialogue' has no such attribute (Name, Page URL, "),
                        second -> assertThat(second)
                                .endsWith(
                                        "UI Type: 'Engaged with a Dialogue' has no such attribute; 'Engaged with a Conversational Flow' has"),
                        third -> assertThat(third)
                                .contains("has no such attribute. Did you mean 'Conversation Status'?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name               | is                | ''          | 'is': a blank value matches nothing. To look for nothing use 'is empty'
            Name               | is                |             | 'is': takes one or more values, not 0
            Name               | is any            | Pricing     | 'is any' takes no value, not "Pricing"
            Name               | is empty          | Pricing     | 'is empty': takes no value, not 1
            Conversation Score | at least          | 1;2         | 'at least': takes one value, not 2
            Conversation Score | between           | 1           | 'between': takes two values, not 1
            Conversation Score | is                | 1.5         | 'is': takes whole numbers, such as "2", not "1.5"
            Conversation Score | is                | ٢           | 'is': takes whole numbers, such as "2", not "٢"
            Conversation Score | is                | 2147483648  | 'is': takes whole numbers without quotes, not 2147483648
            Date of Activity   | in past           | 30          | 'in past': '30' is not an amount of time such as '30 days' (units: hours, days, weeks, months, years)
            Date of Activity   | in past           | 30 dayz     | 'in past': '30 dayz' is not an amount of time such as '30 days'. Did you mean '30 days'? (units: hours, days, weeks, months, years)
            Date of Activity   | after             | 2026-02-30  | 'after': '2026-02-30' is neither a date such as '2026-11-22' nor a time with an offset such as '2026-11-22T09:30:00Z'
            Min. Number of Times | at least        | 0           | takes one whole number from 1 to 999999999, such as "2", not "0"
            Min. Number of Times | at least        | 1;2         | takes one whole number from 1 to 999999999, such as "2", not "1", "2"
            Min. Number of Times | at least        | 1000000000  | takes one whole number from 1 to 999999999, such as "2", not "1000000000"
            Min. Number of Times | at most         | 2           | the operator is 'at least', not "at most". For fewer, use the filter whose name begins with Not
            """)
    void values(String attribute, String operator, String values, String message) {
        String[] all = values == null ? new String[0] : values.split(";", -1);
        assertThat(problems(list("L", filter("Engaged with a Dialogue", condition(attribute, operator, all)))))
                .containsExactly("\"L\", filter 1, Engaged with a Dialogue, " + attribute + ": " + message);
    }

    @Test
    void booleans() {
        assertThat(problems(list(
                        "L",
                        filter(
                                "Interacted with Document in Dialogue",
                                condition("Document Opened", "is", "yes"),
                                condition("Document Opened", "is", "true", "false"),
                                condition("Document Opened", "is not", "true")))))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("'is' takes one value, \"true\" or \"false\", not \"yes\""),
                        second -> assertThat(second).endsWith("not \"true\", \"false\""),
                        third -> assertThat(third)
                                .contains(
                                        "the operator 'is not' does not fit its type, true or false (is true, is false, is any)"));
    }

    @Test
    void operators() {
        assertThat(problems(list("L", filter("Engaged with a Dialogue", condition("Name", "start with", "x")))))
                .singleElement()
                .asString()
                .contains("there is no operator \"start with\". Did you mean 'starts with'? (is, is not, ");
    }

    @Test
    void membership() {
        assertThat(problems(
                        list("A", filter("Member of Smart List")),
                        list("B", member("is", "A")),
                        list("C", member("in")),
                        list("D", member("in", "A", " ")),
                        list(
                                "E",
                                filter("Member of Smart List", condition("List", "in", "A"))
                                        .put("ruleType", "Membership")
                                        .put("operator", "is"))))
                .containsExactly(
                        "\"A\", filter 1, Member of Smart List: 'ruleType' must be \"Membership\", not \"Activity\"",
                        "\"A\", filter 1, Member of Smart List: 'operator' must be \"is\", not \"occurs\"",
                        "\"A\", filter 1, Member of Smart List: takes one condition, 'Smart List', not 0",
                        "\"B\", filter 1, Member of Smart List, Smart List: the operator is 'in' or 'not in', not \"is\"",
                        "\"C\", filter 1, Member of Smart List, Smart List: takes the names of one or more lists; there is none",
                        "\"D\", filter 1, Member of Smart List, Smart List: takes the names of one or more lists; a blank one is none",
                        "\"E\", filter 1, Member of Smart List: the condition is called 'Smart List', not \"List\"");
    }

    @Test
    void listsThatAreNotThere() {
        assertThat(problems(
                        list("A", member("in", "Old customers", "old Customers", "B", "C")),
                        list("B", GOAL),
                        campaign(list("C"), filter("Reaches Dialogue Goal"))))
                .containsExactly(
                        "\"A\": there is no list \"old Customers\", neither in this file nor in the folder. Did you mean 'Old customers'?",
                        "\"A\": \"C\" is a campaign: it has no members");
    }

    @Test
    void circles() {
        assertThat(problems(
                        list("A", member("in", "B")),
                        list("B", member("not in", "C")),
                        list("C", member("in", "Old customers", "A")),
                        list("D", member("in", "A")),
                        list("Self", member("in", "Self"))))
                .containsExactly(
                        "\"A\": lists refer to each other in a circle: \"A\" → \"B\" → \"C\" → \"A\"",
                        "\"Self\": lists refer to each other in a circle: \"Self\" → \"Self\"");
    }

    @Test
    void circlesThroughTheFolder() throws IOException {
        String text = Files.readString(folder.resolve("lists/old.drl"));
        Files.writeString(
                folder.resolve("lists/more.drl"),
                text.replace("Old customers", "More")
                        .replace("ReachedGoal( inDialogue )", "MemberOf( list == \"Old customers\" )"));
        assertThat(problems(list("Old customers", member("in", "More"))))
                .containsExactly(
                        "\"Old customers\": lists refer to each other in a circle: \"Old customers\" → \"More\" → \"Old customers\"");
    }

    @Test
    void manyListsInARowAreNoProblem() {
        ObjectNode[] chain = new ObjectNode[2_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = list("List " + i, i == 0 ? GOAL : member("in", "List " + (i - 1)));
        }
        assertThat(problems(chain)).isEmpty();
    }

    @Test
    void namesOfLists() {
        ObjectNode nameless = list("x", GOAL);
        nameless.remove("name");
        assertThat(problems(
                        nameless,
                        list(" \t", GOAL),
                        list("Twice", GOAL),
                        list("twice", GOAL),
                        list("Twice", GOAL),
                        list("x", GOAL).put("name", 7)))
                .containsExactly(
                        "list 1: 'name' is missing",
                        "list 2: 'name' is missing",
                        "\"Twice\": stands more than once in the file. Names are unique: give one of them another",
                        "list 6: 'name' must be a text in quotes, not the number 7");
    }

    @Test
    void theSameMistakeInListsOfTheSameName() {
        assertThat(problems(list("Twice", filter("Nothing at all")), list("Twice", filter("Nothing at all"))))
                .hasSize(2)
                .last()
                .asString()
                .contains("stands more than once");
    }

    @Test
    void halfACharacter() {
        assertThat(problems(list("a\ud83d", GOAL)))
                .containsExactly(
                        "\"a\\ud83d\": 'name' holds half a character (an unpaired surrogate), which no file can hold. Take it out");
        assertThat(problems(list("L", filter("Reached Dialogue Goal", condition("Name", "is", "\udca9")))))
                .containsExactly(
                        "\"L\", filter 1, Reached Dialogue Goal, condition 1: 'values' holds half a character (an unpaired surrogate), which no file can hold. Take it out");
    }

    @Test
    void neitherFiltersNorTriggers() {
        ObjectNode bare = list("B");
        bare.remove("rules");
        assertThat(problems(list("A"), bare, list("C", GOAL).put("rules", "none")))
                .containsExactly(
                        "\"A\": has neither filters nor triggers. A list without conditions would be everyone, which is never meant",
                        "\"B\": 'rules' is missing",
                        "\"C\", rules: must be a JSON object { … }, not the text \"none\"");
    }

    @Test
    void matchTypesAndLogic() {
        ObjectNode unknown = list("A", GOAL);
        Json.rules(unknown).put("filterMatchType", "most");
        assertThat(problems(unknown, Json.custom("B", "1 and 2 or 3", GOAL, GOAL, GOAL), Json.custom("C", " ", GOAL)))
                .containsExactly(
                        "\"A\", filterMatchType: there is no \"most\" (all, any, custom)",
                        "\"B\", filterCustomRuleLogic: 'and' and 'or' are mixed, which can be read in two ways. Write brackets: (1 and 2) or 3, or 1 and (2 or 3)",
                        "\"C\", filterCustomRuleLogic: is empty. Write numbers of filters with and, or and brackets: 1 and (2 or 3)");
    }

    @Test
    void qualification() {
        ObjectNode list = list("A", GOAL).put("qualificationRuleType", "once");
        ObjectNode unknown =
                campaign(list("B"), filter("Reaches Dialogue Goal")).put("qualificationRuleType", "onc");
        ObjectNode once = campaign(list("C"), filter("Reaches Dialogue Goal"))
                .put("qualificationRuleInterval", 3)
                .put("qualificationRuleUnit", "day");
        ObjectNode interval =
                campaign(list("D"), filter("Reaches Dialogue Goal")).put("qualificationRuleType", "interval");
        ObjectNode wrong = campaign(list("E"), filter("Reaches Dialogue Goal"))
                .put("qualificationRuleType", "interval")
                .put("qualificationRuleInterval", 1.5)
                .put("qualificationRuleUnit", "dai");
        assertThat(problems(list, unknown, once, interval, wrong))
                .containsExactly(
                        "\"A\", qualificationRuleType: is for campaigns, and this list has no triggers. Leave it out, or add a trigger",
                        "\"B\", qualificationRuleType: there is no \"onc\". Did you mean 'once'? (once, any, interval)",
                        "\"C\", qualificationRuleInterval: goes with the type 'interval' only, and the type is 'once'",
                        "\"C\", qualificationRuleUnit: goes with the type 'interval' only, and the type is 'once'",
                        "\"D\", qualificationRuleInterval: takes a whole number from 1 to 999999, and is missing",
                        "\"D\", qualificationRuleUnit: is missing (hour, day, week, month)",
                        "\"E\", qualificationRuleInterval: takes a whole number from 1 to 999999, not \"1.5\"",
                        "\"E\", qualificationRuleUnit: there is no \"dai\". Did you mean 'day'? (hour, day, week, month)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "A"}                              | must be an array of lists. Put [ before the first one and ] after the last
            [7]                                        | list 1: must be a JSON object { … }, not the number 7
            [{"name": "A", "name": "B"}]               | line 1, column 22: is not JSON: Duplicate field 'name'
            [] []                                      | line 1, column 4: is not JSON: something follows the end of the array
            [{"name": "A", "rules": {"filters": {}}}]  | "A", rules: 'filters' must be an array [ … ], not an object
            [{"name": "A", "rulez": {}, "rules": {"filters": [true]}}] | "A": there is no member 'rulez'. Did you mean 'rules'?
            """)
    void wrongJson(String json, String first) {
        assertThat(RuleImport.plan(json.getBytes(StandardCharsets.UTF_8), folder)
                        .problems())
                .first()
                .asString()
                .isEqualTo(first);
    }

    @Test
    void wrongTypesWithinAFilter() {
        ObjectNode filter = filter("Reached Dialogue Goal").put("operator", 7);
        ObjectNode condition = condition("Name", "is").put("isPrimary", "yes");
        condition.putArray("values").add(7).addNull();
        filter.withArray("conditions").add(condition).add("x");
        assertThat(problems(list("A", filter)))
                .containsExactly(
                        "\"A\", filter 1: 'operator' must be a text in quotes, not the number 7",
                        "\"A\", filter 1, Reached Dialogue Goal, condition 1: 'isPrimary' must be true or false, not the text \"yes\"",
                        "\"A\", filter 1, Reached Dialogue Goal, condition 1: 'values' must hold texts in quotes, not the number 7",
                        "\"A\", filter 1, Reached Dialogue Goal, condition 1: 'values' must hold texts in quotes, not null",
                        "\"A\", filter 1, Reached Dialogue Goal, condition 2: must be a JSON object { … }, not the text \"x\"");
    }

    @Test
    void notJsonNorText() {
        assertThat(RuleImport.plan("[{\"name\": \"A\",\n  oops".getBytes(StandardCharsets.UTF_8), folder)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("line 2, column ");
        assertThat(RuleImport.plan(new byte[0], folder).problems()).hasSize(1);
        assertThat(RuleImport.plan(new byte[] {'[', '"', (byte) 0xC3, '"', ']'}, folder)
                        .problems())
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(RuleImport.plan("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), folder)
                        .problems())
                .singleElement()
                .asString()
                .contains("is not JSON: ");
    }

    @Test
    void messagesCannotSteerATerminal() {
        assertThat(problems(list("\u001b[2J", filter("\u001b[31m", condition("\u009b1m", "\u0007", "\u001b")))))
                .allSatisfy(problem -> assertThat(problem).doesNotContainPattern("\\p{Cc}"));
    }

    @Test
    void longNamesAreShortenedInMessages() {
        assertThat(problems(list(
                        "n".repeat(10_000),
                        filter("f".repeat(10_000), condition("c".repeat(10_000), "o".repeat(10_000))),
                        member("in", "m".repeat(10_000)))))
                .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(1_000));
    }

    @Test
    void everythingAtOnceAndNothingIsPlanned() {
        ImportPlan plan =
                RuleImport.plan(Json.file(list("Good", GOAL), list("Bad", filter("Nothing")), list("Worse")), folder);
        assertThat(plan.problems()).hasSize(2);
        assertThat(plan.files()).isEmpty();
    }

    private List<String> problems(JsonNode... lists) {
        return RuleImport.plan(Json.file(lists), folder).problems().stream()
                .map(Finding::toString)
                .toList();
    }
}
