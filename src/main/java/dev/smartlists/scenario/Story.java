package dev.smartlists.scenario;

import dev.smartlists.Change;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Outcome;
import dev.smartlists.SuppressedRepeat;
import dev.smartlists.event.OneLine;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what happened in a scenario, step by step, for people who look for the reason of a failure. Not thread-safe. */
final class Story {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final String INDENT = "          ";
    private static final int NUMBERS = 6;

    private final ZoneId zone;
    private final List<Scene> scenes = new ArrayList<>();
    private Instant before;

    Story(ZoneId zone, Instant starts) {
        this.zone = zone;
        this.before = starts;
    }

    /**
     * Remembers a step.
     *
     * @param at what the clock showed when it began
     * @param failures that it brought to light
     */
    void tell(Step step, Instant at, List<Effect> effects, List<Failure> failures) {
        scenes.add(new Scene(step, before, at, List.copyOf(effects), List.copyOf(failures)));
        before = effects.isEmpty() ? at : effects.get(effects.size() - 1).at();
    }

    /** All that happened so far, below where it failed; each is one line, whatever is in a name. */
    List<String> lines(Script script, List<Failure> failures) {
        List<String> lines = new ArrayList<>();
        for (Failure failure : failures) {
            List<String> message = failure.message().lines().toList();
            lines.add(script.file() + ":" + failure.line() + ": " + message.get(0));
            message.stream().skip(1).forEach(line -> lines.add("    " + line));
        }
        lines.add("");
        lines.add("  Scenario \"" + script.title() + "\", line " + script.line()
                + (zone.normalized().equals(ZoneOffset.UTC) ? "" : ", times of " + zone));
        scenes.forEach(scene -> tell(scene, lines));
        lines.replaceAll(OneLine::of);
        return lines;
    }

    private void tell(Scene scene, List<String> told) {
        String passed = scene.at().equals(scene.before())
                ? ""
                : "  (after " + Span.between(scene.before(), scene.at()).text() + ")";
        String line = " "
                        .repeat(Math.max(
                                0,
                                NUMBERS - Integer.toString(scene.step().line()).length()))
                + scene.step().line();
        told.add(line + "  " + time(scene.at()) + "  " + what(scene.step()) + passed);
        scene.effects().forEach(effect -> tell(effect, scene.at(), told));
        scene.failures()
                .forEach(failure -> told.add(INDENT + "FAILED: "
                        + failure.message().lines().findFirst().orElse("")));
    }

    private void tell(Effect effect, Instant step, List<String> told) {
        String later = effect.at().equals(step) ? "" : "  (" + time(effect.at()) + ")";
        Outcome outcome = effect.outcome();
        outcome.removed().forEach(activity -> told.add(INDENT + "- " + activity(activity) + later));
        outcome.activities().forEach(activity -> told.add(INDENT + "+ " + activity(activity) + later));
        outcome.updated().forEach(activity -> told.add(INDENT + "~ " + activity(activity) + ", changed" + later));
        effect.repeats().forEach(repeat -> told.add(INDENT + "x " + repeat(repeat) + later));
        effect.problems().forEach(problem -> told.add(INDENT + "! " + problem + later));
        outcome.changes().forEach(change -> told.add(INDENT + "> " + change(change, step)));
        outcome.firings()
                .forEach(firing ->
                        told.add(INDENT + "> \"" + firing.campaign() + "\" started for " + firing.person() + later));
    }

    private static String activity(LoggedActivity activity) {
        return activity.activity() + " (" + activity.person() + ", event " + activity.event() + ")";
    }

    private static String repeat(SuppressedRepeat repeat) {
        return repeat.activity() + " (" + repeat.person() + ", event " + repeat.event() + ") does not count: "
                + repeat.reason();
    }

    private String change(Change change, Instant step) {
        return change.person() + (change instanceof Change.Joined ? " joined \"" : " left \"") + change.list() + "\""
                + (change.at().equals(step) ? "" : "  (" + time(change.at()) + ")");
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private static String what(Step step) {
        if (step instanceof Step.Event event) {
            return event.visitor() + " " + event.does() + details(event);
        }
        if (step instanceof Step.Line line) {
            return "line: " + line.json();
        }
        if (step instanceof Step.Expect expect) {
            String person = expect.person();
            return "expect" + (person == null ? "" : " of " + person) + ": "
                    + expect.claims().stream().map(Story::claim).collect(Collectors.joining(", "));
        }
        return "time passes";
    }

    private static String claim(Claim claim) {
        return claim.expectation().word() + ": " + YamlText.of(claim.names());
    }

    private static String details(Step.Event event) {
        List<String> details = new ArrayList<>();
        for (Map.Entry<Detail, Object> detail : event.details().entrySet()) {
            Object value = detail.getValue();
            details.add(detail.getKey().word() + " " + (value instanceof Moment moment ? moment.text() : value));
        }
        Moment happened = event.happened();
        if (happened != null) {
            details.add("dated " + happened.text());
        }
        if (event.times() > 1) {
            Span every = event.every();
            details.add(event.times() + " times" + (every == null ? "" : ", every " + every.text()));
        }
        return details.isEmpty() ? "" : ", " + String.join(", ", details);
    }

    /** A step and what came of it. */
    private record Scene(Step step, Instant before, Instant at, List<Effect> effects, List<Failure> failures) {}
}
