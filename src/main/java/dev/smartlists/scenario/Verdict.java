package dev.smartlists.scenario;

import dev.smartlists.event.VisitorEvent;
import java.util.List;

/**
 * What became of a scenario. Immutable.
 *
 * @param script the scenario
 * @param failures in the order in which they were found; none if it passed
 * @param story what happened, step by step, as lines of text; texts of the scenario stand in it as they are
 * @param looks what its expectations looked at, in order
 * @param events that were accepted as events, in the order in which they came, duplicates included
 */
public record Verdict(
        Script script, List<Failure> failures, List<String> story, List<Look> looks, List<VisitorEvent> events) {

    public Verdict {
        failures = List.copyOf(failures);
        story = List.copyOf(story);
        looks = List.copyOf(looks);
        events = List.copyOf(events);
    }

    /** Whether everything came as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
