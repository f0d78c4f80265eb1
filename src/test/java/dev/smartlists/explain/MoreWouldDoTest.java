package dev.smartlists.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Steps;
import org.junit.jupiter.api.Test;

/** What further activities would do, when and where. */
class MoreWouldDoTest {

    private static final String ENGAGED = "11-16T09:30 prompt_answered dialogue=A";
    private static final String GOAL = "11-16T09:30 goal_reached dialogue=A";

    @Test
    void whatCountsEveryTimeMayHappenAnywhere() {
        assertThat(nearest(RuleFolder.shipped(), "Activities( times >= 2 ) from collect( ReachedGoal() )", GOAL))
                .isEqualTo("1 of 2 times; 1 more would do");
    }

    @Test
    void whatCountsOnceASessionNeedsAnother() {
        String twice = "Activities( times >= 2 ) from collect( Engaged() )";
        assertThat(nearest(RuleFolder.shipped(), twice, ENGAGED))
                .isEqualTo("1 of 2 times; 1 more would do, in another session");
        assertThat(nearest(RuleFolder.shipped(), twice, GOAL))
                .isEqualTo("0 of 2 times; 2 more would do, each in another session");
        assertThat(nearest(RuleFolder.shippedPerConversation(), twice, ENGAGED))
                .isEqualTo("1 of 2 times; 1 more would do, in another session or in another conversation");
    }

    @Test
    void whatHappensNowAndCountsLater() {
        assertThat(nearest(RuleFolder.shipped(), "Engaged( date.inPastBefore( \"2 weeks\" ) )", GOAL))
                .isEqualTo("none so far; 1 more now would do from 2026-12-04 12:01 on");
        assertThat(nearest(RuleFolder.shipped(), "Engaged( date.inTimeFrame( \"last week\" ) )", GOAL))
                .isEqualTo("none so far; 1 more now would do from 2026-11-23 00:00 to 2026-11-30 00:00");
    }

    @Test
    void whatHappensThenAndCountsLaterStill() {
        assertThat(nearest(
                        RuleFolder.shipped(),
                        "Engaged( date.inPastBefore( \"2 weeks\" ), date.onOrAfter( \"2030-01-01\" ) )",
                        GOAL))
                .isEqualTo("none so far; 1 more on 2030-01-01 00:00 would do from 2030-01-15 00:01 on");
    }

    private static String nearest(RuleFolder rules, String condition, String step) {
        return rules.list("Tried", condition)
                .load()
                .evaluate(Steps.events(step).stream(), Steps.instant("11-20T12:00"))
                .explain("Tried", "v")
                .conditions()
                .get(0)
                .nearest();
    }
}
