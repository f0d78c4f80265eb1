package dev.smartlists.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.spec.RuleFolder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which small changes are made to rules. */
class MutantsTest {

    private static List<Mutant> mutants(RuleFolder folder) {
        List<RuleSource> sources =
                folder.activity("Triggered", "type == \"shown\"").sources();
        RuleSet rules = RuleSetReader.read(sources, List.of());
        return Mutants.of(sources, rules, new Concerns(rules, List.of(), folder.load()));
    }

    private static List<String> changesOf(String... conditions) {
        return changes(RuleFolder.empty()
                .list("A", "Triggered()")
                .list("B", "Triggered( inFlow )")
                .list("Changed", conditions));
    }

    private static List<String> changes(RuleFolder folder) {
        return mutants(folder).stream()
                .filter(mutant -> mutant.title().equals("Changed"))
                .map(Mutant::change)
                .toList();
    }

    @Test
    void numbersGoUpAndDownByOne() {
        assertThat(changesOf("Activities( times >= 2 ) from collect( Engaged( score.between( 0, -1 ) ) )"))
                .contains(
                        "times >= 2 → times >= 1",
                        "times >= 2 → times >= 3",
                        "score.between( 0, -1 ) → score.between( 1, -1 )",
                        "score.between( 0, -1 ) → score.between( 0, -2 )",
                        "score.between( 0, -1 ) → score.between( 0, 0 )")
                .doesNotContain("score.between( 0, -1 ) → score.between( -1, -1 )", "dropped: times >= 2");
    }

    @Test
    void windowsBecomeAUnitLongerAndShorter() {
        assertThat(changesOf("Engaged( date.inPast( \"1 month\" ) )"))
                .contains(
                        "date.inPast( \"1 month\" ) → date.inPast( \"0 months\" )",
                        "date.inPast( \"1 month\" ) → date.inPast( \"2 months\" )");
        assertThat(changesOf("$a : Engaged()", "Engaged( within( \"7 days\", $a ) )"))
                .contains("within( \"7 days\", $a ) → within( \"6 days\", $a )");
        assertThat(changesOf("Engaged( date.inTimeFrame( \"last week\" ) )"))
                .contains("date.inTimeFrame( \"last week\" ) → date.inTimeFrame( \"this week\" )");
    }

    @Test
    void datesMoveByADay() {
        assertThat(changesOf("Engaged( date.after( \"2026-03-01\" ) )"))
                .contains(
                        "date.after( \"2026-03-01\" ) → date.after( \"2026-02-28\" )",
                        "date.after( \"2026-03-01\" ) → date.after( \"2026-03-02\" )");
        assertThat(changesOf("Engaged( date.after( \"2026-03-01T08:00:00+01:00\" ) )"))
                .contains("date.after( \"2026-03-01T08:00:00+01:00\" ) → date.after( \"2026-02-28T08:00+01:00\" )");
    }

    @Test
    void textsBecomeOthersAndConstraintsGo() {
        assertThat(changesOf("Engaged( inFlow, name.is( \"P\", \"Q\" ), attributes[\"k\"] == \"v\" )"))
                .contains(
                        "name.is( \"P\", \"Q\" ) → name.is( \"P~\", \"Q\" )",
                        "name.is( \"P\", \"Q\" ) → name.is( \"P\", \"Q~\" )",
                        "attributes[\"k\"] == \"v\" → attributes[\"k\"] == \"v~\"",
                        "dropped: inFlow",
                        "dropped: name.is( \"P\", \"Q\" )");
    }

    @Test
    void conditionsAreTurnedRoundLeftOutAndJoinedOtherwise() {
        assertThat(changesOf(
                        "( Engaged() or ReachedGoal() or ( ScheduledMeeting() and Triggered() ) )",
                        "not ReachedGoal()"))
                .contains(
                        "not added: Engaged()",
                        "not left out: not ReachedGoal()",
                        "dropped: Engaged()",
                        "dropped: ReachedGoal()",
                        "dropped: not ReachedGoal()",
                        "or → and",
                        "and → or");
    }

    @Test
    void listsAreLeftOutOneByOneAndNeverRenamed() {
        assertThat(changesOf("Engaged()", "not MemberOf( list in ( \"A\", \"B\" ) )"))
                .containsExactly(
                        "not added: Engaged()",
                        "dropped: Engaged()",
                        "not left out: not MemberOf( list in ( \"A\", \"B\" ) )",
                        "dropped: not MemberOf( list in ( \"A\", \"B\" ) )",
                        "dropped: \"A\"",
                        "dropped: \"B\"");
    }

    @Test
    void keysOfRepeatsAndRawTypesChange() {
        assertThat(mutants(RuleFolder.empty()
                        .activity("Engaged", "type in ( \"a\", \"b\" )")
                        .repeats("Engaged( nthIn( \"session\", \"page\" ) > 1 )", "again")))
                .extracting(Mutant::change)
                .contains(
                        "type in ( \"a\", \"b\" ) → type in ( \"a~\", \"b\" )",
                        "nthIn( \"session\", \"page\" ) > 1 → nthIn( \"session\", \"page\" ) > 2",
                        "dropped: \"session\"",
                        "dropped: \"page\"");
    }

    @Test
    void qualificationsChange() {
        assertThat(changes(RuleFolder.empty().campaign("Changed", "once every 7 days", "Engaged( happensNow )")))
                .contains(
                        "@qualifies( once every 7 days ) → @qualifies( once every 6 days )",
                        "@qualifies( once every 7 days ) → @qualifies( once every 8 days )");
        assertThat(changes(RuleFolder.empty().campaign("Changed", "every time", "Engaged( happensNow )")))
                .contains("@qualifies( every time ) → @qualifies( once )");
        assertThat(changes(RuleFolder.empty().file("lists/c.drl", """
                        package lists
                        rule "Changed" when Engaged( happensNow ) then start(); end
                        """)))
                .contains("@qualifies( once ) → @qualifies( every time )");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accumulate( Engaged( inFlow ); $n : count(); $n >= 2 )",
                "not( Engaged( inFlow ) and Triggered() )",
                "exists( Engaged( inFlow ) or Triggered() )",
                "exists Engaged( inFlow )",
                "( ( Engaged( inFlow ) ) )",
                "$a : Engaged( inFlow )",
                "forall( Engaged( inFlow ) )",
                "Engaged( inFlow, attributes[\"a\"] in ( \"x\", \"y\" ), name.is( \"when\", \"a, ( b\" ) )",
                "Engaged( inFlow || inDialogue ) // then or ( end",
                "( Engaged( inFlow ) && Triggered() )"
            })
    void rulesOfEveryShapeAreChanged(String condition) {
        assertThat(changesOf("Triggered()", condition)).hasSizeGreaterThan(2);
    }

    @Test
    void whatMeansTheSameIsNoChange() {
        assertThat(changesOf("( Engaged() and Engaged() )")).doesNotContain("and → or", "dropped: Engaged()");
    }

    @Test
    void sameWordsInTwoPlacesAreNumbered() {
        assertThat(changesOf("Engaged( inFlow )", "not Triggered( inFlow )"))
                .contains("dropped: inFlow", "dropped: inFlow (2)");
    }

    @Test
    void onlyTheChangedPlaceOfTheFileIsAnother() {
        Mutant mutant =
                mutants(RuleFolder.empty().list("Changed", "Engaged( score.atLeast( 2 ) )", "Triggered()")).stream()
                        .filter(one -> one.change().contains("atLeast( 3 )"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mutant.after().lists().get(0).text().source().strip().split("\\s*\\n\\s*"))
                .containsExactly("Engaged( score.atLeast( 3 ) )", "Triggered()");
    }
}
