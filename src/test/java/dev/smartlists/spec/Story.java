package dev.smartlists.spec;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What became of some events, in few words, so that a row of a table can say what it expects. */
public final class Story {

    private static final Instant LATER = Instant.parse("2026-12-31T00:00:00Z");

    private final Evaluation evaluation;

    private Story(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The events of some {@linkplain Steps lines}, looked at from long after. */
    public static Story of(SmartLists rules, String... lines) {
        return asOf(rules, LATER, lines);
    }

    /** The events of some {@linkplain Steps lines}, looked at from an instant. */
    public static Story asOf(SmartLists rules, Instant asOf, String... lines) {
        return new Story(rules.evaluate(Steps.events(lines).stream(), asOf));
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    /** All activities in their order: {@code Engaged with a Dialogue@e2}. */
    public List<String> activities() {
        return evaluation
                .activities()
                .map(activity -> activity.activity() + "@" + activity.event())
                .toList();
    }

    /** What did not count: {@code Engaged with a Dialogue@e3: already engaged in this session}. */
    public List<String> suppressed() {
        return evaluation.suppressed().stream()
                .map(repeat -> repeat.activity() + "@" + repeat.event() + ": " + repeat.reason())
                .toList();
    }

    /** The attributes of the one activity with this name. */
    public Map<String, Object> attributes(String activity) {
        return evaluation
                .activities()
                .filter(logged -> logged.activity().equals(activity))
                .findFirst()
                .orElseThrow()
                .attributes();
    }

    /** Campaigns that started: {@code Alert: ann@e2}. */
    public List<String> firings() {
        return evaluation.firings().stream()
                .map(firing -> firing.campaign() + ": " + firing.person() + "@" + firing.event())
                .toList();
    }

    public List<String> members(String list) {
        return evaluation.members(list);
    }
}
