package dev.smartlists.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smartlists.event.Conversation;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.Retention;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of which the events know nothing. */
class UnknownNamesTest {

    private static final VisitorEvent EVENT = VisitorEvent.builder("1", "goal_reached", "v", Instant.EPOCH)
            .conversation(Conversation.dialogue("d", "Pricing"))
            .goal("Demo requested")
            .build();

    @Test
    void nameThatNoEventHas() {
        assertThat(lint("Engaged( name.is( \"pricing\", \"Pircing\" ) )"))
                .extracting(Warning::reason, Warning::suggestion)
                .containsExactly(tuple("No event has the name 'Pircing'.", "Did you mean 'Pricing'?"));
    }

    @Test
    void nameOfAnotherField() {
        assertThat(lint("ReachedGoal( name.is( \"Demo requested\" ) )"))
                .extracting(Warning::reason, Warning::suggestion)
                .containsExactly(tuple(
                        "No event has the name 'Demo requested'.",
                        "It is a goal: write goal.is( \"Demo requested\" )."));
    }

    @Test
    void statusThatThereIsNot() {
        assertThat(lint("Engaged( status.is( \"Complete\", \"Dropped\" ) )"))
                .extracting(Warning::reason, Warning::suggestion)
                .containsExactly(tuple("No event has the status 'Complete'.", "Did you mean 'Completed'?"));
    }

    private static List<Warning> lint(String condition) {
        return Tried.lint(List.of(Tried.list("tried", "Tried", condition)), List.of(EVENT), Retention.UNKNOWN);
    }
}
