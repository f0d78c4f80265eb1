package dev.smartlists.scenario;

import java.util.List;

/** What is expected of a person; each is looked at as it is written. See {@link Expectation} for what exactly each of them means. */
public final class Expected extends ScenarioSteps {

    Expected(Playing playing) {
        super(playing);
    }

    /** Exactly these activities are new, in order. */
    public Expected did(String... activities) {
        return claim(Expectation.ACTIVITIES, activities);
    }

    /** No activity is new. */
    public Expected didNothing() {
        return claim(Expectation.ACTIVITIES);
    }

    /** Exactly these activities are new among the repeats that do not count; none, if none is named. */
    public Expected suppressed(String... activities) {
        return claim(Expectation.SUPPRESSED, activities);
    }

    public Expected isIn(String... lists) {
        return claim(Expectation.IN, lists);
    }

    public Expected isNotIn(String... lists) {
        return claim(Expectation.NOT_IN, lists);
    }

    public Expected joined(String... lists) {
        return claim(Expectation.JOINED, lists);
    }

    public Expected left(String... lists) {
        return claim(Expectation.LEFT, lists);
    }

    public Expected started(String... campaigns) {
        return claim(Expectation.STARTED, campaigns);
    }

    public Expected didNotStart(String... campaigns) {
        return claim(Expectation.NOT_STARTED, campaigns);
    }

    /** Exactly these problems are new, in order; none, if none is named. */
    public Expected problems(String... problems) {
        return claim(Expectation.PROBLEMS, problems);
    }

    private Expected claim(Expectation expectation, String... names) {
        if (names.length == 0 && !expectation.isExhaustive()) {
            throw new IllegalArgumentException("'" + expectation.word() + "' names nothing, so it says nothing");
        }
        playing().claim(expectation, List.of(names));
        return this;
    }
}
