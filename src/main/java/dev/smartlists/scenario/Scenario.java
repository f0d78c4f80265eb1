package dev.smartlists.scenario;

import dev.smartlists.SmartLists;
import dev.smartlists.io.TimeText;
import java.time.ZoneId;

/**
 * A scenario in Java, with the words that files have:
 *
 * <pre>{@code
 * scenario.startingAt("2026-11-16T09:00:00Z")
 *         .visitor("ana").isIdentifiedAs("ana@northwind.example")
 *         .answersPrompt("Pricing")
 *         .after("3 days").answersPrompt("Pricing").page("https://northwind.example/pricing")
 *         .after("10 minutes").reachesGoal("Demo requested").dialogue("Pricing")
 *         .expect().did("Engaged with a Dialogue", "Engaged with a Dialogue", "Reached Dialogue Goal")
 *         .joined("Hand raisers");
 * }</pre>
 *
 * <p>It is played as it is written. What does not come as expected throws an {@link AssertionError} at once, whose message is the story so far; what cannot be
 * understood throws an {@link IllegalArgumentException} that says what was probably meant. Not thread-safe.
 */
public final class Scenario extends ScenarioSteps {

    /**
     * A scenario that has not begun, with its clock at {@link Script#USUAL_START} in {@link Script#USUAL_ZONE}.
     *
     * @param title for the story
     */
    public Scenario(String title, SmartLists rules) {
        super(new Playing(title, rules));
    }

    /**
     * What the clock shows first, with an offset: {@code 2026-11-16T09:00:00Z}.
     *
     * @throws IllegalStateException if anything has happened already
     */
    public Scenario startingAt(String time) {
        playing().startAt(TimeText.parse(time));
        return this;
    }

    /**
     * Where days begin.
     *
     * @throws IllegalStateException if anything has happened already
     */
    public Scenario in(ZoneId zone) {
        playing().in(zone);
        return this;
    }

    /** Whether anything is expected yet; a scenario without expectations proves nothing. */
    public boolean expectsSomething() {
        return playing().expectsSomething();
    }

    /**
     * Closes the books, as at the end of a file's scenario: nothing may be left of which no expectation speaks, such as an event that no rule classifies.
     *
     * @return what became of it
     * @throws AssertionError if it failed
     */
    public Verdict end() {
        return playing().end();
    }
}
