package dev.smartlists.scenario;

import dev.smartlists.SmartLists;
import dev.smartlists.spec.RuleFolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays scenarios that are written in a test, on small rules. */
final class Stage {

    /** The shipped activities, six lists and two campaigns. */
    static final SmartLists RULES = RuleFolder.shipped()
            .list("Engaged", "Engaged()")
            .list("Pricing", "ScheduledMeeting( name.is( \"Pricing\" ) )")
            .list("Engaged, later", "EngagedWithAgent( name.is( \"Late\" ) )")
            .list("Fresh", "Triggered( date.inPast( \"2 days\" ) )")
            .list("Twice, or more", "Activities( times >= 2 ) from collect( ReachedGoal() )")
            .list("Today", "Triggered( date.inTimeFrame( \"today\" ) )")
            .campaign("Every goal", "every time", "ReachedGoal( happensNow )")
            .campaign("First booking", "once", "ScheduledMeeting( happensNow )")
            .load();

    private static final String HEAD = "scenarios:\n  - scenario: S\n    steps:\n";

    private Stage() {}

    /** A scenario of these steps, of which the first stands on line 4. */
    static Verdict play(String... steps) {
        return ScenarioRun.of(script(steps), RULES);
    }

    /** The first lines of what failed. */
    static List<String> failures(String... steps) {
        return play(steps).failures().stream()
                .map(failure -> failure.line() + ": "
                        + failure.message().lines().findFirst().orElse(""))
                .toList();
    }

    static Script script(String... steps) {
        return read(HEAD + "      - " + String.join("\n      - ", steps)).get(0);
    }

    /** The scenarios of a file, of which the names of lists are known. */
    static List<Script> read(String text) {
        return read(text, RuleNames.of(RULES));
    }

    /**
     * The scenarios of a file.
     *
     * @param names of lists and campaigns, or {@code null}: any will do
     */
    static List<Script> read(String text, @Nullable RuleNames names) {
        Report report = new Report();
        ScriptReader reader = new ScriptReader(names, report);
        reader.read("s.yaml", text);
        report.requireNone();
        return reader.scripts();
    }
}
