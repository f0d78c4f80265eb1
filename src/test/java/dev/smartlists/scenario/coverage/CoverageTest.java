package dev.smartlists.scenario.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.scenario.Look;
import dev.smartlists.scenario.Script;
import dev.smartlists.scenario.Verdict;
import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Steps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What of rules counts as seen, and what is said of the rest. */
class CoverageTest {

    private static final RuleFolder RULES = RuleFolder.empty()
            .activity("Triggered", "type == \"shown\"")
            .activity("Engaged", "type in ( \"answered\",\n    \"submitted\" )")
            .activity("ScheduledMeeting", "type == \"booked\"")
            .repeats("Triggered( nthIn( \"session\" ) > 1 )", "again")
            .list("Talkers", "Engaged()", "not ScheduledMeeting()")
            .list("Friends", "MemberOf( list == \"Talkers\" )")
            .list("In a row", "$first : Engaged()", "ScheduledMeeting( laterThan( $first ) )")
            .campaign("Thank", "once", "ScheduledMeeting( happensNow, meetingStatus.is( \"Scheduled\" ) )", "Engaged()")
            .campaign("Greet", "every time", "Engaged( happensNow )");

    private static final SmartLists LISTS = RULES.load();
    private static final RuleSet RULE_SET = RuleSetReader.read(RULES.sources(), List.of());

    private final CoverageCollector collector = new CoverageCollector(RULE_SET);

    /** Plays some events and looks at a list or campaign and their person afterwards. */
    private void look(String name, String... steps) {
        look(name, "v", Steps.events(steps));
    }

    private void look(String name, String person, List<VisitorEvent> events) {
        Evaluation end = LISTS.evaluate(events.stream(), Steps.instant("12-01T00:00"));
        boolean list = LISTS.lists().contains(name);
        Look look = new Look(end, person, list ? Set.of(name) : Set.of(), list ? Set.of() : Set.of(name));
        Script script = new Script("A story", null, "a.yaml", 1, Script.USUAL_START, Script.USUAL_ZONE, List.of());
        collector.add(new Verdict(script, List.of(), List.of(), List.of(look), events), LISTS);
    }

    private List<String> missing(String title) {
        return rule(title).gaps().stream()
                .map(gap -> (gap.text().equals(title) ? "" : gap.text() + " ") + gap.words())
                .toList();
    }

    private CoveredRule rule(String title) {
        return collector.coverage().rules().stream()
                .filter(rule -> rule.whole().text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNoExpectationSpeaksOfIsNotSeenWhateverHappens() {
        look("Friends", "09:00 answered");
        assertThat(missing("Talkers")).containsExactly("never looked at");
    }

    @Test
    void bothOutcomesOfAListAndOfEachConditionCount() {
        look("Talkers", "09:00 answered");
        assertThat(missing("Talkers"))
                .containsExactly(
                        "nobody was ever left out", "Engaged() never false", "not ScheduledMeeting() never false");
        look("Talkers", "09:00 booked");
        assertThat(missing("Talkers")).isEmpty();
    }

    @Test
    void listInAListIsAConditionLikeOthers() {
        look("Friends", "09:00 answered");
        assertThat(missing("Friends"))
                .containsExactly("nobody was ever left out", "MemberOf( list == \"Talkers\" ) never false");
    }

    @Test
    void ruleThatRunsAsWrittenCountsAsAWholeAndByItsParts() {
        look("In a row", "09:00 answered", "10:00 booked");
        look("In a row", "09:00 answered");
        assertThat(missing("In a row"))
                .containsExactly(
                        "Engaged() never missing", "ScheduledMeeting( laterThan( $first ) ) never found alone");
    }

    @Test
    void eachRawTypeHasToOccurOnItsLine() {
        look("Talkers", "09:00 answered");
        CoveredRule engaged = collector.coverage().rules().get(1);
        assertThat(engaged.conditions())
                .extracting(CoveredCondition::text, CoveredCondition::seen)
                .containsExactly(tuple("type \"answered\"", 1), tuple("type \"submitted\"", 0));
        assertThat(engaged.conditions().get(1).line())
                .isEqualTo(engaged.conditions().get(0).line() + 1);
    }

    @Test
    void uniquenessRuleHasToSuppressAndToLetStand() {
        assertThat(missing("Repeats 3")).containsExactly("never looked at");
        look("Talkers", "09:00 shown");
        assertThat(missing("Repeats 3")).containsExactly("never suppressed a repeat");
        look("Talkers", "09:00 shown", "09:05 shown");
        assertThat(missing("Repeats 3")).isEmpty();
    }

    @Test
    void campaignHasToStartToBeTriggeredInVainAndToBeWithheld() {
        look("Thank", "09:00 answered person=v", "10:00 booked meeting=Scheduled");
        assertThat(missing("Thank"))
                .containsExactly(
                        "never triggered in vain",
                        "never withheld",
                        "ScheduledMeeting( happensNow, meetingStatus.is( \"Scheduled\" ) ) never false",
                        "Engaged() never false");
        look("Thank", "09:00 answered person=v", "10:00 booked meeting=Scheduled", "11:00 booked meeting=Scheduled");
        look("Thank", "10:00 booked meeting=Scheduled person=v");
        look("Thank", "10:00 booked meeting=Cancelled person=v");
        assertThat(missing("Thank")).isEmpty();
    }

    @Test
    void anonymousVisitorsWithholdNothing() {
        look("Thank", "09:00 answered", "10:00 booked meeting=Scheduled", "11:00 booked meeting=Scheduled");
        assertThat(missing("Thank")).contains("never started", "never withheld");
    }

    @Test
    void campaignThatTakesEverythingEveryTimeHasNothingElseToShow() {
        look("Greet", "09:00 answered person=v");
        assertThat(missing("Greet")).isEmpty();
    }

    @Test
    void personWhomNobodyKnowsIsNoLook() {
        look("Talkers", "nobody", Steps.events("09:00 answered"));
        assertThat(missing("Talkers")).containsExactly("never looked at");
    }

    @Test
    void percentIsRoundedDownSoThatHundredMeansAll() {
        look("Talkers", "09:00 answered");
        Coverage coverage = collector.coverage();
        assertThat(coverage.percent()).isEqualTo(100 * coverage.seen() / coverage.outcomes());
        assertThat(coverage.outcomes() - coverage.seen())
                .isEqualTo(coverage.rules().stream()
                        .flatMap(CoveredRule::all)
                        .collect(Collectors.summingInt(
                                condition -> condition.missing().size())));
        CoveredCondition nearly = new CoveredCondition("c", 1, Map.of(Seen.TRUE, 1));
        CoveredCondition missing = new CoveredCondition("c", 1, Map.of(Seen.FALSE, 0));
        List<CoveredCondition> many = new ArrayList<>(Collections.nCopies(999, nearly));
        many.add(missing);
        assertThat(new Coverage(List.of(new CoveredRule("f", nearly, many)), 0).percent())
                .isEqualTo(99);
    }
}
