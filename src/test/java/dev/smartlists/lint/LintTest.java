package dev.smartlists.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lint says of a rule, and, as important, of which it says nothing. */
class LintTest {

    private static final List<RuleSource> SHIPPED = RulesFolder.read(Path.of("rules"), new Problems());

    @Test
    void ourOwnRulesGiveNoWarning() {
        assertThat(Lint.of(RuleSetReader.read(SHIPPED, List.of()), SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Engaged( score.atLeast( 3 ), score.atMost( 1 ) )",
                "Engaged( score.between( 3, 1 ) )",
                "Engaged( score.isEmpty(), score.atMost( 3 ) )",
                "Engaged( name.is( \"A\" ), name.isEmpty() )",
                "Engaged( name.is( \"A\" ), name.is( \"B\" ) )",
                "Engaged( name.is( \"Pricing\" ), name.notContains( \"PRIC\" ) )",
                "Engaged( page.startsWith( \"/a\" ), page.startsWith( \"/b\" ) )",
                "Engaged( page.contains( \"/blog/x\" ), page.notContains( \"/blog\" ) )",
                "Engaged( topics.is( \"a\" ), topics.isNot( \"A\", \"b\" ) )",
                "Engaged( inDialogue, inFlow )",
                "Engaged( inFlow, !inFlow )",
                "InteractedWithDocument( opened.isTrue(), opened.isFalse() )",
                "Engaged( date.inPast( \"7 days\" ), date.inPastBefore( \"30 days\" ) )",
                "Engaged( date.between( \"2026-11-19\", \"2026-11-17\" ) )",
                "Engaged( date.after( \"2026-11-19\" ), date.before( \"2026-11-17\" ) )",
                "Engaged( date.inTimeFrame( \"today\" ), date.inTimeFrame( \"last week\" ), date.inPast( \"1 hour\" ) )",
                "Engaged( date.inFutureAfter( \"1 day\" ) )",
                "ScheduledMeeting( scheduledFor.isEmpty(), scheduledFor.inFuture( \"1 week\" ) )",
                "Engaged( date.inPast( \"0 days\" ) )",
                "not Engaged( date.isEmpty() )"
            })
    void conditionThatExcludesItself(String condition) {
        assertThat(checks("Triggered()", condition)).containsExactly(Check.NOTHING_MATCHES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Engaged( score.atLeast( 1 ), score.atMost( 1 ) )",
                "Engaged( score.is( 0 ), score.isEmpty() )",
                "Engaged( topics.is( \"a\" ), topics.is( \"b\" ) )",
                "Engaged( topics.contains( \"a\" ), topics.notStartsWith( \"a\" ) )",
                "Engaged( page.startsWith( \"/a\" ), page.startsWith( \"/a/b\", \"/c\" ) )",
                "Engaged( page.contains( \"/blog\" ), page.notContains( \"/blog/x\" ) )",
                "Engaged( name.isNot( \"a\" ), name.isNot( \"b\" ) )",
                "Engaged( date.inTimeFrame( \"this week\" ), date.inTimeFrame( \"last month\" ) )",
                "Engaged( date.inPastBefore( \"6 days\" ), date.inTimeFrame( \"this week\" ) )",
                "Engaged( date.inPastBefore( \"24 hours\" ), date.inTimeFrame( \"today\" ) )",
                "Engaged( date.is( \"2019-03-01\" ), date.inPast( \"1 hour\" ) )",
                "Engaged( date.is( \"2031-03-01\" ) )",
                "Engaged( date.is( \"2026-11-22\" ), date.is( \"2026-11-22T23:30:00Z\" ) )",
                "ScheduledMeeting( scheduledFor.inFuture( \"1 week\" ), scheduledFor.inFutureAfter( \"6 days\" ) )"
            })
    void conditionThatLooksOddButIsPossible(String condition) {
        assertThat(checks(condition)).isEmpty();
    }

    @Test
    void reversedEndsComeWithTheRightOrder() {
        assertThat(Tried.lint("Engaged( score.between( 3, 1 ) )"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.file()).isEqualTo("lists/tried.drl");
                    assertThat(warning.line()).isEqualTo(5);
                    assertThat(warning.title()).isEqualTo("Tried");
                    assertThat(warning.suggestion()).isEqualTo("Write score.between( 1, 3 ).");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Activities( times >= 0 ) from collect( Engaged() ) ; Triggered()                      | POINTLESS_COUNT
                    Activities( times < 0 ) from collect( Engaged() ) ; Triggered()                       | POINTLESS_COUNT
                    Engaged() ; not Engaged()                                                             | NOBODY
                    Engaged( name.is( "A" ) ) ; not Engaged()                                             | NOBODY
                    Engaged( date.inPast( "7 days" ) ) ; not Engaged( date.inPast( "30 days" ) )          | NOBODY
                    Activities( times >= 3 ) from collect( Engaged() ) ; Activities( times < 2 ) from collect( Engaged() ) | NOBODY
                    MemberOf( list == "Customers" ) ; not MemberOf( list in ( "Customers", "Prospects" ) ) | NOBODY
                    ( Engaged() or Triggered() ) ; not Engaged() ; not Triggered()                        | NOBODY
                    ( Engaged() or not Engaged() )                                                        | EVERYBODY
                    not Engaged()                                                                         | ONLY_NOT
                    Activities( times < 3 ) from collect( Engaged() )                                     | ONLY_NOT
                    Engaged( date.inPast( "7 days" ) ) ; Engaged( date.inPast( "1 month" ) )              | REDUNDANT
                    Engaged() ; Engaged( name.is( "A" ) )                                                 | REDUNDANT
                    Engaged() ; Activities( times >= 2 ) from collect( Engaged() )                        | REDUNDANT
                    Triggered() ; not Engaged() ; not Engaged( name.is( "A" ) )                           | REDUNDANT
                    ( Engaged() or Engaged( name.is( "A" ) ) )                                            | REDUNDANT
                    ( Engaged( date.inPast( "7 days" ) ) or Engaged( date.inPast( "30 days" ) ) )         | REDUNDANT
                    ( MemberOf( list in ( "Customers", "Prospects" ) ) or MemberOf( list == "Customers" ) ) | REDUNDANT
                    Engaged() ; ( ReachedGoal() or not Engaged() )                                        | DEAD_BRANCH
                    not EngagedWithAgent() ; ( ReachedGoal() or EngagedWithAgent( inFlow ) )              | DEAD_BRANCH
                    ( ReachedGoal() or ( Engaged() and not Engaged() ) )                                  | DEAD_BRANCH
                    Engaged( inDialogue, name.isNot( "X" ) )                                              | SOMETHING_ELSE
                    Engaged( name.isNot( "X" ) )                                                          | SOMETHING_ELSE
                    MemberOf( list == "Customers" ) ; Engaged( page.notContains( "/careers" ) )           | SOMETHING_ELSE
                    """)
    void conditionsThatAreProbablyNotMeant(String conditions, Check expected) {
        assertThat(checks(conditions.split(" ; "))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Engaged() ; not Engaged( name.is( \"A\" ) )",
                "Engaged( date.inPastBefore( \"2 weeks\" ) ) ; not Engaged( date.inPast( \"2 weeks\" ) )",
                "Engaged( date.inPast( \"1 month\" ) ) ; not Engaged( date.inPast( \"30 days\" ) )",
                "Engaged( name.is( \"A\" ) ) ; Engaged( name.is( \"B\" ) )",
                "MemberOf( list in ( \"Customers\", \"Prospects\" ) ) ; not MemberOf( list == \"Customers\" )",
                "Activities( times >= 2 ) from collect( Engaged( name.isNot( \"X\" ) ) )",
                "Engaged( name.isNot( \"X\" ), date.inPast( \"7 days\" ) )",
                "Engaged() ; ( not Engaged( name.is( \"A\" ) ) or ReachedGoal() )",
                "( Engaged( name.is( \"A\" ) ) or Engaged( name.is( \"B\" ) ) )",
                "Engaged() ; Activities( times != 1 ) from collect( Engaged() )",
                "( ( Engaged() and not ReachedGoal() ) or ( Engaged() and ReachedGoal() ) )"
            })
    void conditionsThatAreFine(String conditions) {
        assertThat(checks(conditions.split(" ; "))).isEmpty();
    }

    @Test
    void forEitherOfTwoEachIsWrittenOut() {
        assertThat(Tried.lint("Engaged( date.inPast( \"7 days\" ), inFlow, date.inPastBefore( \"30 days\" ) )")
                        .get(0)
                        .suggestion())
                .isEqualTo(
                        "For either of the two write ( Engaged( date.inPast( \"7 days\" ), inFlow ) or Engaged( inFlow, date.inPastBefore( \"30 days\" ) ) ).");
        assertThat(Tried.lint("Engaged( name.is( \"A\" ), name.is( \"B\" ) )")
                        .get(0)
                        .suggestion())
                .isEqualTo("For either of the two write name.is( \"A\", \"B\" ).");
    }

    @Test
    void didNotIsSuggestedForDidSomethingElse() {
        assertThat(Tried.lint("Engaged( name.isNot( \"X\" ) )").get(0).suggestion())
                .isEqualTo("For those who never did, write not Engaged( name.is( \"X\" ) ).");
    }

    @Test
    void twoListsThatMeanTheSame() {
        RuleSource first = Tried.list("a", "First", "Engaged( name.is( \"A\" ) )", "( Triggered() or ReachedGoal() )");
        RuleSource same = Tried.list(
                "b",
                "Second",
                "( ( ReachedGoal() ) or Activities( times > 0 ) from collect( Triggered() ) )",
                "not ( not Engaged( name.is( \"a\" ) ) )");
        RuleSource other = Tried.list("c", "Third", "Engaged( name.is( \"A\" ) )", "Triggered()", "ReachedGoal()");

        assertThat(Tried.lint(List.of(first, same, other))).singleElement().satisfies(warning -> {
            assertThat(warning.check()).isEqualTo(Check.SAME_LIST);
            assertThat(warning.title()).isEqualTo("Second");
            assertThat(warning.reason()).isEqualTo("It means the same as 'First' (lists/a.drl:3).");
        });
    }

    @Test
    void activityThatNoRuleMakes() {
        List<RuleSource> sources = SHIPPED.stream()
                .filter(source -> source.path().startsWith("activities/")
                        && !source.path().contains("goal"))
                .toList();
        List<RuleSource> all = new ArrayList<>(sources);
        all.add(Tried.list("tried", "Tried", "ReachedGoal()"));

        assertThat(Lint.of(RuleSetReader.read(all, List.of()), all))
                .extracting(Warning::check)
                .containsExactly(Check.NO_SUCH_ACTIVITY);
    }

    @Test
    void ruleThatRunsAsWrittenInVeryManyWays() {
        String either = "( Engaged() or Triggered() )";
        String tied = "$goal : ReachedGoal()";
        String toIt = "ScheduledMeeting( laterThan( $goal ) )";

        assertThat(checks(tied, toIt, either, either, either, either)).isEmpty();
        assertThat(checks(tied, toIt, either, either, either, either, either)).containsExactly(Check.MANY_WAYS);
    }

    @Test
    void commentWithReasonTurnsOneCheckOff() {
        assertThat(checks("// lint: off only-not because newcomers are meant", "not Engaged()"))
                .isEmpty();
        assertThat(checks("/* lint: off only-not because newcomers are meant */", "not Engaged()"))
                .isEmpty();
        assertThat(checks("// lint: off redundant because newcomers are meant", "not Engaged()"))
                .containsExactly(Check.ONLY_NOT);
    }

    @Test
    void commentAboveTheRuleCountsToo() {
        RuleSource rule = Tried.list("tried", "Tried", "not Engaged()");
        String commented = rule.text().replace("rule ", "// lint: off only-not because newcomers are meant\nrule ");

        assertThat(Tried.lint(List.of(new RuleSource(rule.path(), commented)))).isEmpty();
    }

    @Test
    void commentNeedsReasonAndCheck() {
        assertThat(checks("// lint: off only-not", "not Engaged()"))
                .containsExactlyInAnyOrder(Check.BAD_SILENCE, Check.ONLY_NOT);
        assertThat(checks("/* lint: off only-not because */", "not Engaged()"))
                .containsExactlyInAnyOrder(Check.BAD_SILENCE, Check.ONLY_NOT);
        assertThat(Tried.lint("// lint: off only-nit because newcomers are meant", "Engaged()"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason()).contains("Did you mean 'only-not'?"));
    }

    private static List<Check> checks(String... conditions) {
        return Tried.lint(conditions).stream().map(Warning::check).toList();
    }
}
