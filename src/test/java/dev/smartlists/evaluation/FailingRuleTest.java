package dev.smartlists.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smartlists.SmartLists;
import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Story;
import org.junit.jupiter.api.Test;

/** A rule that fails while it looks at events ends the evaluation with one message that says which rule, and on what. There is no partial result. */
class FailingRuleTest {

    private static final String HINT =
            ". Perhaps an attribute is missing there. Ask for it first: attributes[\"…\"] != null";
    private static final String MISSING = "NullPointerException: Cannot invoke \"Object.toString()\""
            + " because the return value of \"java.util.Map.get(Object)\" is null" + HINT;

    @Test
    void aClassificationRuleIsNamedWithTheEvent() {
        SmartLists rules = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .activity("ReachedGoal", "type == \"goal\", attributes[\"level\"].toString().length() > 1")
                .load();

        assertThat(message(
                        rules,
                        "09:00 goal level=gold visitor=ann",
                        "09:01 answered visitor=bob",
                        "09:02 goal visitor=bob"))
                .isEqualTo("activities/1.drl:6  \"ReachedGoal 1\"  This rule failed on event 'e3' of visitor 'bob',"
                        + " so there is no result: " + MISSING);
    }

    @Test
    void aClassificationRuleThatTiesEventsIsNamedWithTheVisitor() {
        SmartLists rules = RuleFolder.empty()
                .activity(
                        "Engaged",
                        "type == \"answered\" )\n    VisitorEvent( type == \"next\", "
                                + "attributes[\"n\"].toString() == $event.attributes[\"n\"].toString()")
                .load();

        assertThat(message(
                        rules,
                        "09:00 answered visitor=ann n=1",
                        "09:01 answered visitor=bob",
                        "09:02 next visitor=bob n=1"))
                .isEqualTo("activities/0.drl:6  \"Engaged 0\"  This rule failed on the events of visitor 'bob',"
                        + " so there is no result: " + MISSING);
    }

    @Test
    void aUniquenessRuleIsNamedWithTheEvent() {
        SmartLists rules = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .repeats("Engaged( nthIn( \"session\" ) > 1, attributes[\"x\"].toString() != \"\" )", "again")
                .load();

        assertThat(message(rules, "09:00 answered", "09:01 answered"))
                .isEqualTo("uniqueness/1.drl:6  \"Repeats 1\"  This rule failed on event 'e2' of visitor 'v',"
                        + " so there is no result: " + MISSING);
    }

    @Test
    void aListIsNamedWithThePerson() {
        SmartLists rules = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .list("Everybody", "Engaged()")
                .list(
                        "Ties",
                        "$one : Engaged()",
                        "Engaged( laterThan( $one ), attributes[\"a\"].toString() == $one.attributes[\"a\"] )")
                .load();

        assertThat(message(rules, "09:00 answered person=ann", "09:01 answered person=ann"))
                .isEqualTo("lists/2.drl:6  \"Ties\"  This rule failed on the events of person 'ann',"
                        + " so there is no result: " + MISSING);
    }

    @Test
    void aCampaignIsNamedWithTheEventAndThePerson() {
        SmartLists rules = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .campaign("Start", "every time", "Engaged( happensNow, 10 / (2 - attributes.size()) > 0 )")
                .load();

        assertThat(message(rules, "09:00 answered person=ann", "09:01 answered person=ann a=1 b=2"))
                .isEqualTo("lists/1.drl:6  \"Start\"  This rule failed on event 'e2' of person 'ann',"
                        + " so there is no result: ArithmeticException: / by zero");
    }

    @Test
    void theSameRulesGoOnWorkingOnOtherEvents() {
        SmartLists rules = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\", attributes[\"level\"].toString() == \"gold\"")
                .list("Everybody", "Engaged()")
                .load();
        message(rules, "09:00 answered");

        assertThat(Story.of(rules, "09:00 answered level=gold").members("Everybody"))
                .containsExactly("v");
    }

    @Test
    void theProblemCanBeAskedFor() {
        SmartLists rules = RuleFolder.empty()
                .activity("Engaged", "attributes[\"level\"].toString() == \"gold\"")
                .load();

        assertThatExceptionOfType(EvaluationFailedException.class)
                .isThrownBy(() -> Story.of(rules, "09:00 answered"))
                .satisfies(failure -> {
                    assertThat(failure.problem().file()).isEqualTo("activities/0.drl");
                    assertThat(failure.problem().line()).isEqualTo(6);
                    assertThat(failure.problem().title()).isEqualTo("Engaged 0");
                });
    }

    private static String message(SmartLists rules, String... events) {
        EvaluationFailedException failure =
                catchThrowableOfType(EvaluationFailedException.class, () -> Story.of(rules, events));
        assertThat(failure).as("nothing failed").isNotNull();
        return failure.getMessage();
    }
}
