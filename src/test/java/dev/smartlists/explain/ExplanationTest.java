package dev.smartlists.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Steps;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is said of one person and one list. */
class ExplanationTest {

    private static final String TWICE =
            "Activities( times >= 2 ) from collect( Engaged( inDialogue, name.is( \"Pricing\" ), date.inPast( \"30 days\" ) ) )";

    private static final SmartLists LISTS = RuleFolder.shipped()
            .list(
                    "Hand raisers",
                    TWICE,
                    "( ScheduledMeeting() or ReachedGoal( goal.is( \"Demo requested\" ) ) )",
                    "not EngagedWithAgent( date.inPast( \"7 days\" ) )")
            .list("Talked long ago", "Engaged( date.inPastBefore( \"2 weeks\" ) )")
            .list("Early birds", "Triggered( date.before( \"2026-10-01\" ) )")
            .list("Not in the call list", "Triggered()", "not MemberOf( list == \"Call today\" )")
            .list("Call today", "ScheduledMeeting( scheduledFor.inFuture( \"1 day\" ) )")
            .list(
                    "Booked after the goal",
                    "$goal : ReachedGoal( goal.is( \"Demo requested\" ) )",
                    "ScheduledMeeting( laterThan( $goal ) )")
            .list("Good talks", "Engaged( score.atLeast( 2 ), status.is( \"Completed\" ) )")
            .campaign(
                    "Thank", "once every 7 days", "ScheduledMeeting( happensNow )", "Engaged( name.is( \"Pricing\" ) )")
            .load();

    private static Evaluation evaluation(String asOf, String... steps) {
        return LISTS.evaluate(Steps.events(steps).stream(), Steps.instant(asOf));
    }

    private static Explanation explain(String list, String asOf, String... steps) {
        return evaluation(asOf, steps).explain(list, "v");
    }

    private static ExplainedCondition first(Explanation explanation) {
        return explanation.conditions().get(0);
    }

    @Test
    void conditionsAreNumberedInTheOrderOfTheRuleAndPointAtIt() {
        Explanation explanation = explain("Hand raisers", "11-16T12:00", "09:00 prompt_answered dialogue=Pricing");
        assertThat(explanation.logic()).isEqualTo("1 and (2 or 3) and not 4");
        assertThat(explanation.conditions())
                .extracting(ExplainedCondition::number)
                .containsExactly(1, 2, 3, 4);
        assertThat(explanation.conditions())
                .extracting(ExplainedCondition::text)
                .containsExactly(
                        "Engaged( inDialogue, name.is( \"Pricing\" ), date.inPast( \"30 days\" ) ), at least 2 times",
                        "ScheduledMeeting()",
                        "ReachedGoal( goal.is( \"Demo requested\" ) )",
                        "EngagedWithAgent( date.inPast( \"7 days\" ) )");
        assertThat(explanation.conditions())
                .extracting(ExplainedCondition::line)
                .isSorted()
                .doesNotContain(0);
        assertThat(explanation.conditions())
                .extracting(ExplainedCondition::file)
                .allMatch(file -> file.startsWith("lists/"));
    }

    @Test
    void aMemberIsShownTheActivitiesThatCount() {
        Explanation explanation = explain(
                "Hand raisers",
                "11-20T12:00",
                "11-10T09:00 prompt_answered dialogue=Pricing session=a",
                "11-12T09:00 prompt_answered dialogue=Pricing session=b",
                "11-12T09:05 goal_reached dialogue=Pricing session=b goal='demo requested'");
        assertThat(explanation.member()).isTrue();
        assertThat(first(explanation).found()).isEqualTo(2);
        assertThat(first(explanation).needed()).isEqualTo(2);
        assertThat(first(explanation).nearest()).isEmpty();
        assertThat(first(explanation).activities())
                .extracting(ExplainedActivity::event, ExplainedActivity::name, ExplainedActivity::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("e1", "Engaged with a Dialogue", "name 'Pricing'"),
                        org.assertj.core.groups.Tuple.tuple("e2", "Engaged with a Dialogue", "name 'Pricing'"));
        assertThat(explanation.why())
                .isEqualTo("Reached Dialogue Goal of 2026-11-12 09:05 (name 'Pricing', goal 'demo requested')");
        assertThat(explanation.nextChange()).contains(Instant.parse("2026-12-10T09:00:00.001Z"));
    }

    @Test
    void oneMoreBeforeTheOthersLeaveTheWindow() {
        assertThat(first(explain("Hand raisers", "11-20T12:00", "11-10T09:00 prompt_answered dialogue=Pricing"))
                        .nearest())
                .isEqualTo("1 of 2 times; 1 more before 2026-12-10 09:00 would do, in another session");
    }

    @Test
    void theLastOneIsTooOld() {
        Explanation explanation = explain(
                "Hand raisers",
                "12-20T09:00",
                "10-01T09:00 prompt_answered dialogue=Pricing",
                "11-16T09:00 prompt_answered dialogue=Pricing");
        assertThat(first(explanation).nearest())
                .isEqualTo(
                        "0 of 2 times; 2 more would do, each in another session; last one was 34 days ago, window is 30 days");
    }

    @Test
    void onlyTheNameWasAnother() {
        assertThat(first(explain("Hand raisers", "11-16T12:00", "09:00 prompt_answered dialogue=Demo"))
                        .nearest())
                .isEqualTo(
                        "0 of 2 times; 2 more would do, each in another session; name was 'Demo', not 'Pricing' (2026-11-16 09:00)");
    }

    @Test
    void theNearestOfSeveralMissesIsTold() {
        assertThat(first(explain(
                                "Good talks",
                                "11-16T12:00",
                                "08:00 prompt_answered dialogue=A session=1 status=Completed score=1",
                                "09:00 prompt_answered dialogue=B session=2"))
                        .nearest())
                .isEqualTo("score was 1, wanted: at least 2 (2026-11-16 08:00)");
        assertThat(first(explain("Good talks", "11-16T12:00", "09:00 prompt_answered dialogue=B"))
                        .nearest())
                .isEqualTo(
                        "score was empty, wanted: at least 2, and status was 'Initiated', not 'Completed' (2026-11-16 09:00)");
    }

    @Test
    void whatStandsInTheWayOfANotAndForHowLong() {
        Explanation explanation = explain(
                "Hand raisers", "11-20T12:00", "11-16T09:30 agent_connected dialogue=Pricing agent=Mira person=v");
        ExplainedCondition agent = explanation.conditions().get(3);
        assertThat(agent.holds()).isTrue();
        assertThat(agent.isWanted()).isFalse();
        assertThat(agent.nearest())
                .isEqualTo("in the way: Engaged with an Agent in Dialogue of 2026-11-16 09:30, until 2026-11-23 09:30");
    }

    @Test
    void whatTimeAloneWillBring() {
        Explanation explanation = explain("Talked long ago", "11-20T12:00", "11-16T09:30 prompt_answered dialogue=A");
        assertThat(first(explanation).nearest())
                .isEqualTo(
                        "none so far; nothing that happens would do sooner;"
                                + " last one was 4 days 2 hours ago, wanted: more than 2 weeks; by itself from 2026-11-30 09:31");
        assertThat(explanation.nextChange()).contains(Instant.parse("2026-11-30T09:30:00.001Z"));
    }

    @Test
    void whatCanNoLongerHappen() {
        Explanation explanation =
                explain("Early birds", "11-20T12:00", "11-16T09:30 conversation_triggered dialogue=A");
        assertThat(first(explanation).nearest())
                .isEqualTo("none so far; nothing that happens from now on would count;"
                        + " last one was on 2026-11-16 09:30, wanted: before 2026-10-01");
        assertThat(explanation.nextChange()).isEmpty();
    }

    @Test
    void aListInAListIsNamed() {
        Explanation explanation = explain(
                "Not in the call list",
                "11-20T12:00",
                "11-16T09:30 conversation_triggered dialogue=A",
                "11-16T09:40 meeting_booked dialogue=A scheduledFor=11-21T09:00");
        ExplainedCondition member = explanation.conditions().get(1);
        assertThat(member.text()).isEqualTo("MemberOf( list == \"Call today\" )");
        assertThat(member.lists()).containsExactly("Call today");
        assertThat(member.nearest()).isEqualTo("in 'Call today', until 2026-11-21 09:00");
        assertThat(explanation.nextChange()).contains(Instant.parse("2026-11-21T09:00:00.001Z"));
    }

    @Test
    void aRuleThatRunsAsWrittenIsExplainedByItsMatch() {
        Explanation explanation = explain(
                "Booked after the goal",
                "11-20T12:00",
                "11-16T09:00 goal_reached dialogue=A goal='Demo requested'",
                "11-16T09:10 goal_reached dialogue=A goal='Demo requested'",
                "11-17T09:00 meeting_booked dialogue=A",
                "11-18T09:00 meeting_booked dialogue=A");
        assertThat(explanation.member()).isTrue();
        assertThat(explanation.logic()).isEqualTo("1 as written");
        assertThat(explanation.conditions()).hasSize(1);
        assertThat(first(explanation).activities())
                .extracting(ExplainedActivity::event)
                .containsExactly("e1", "e3");
    }

    @Test
    void aRuleThatRunsAsWrittenAndDoesNotHoldSaysWhatItTakes() {
        Explanation explanation = explain(
                "Booked after the goal",
                "11-20T12:00",
                "11-16T09:00 meeting_booked dialogue=A",
                "11-17T09:00 goal_reached dialogue=A goal='Demo requested'");
        assertThat(explanation.member()).isFalse();
        assertThat(explanation.logic()).isEqualTo("1 as written, which takes 2 and 3");
        assertThat(explanation.conditions())
                .extracting(ExplainedCondition::holds)
                .containsExactly(false, true, true);
        assertThat(first(explanation).nearest())
                .startsWith(
                        "each part can be found, but not all of them together; the engine decides this rule as it is written")
                .contains("$goal");
    }

    @Test
    void aCampaignTellsWhatCameOfEachActivity() {
        CampaignExplanation explanation = evaluation(
                        "11-30T12:00",
                        "11-16T09:00 meeting_booked dialogue=Demo person=v",
                        "11-17T09:00 meeting_booked dialogue=Pricing session=b",
                        "11-18T09:00 meeting_booked dialogue=Pricing session=c",
                        "11-24T09:00 meeting_booked dialogue=Pricing session=d")
                .explainCampaign("Thank", "v");
        assertThat(explanation.started()).isTrue();
        assertThat(explanation.attempts())
                .extracting(Attempt::outcome)
                .containsExactly(
                        Attempt.Outcome.FILTERED,
                        Attempt.Outcome.STARTED,
                        Attempt.Outcome.WITHHELD,
                        Attempt.Outcome.STARTED);
        assertThat(explanation.attempts().get(0).why())
                .isEqualTo("Engaged: name was 'Demo', not 'Pricing' (2026-11-16 09:00)");
        assertThat(explanation.attempts().get(2).why())
                .isEqualTo("it runs once every 7 days, and ran on 2026-11-17 09:00");
        assertThat(explanation.why())
                .isEqualTo("started by Scheduled Meeting in Dialogue of 2026-11-24 09:00, the latest of 2 times");
    }

    @Test
    void nobodyUnknownStartsACampaign() {
        CampaignExplanation explanation = evaluation(
                        "11-30T12:00", "11-17T09:00 meeting_booked dialogue=Pricing session=b")
                .explainCampaign("Thank", "v");
        assertThat(explanation.started()).isFalse();
        assertThat(explanation.why()).isEqualTo("only known persons start campaigns, and no event names this one");
        assertThat(explanation.attempts()).extracting(Attempt::outcome).containsExactly(Attempt.Outcome.WITHHELD);
    }

    @Test
    void unknownNamesAreAnsweredWithTheNearest() {
        Evaluation evaluation = evaluation("11-20T12:00", "11-16T09:30 conversation_triggered person=ana");
        assertThatThrownBy(() -> evaluation.explain("Hand raiser", "ana"))
                .hasMessage("There is no list 'Hand raiser'. Did you mean 'Hand raisers'?");
        assertThatThrownBy(() -> evaluation.explain("Nothing like it", "ana"))
                .hasMessageStartingWith("There is no list 'Nothing like it', only '")
                .hasMessageContaining("', 'Hand raisers', '")
                .hasMessageEndingWith("'Thank'");
        assertThatThrownBy(() -> evaluation.explain("Hand raisers", "anna"))
                .hasMessage("There is no person 'anna'. Did you mean 'ana'?");
        assertThatThrownBy(() -> evaluation.explain("Hand raisers", "somebody"))
                .hasMessage("There is no person 'somebody', only 'ana'");
        assertThatThrownBy(() -> evaluation.explain("Thank", "ana"))
                .hasMessage("'Thank' is a campaign: it has no members, but starts");
    }

    @Test
    void readsWellAsAText() {
        String list = explain(
                        "Hand raisers",
                        "11-16T12:00",
                        "11-16T09:00 prompt_answered dialogue=Pricing",
                        "11-16T09:05 goal_reached dialogue=Pricing goal=Demo")
                .toString();
        assertThat(list).isEqualTo("""
                v is not in Hand raisers: Engaged: 1 of 2 times; 1 more before 2026-12-16 09:00 would do, in another session (and 2 others)
                  1 and (2 or 3) and not 4
                  ✗ 1  Engaged( inDialogue, name.is( "Pricing" ), date.inPast( "30 days" ) ), at least 2 times → 1 of 2 times; 1 more before 2026-12-16 09:00 would do, in another session
                  ✗ 2  ScheduledMeeting() → none so far; 1 more would do
                  ✗ 3  ReachedGoal( goal.is( "Demo requested" ) ) → goal was 'Demo', not 'Demo requested' (2026-11-16 09:05)
                  ✓ 4  not EngagedWithAgent( date.inPast( "7 days" ) )""");
        assertThat(explain("Talked long ago", "11-16T12:00", "11-16T09:00 prompt_answered dialogue=A")
                        .toString())
                .startsWith("v is not in Talked long ago: ")
                .endsWith("\n  If nothing happens, joins on 2026-11-30T09:00:00.001Z");
        assertThat(evaluation(
                                "11-16T12:00",
                                "11-16T09:00 prompt_answered dialogue=Pricing person=ana",
                                "11-16T09:05 meeting_booked dialogue=Pricing")
                        .explainCampaign("Thank", "ana"))
                .asString()
                .startsWith("Thank started for ana: ")
                .contains("\n  1 and 2\n  2026-11-16T09:05:00.000Z  Scheduled Meeting in Dialogue, started: ")
                .contains("\n    ✓ 1  ScheduledMeeting( happensNow )\n    ✓ 2  Engaged( name.is( \"Pricing\" ) )");
    }
}
