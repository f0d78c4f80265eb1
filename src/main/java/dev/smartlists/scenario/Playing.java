package dev.smartlists.scenario;

import dev.smartlists.SmartLists;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays a scenario while it is being written in Java. Not thread-safe. */
final class Playing {

    private final String title;
    private final SmartLists rules;
    private final List<Step> steps = new ArrayList<>();
    private Instant starts = Script.USUAL_START;
    private ZoneId zone = Script.USUAL_ZONE;
    private @Nullable ScenarioRun run;
    private @Nullable String visitor;
    private @Nullable Moment clock;
    private @Nullable EventDraft pending;
    private @Nullable Asking asking;
    private boolean expectsSomething;

    Playing(String title, SmartLists rules) {
        this.title = title;
        this.rules = rules;
    }

    void startAt(Instant instant) {
        requireNotBegun("startingAt");
        starts = instant;
    }

    void in(ZoneId newZone) {
        requireNotBegun("in");
        zone = newZone;
    }

    void visitor(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a visitor has an id that is not blank");
        }
        flush();
        visitor = id;
    }

    void move(Moment moment) {
        flush();
        passTime();
        Instant now = run().now();
        if (moment.from(now, zone).isBefore(now)) {
            throw new IllegalArgumentException("the clock never goes back: it shows " + new Moment.At(now).text()
                    + ". For an event that arrives late add dated(\"2 hours ago\")");
        }
        clock = moment;
    }

    void event(String does) {
        flush();
        String who = visitor;
        if (who == null) {
            throw new IllegalArgumentException("say first who it is: visitor(\"ana\").does(\"" + does + "\")");
        }
        pending = new EventDraft(Caller.here().line(), takeClock(), who, does);
        run();
    }

    /** The event that came last, if nothing came after it. */
    EventDraft pending() {
        EventDraft draft = pending;
        if (draft == null) {
            throw new IllegalStateException("this event has come in already; tell more of it before the next step");
        }
        return draft;
    }

    void line(String json) {
        flush();
        take(new Step.Line(Caller.here().line(), takeClock(), json));
    }

    void expect(@Nullable String person) {
        flush();
        passTime();
        if (person == null && run().person() == null) {
            throw new IllegalArgumentException("nothing has happened yet; say whom this is about: expect(\"ana\")");
        }
        asking = new Asking(Caller.here().line(), person, new ArrayList<>());
    }

    void claim(Expectation expectation, List<String> names) {
        Asking current = asking;
        if (current == null) {
            throw new IllegalStateException("another step has begun; begin with expect() again");
        }
        expectsSomething = true;
        Claim claim = new Claim(Caller.here().line(), expectation, names);
        current.claims().add(claim);
        run().ask(new Step.Expect(claim.line(), current.person(), List.of(claim)));
        requireNoFailure();
    }

    boolean expectsSomething() {
        return expectsSomething;
    }

    Verdict end() {
        flush();
        passTime();
        Verdict verdict = withSteps(run().end());
        if (!verdict.passed()) {
            throw new AssertionError(String.join("\n", verdict.story()));
        }
        return verdict;
    }

    private ScenarioRun run() {
        ScenarioRun current = run;
        if (current == null) {
            Caller caller = Caller.here();
            Script script = new Script(title, null, caller.file(), caller.line(), starts, zone, List.of());
            current = ScenarioRun.begin(script, rules);
            run = current;
        }
        return current;
    }

    private void requireNotBegun(String method) {
        if (run != null) {
            throw new IllegalStateException(method + " comes before anything happens");
        }
    }

    private @Nullable Moment takeClock() {
        Moment moment = clock;
        clock = null;
        return moment;
    }

    /** Lets the clock move now, if it was to move before what follows. */
    private void passTime() {
        Moment moment = takeClock();
        if (moment != null) {
            take(new Step.Wait(Caller.here().line(), moment));
        }
    }

    /** Ends what the step before has begun. */
    private void flush() {
        EventDraft draft = pending;
        pending = null;
        if (draft != null) {
            take(draft.step());
        }
        Asking asked = asking;
        asking = null;
        if (asked != null && !asked.claims().isEmpty()) {
            Step.Expect step = new Step.Expect(asked.line(), asked.person(), asked.claims());
            steps.add(step);
            run().settle(step);
        }
    }

    private void take(Step step) {
        steps.add(step);
        run().take(step);
        requireNoFailure();
    }

    private void requireNoFailure() {
        if (run().failed()) {
            throw new AssertionError(String.join("\n", run().sofar().story()));
        }
    }

    private Verdict withSteps(Verdict verdict) {
        Script script = verdict.script();
        return new Verdict(
                new Script(script.title(), null, script.file(), script.line(), starts, zone, steps),
                verdict.failures(),
                verdict.story(),
                verdict.looks(),
                verdict.events());
    }

    /** An expectation in the making. */
    private record Asking(int line, @Nullable String person, List<Claim> claims) {}
}
