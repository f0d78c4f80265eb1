package dev.smartlists.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.spec.RuleFolder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions of a list are known to mean the same. */
class EquivalenceTest {

    private static final RuleFolder CAMPAIGNS = RuleFolder.empty().activity("Engaged", "type == \"said\"");

    private static RuleSet rules(String conditions) {
        return RuleSetReader.read(
                RuleFolder.empty()
                        .activity("Engaged", "type == \"said\"")
                        .list(
                                "Careers only",
                                "Engaged( page.contains( \"/c\" ) )",
                                "not Engaged( page.notContains( \"/c\" ) )")
                        .list("L", conditions.split(";"))
                        .sources(),
                List.of());
    }

    private static boolean areSame(String before, String after) {
        RuleSet first = rules(before);
        RuleSet second = rules(after);
        return new Equivalence(first, second)
                .holds(first.named("L").orElseThrow(), second.named("L").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Engaged(); not Triggered() | not Triggered(); Engaged()
                    Engaged( page.contains( "/c" ) ); not Engaged( page.notContains( "/c" ) ) | Engaged(); not Engaged( page.notContains( "/c" ) )
                    Engaged( score.atMost( 0 ) ); not Engaged( score.greaterThan( 0 ) ) | Engaged( score.atMost( 1 ) ); not Engaged( score.greaterThan( 0 ) )
                    Engaged( date.inPastBefore( "2 weeks" ) ); not Engaged( date.inPast( "2 weeks" ) ) | Engaged( date.inPastBefore( "1 week" ) ); not Engaged( date.inPast( "2 weeks" ) )
                    ScheduledMeeting( scheduledFor.isEmpty() ); not ScheduledMeeting( scheduledFor.isNotEmpty() ) | ScheduledMeeting(); not ScheduledMeeting( scheduledFor.isNotEmpty() )
                    Engaged( inFlow, sourceType.is( "a" ) ) | Engaged( sourceType.is( "a" ) )
                    Engaged( inFlow ); not Engaged( inFlow, score.isEmpty() ); not Engaged( score.isNotEmpty() ) | Engaged( score.is( 7 ) ); not Engaged()
                    InteractedWithDocument( opened.isTrue(), downloaded.isTrue() ) | InteractedWithDocument( downloaded.isTrue(), opened.isTrue() )
                    Engaged( page.notContains( "/c" ) ); not MemberOf( list == "Careers only" ) | Engaged( page.notContains( "/c" ) )
                    """)
    void sameWhateverHappens(String before, String after) {
        assertThat(areSame(before, after)).isTrue();
        assertThat(areSame(after, before)).isTrue();
    }

    @Test
    void whatTheTriggerIsNotMayHaveBeenBefore() {
        String now = "ReachedGoal( happensNow )";
        String rest = "not Engaged( happensNow, page.notContains( \"/c\" ) )";
        RuleSet first = RuleSetReader.read(
                CAMPAIGNS
                        .campaign("C", "once", now, "Engaged( page.contains( \"/c\" ) )", rest)
                        .sources(),
                List.of());
        RuleSet second = RuleSetReader.read(
                CAMPAIGNS.campaign("D", "once", now, "Engaged()", rest).sources(), List.of());
        assertThat(new Equivalence(first, second)
                        .holds(first.campaigns().get(0), second.campaigns().get(1)))
                .isFalse();
        assertThat(new Equivalence(first, second)
                        .holds(first.campaigns().get(0), second.campaigns().get(0)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Engaged() | Triggered()
                    Engaged( page.contains( "/c" ) ); not Engaged( page.notContains( "/d" ) ) | Engaged(); not Engaged( page.notContains( "/d" ) )
                    Engaged( score.atMost( 0 ) ); not Engaged( score.greaterThan( 0 ) ) | Engaged(); not Engaged( score.greaterThan( 0 ) )
                    Engaged( date.inPastBefore( "2 weeks" ) ); not Engaged( date.inPast( "1 week" ) ) | Engaged( date.inPastBefore( "1 week" ) ); not Engaged( date.inPast( "1 week" ) )
                    ScheduledMeeting( scheduledFor.inPast( "1 week" ) ); not ScheduledMeeting( scheduledFor.inPastBefore( "1 week" ) ) | ScheduledMeeting(); not ScheduledMeeting( scheduledFor.inPastBefore( "1 week" ) )
                    Engaged( inFlow, sourceType.isNot( "a" ) ) | Engaged( sourceType.isNot( "a" ) )
                    InteractedWithDocument( opened.isTrue() ); not InteractedWithDocument( opened.isFalse() ) | InteractedWithDocument(); not InteractedWithDocument( opened.isFalse() )
                    Activities( times >= 2 ) from collect( Engaged() ) | Activities( times >= 3 ) from collect( Engaged() )
                    Engaged(); not MemberOf( list == "Careers only" ) | Engaged()
                    """)
    void notKnownToBeTheSame(String before, String after) {
        assertThat(areSame(before, after)).isFalse();
        assertThat(areSame(after, before)).isFalse();
    }
}
