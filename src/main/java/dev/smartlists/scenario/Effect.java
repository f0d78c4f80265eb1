package dev.smartlists.scenario;

import dev.smartlists.Outcome;
import dev.smartlists.SuppressedRepeat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that happened in a scenario. Immutable.
 *
 * @param at what the clock showed
 * @param event id of the event that came in, or {@code null} if none did
 * @param repeats that do not count, and were not there before
 * @param problems in the words of {@link Expectation#PROBLEMS}
 */
record Effect(
        Instant at, @Nullable String event, Outcome outcome, List<SuppressedRepeat> repeats, List<String> problems) {

    Effect {
        repeats = List.copyOf(repeats);
        problems = List.copyOf(problems);
    }
}
