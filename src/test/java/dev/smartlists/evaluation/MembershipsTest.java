package dev.smartlists.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only lists are asked that somebody's activities can turn; which ones that are must never show. */
class MembershipsTest {

    private static final String[] EVENTS = {
        "09:00 page_visited visitor=nothing",
        "09:00 prompt_answered visitor=engaged dialogue=Pricing session=s",
        "09:00 goal_reached visitor=goal goal=Demo session=s",
        "09:00 prompt_answered visitor=both dialogue=Pricing session=s",
        "09:10 goal_reached visitor=both goal=Demo session=s",
    };

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Engaged()                                            | both engaged",
                "not Engaged()                                        | goal nothing",
                "Engaged() and ReachedGoal()                          | both",
                "Engaged() and not ReachedGoal()                      | engaged",
                "not Engaged() and not ReachedGoal()                  | nothing",
                "( Engaged() or ReachedGoal() )                       | both engaged goal",
                "( not Engaged() or ReachedGoal() )                   | both goal nothing",
                "( not Engaged() or not ReachedGoal() )               | engaged goal nothing",
                "not ( Engaged() and not ReachedGoal() )              | both goal nothing",
                "not ( not Engaged() and not ReachedGoal() )          | both engaged goal",
                "not ( not Engaged() or ReachedGoal() )               | engaged",
                "( ( Engaged() and ReachedGoal() ) or not Engaged() ) | both goal nothing",
                "Activities( times < 1 ) from collect( Engaged() )    | goal nothing",
            })
    void whoeverTheConditionsHoldForIsIn(String conditions, String members) {
        Story story = Story.of(
                RuleFolder.shipped()
                        .list("Asked", conditions)
                        .list("In it", "MemberOf( list == \"Asked\" )")
                        .list("Not in it", "not MemberOf( list == \"Asked\" )")
                        .list("In it, with a goal", "MemberOf( list == \"Asked\" )", "ReachedGoal()")
                        .load(),
                EVENTS);
        List<String> expected = List.of(members.strip().split(" "));
        assertThat(story.members("Asked")).isEqualTo(expected);
        assertThat(story.members("In it")).isEqualTo(expected);
        assertThat(story.members("Not in it"))
                .doesNotContainAnyElementsOf(expected)
                .hasSize(4 - expected.size());
        assertThat(story.members("In it, with a goal"))
                .isEqualTo(expected.stream()
                        .filter(List.of("both", "goal")::contains)
                        .toList());
    }

    @Test
    void aWindowThatIsOverCountsAsNothing() {
        Story story = Story.of(
                RuleFolder.shipped()
                        .list("Lately", "Engaged( date.inPast( \"1 day\" ) )")
                        .list("Not lately", "not Engaged( date.inPast( \"1 day\" ) )")
                        .load(),
                EVENTS);
        assertThat(story.members("Lately")).isEmpty();
        assertThat(story.members("Not lately")).containsExactly("both", "engaged", "goal", "nothing");
    }
}
