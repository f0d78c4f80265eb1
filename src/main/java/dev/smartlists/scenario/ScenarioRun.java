package dev.smartlists.scenario;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.EvaluationFailedException;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.io.EventReader;
import dev.smartlists.io.EventSink;
import dev.smartlists.io.EventSource;
import dev.smartlists.io.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plays a scenario: feeds its events to live lists whose clock it moves, and compares what it expects with what they say. It decides nothing itself.
 *
 * <p>At the end it also evaluates all events at once, as {@code smartlists run} does; a difference to what the live lists say fails the scenario. So do
 * problems, such as an event that no rule classifies, of which no expectation speaks. Not thread-safe.
 */
public final class ScenarioRun {

    private final Script script;
    private final SmartLists lists;
    private final Playback playback;
    private final Judge judge;
    private final Story story;
    private final EventIds ids;
    private final List<Failure> failures = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private @Nullable VisitorEvent last;
    private boolean broken;

    private ScenarioRun(Script script, SmartLists rules, boolean reasons) {
        Settings settings = rules.settings();
        this.script = script;
        this.lists = rules.with(new Settings(script.zone(), settings.weekStart(), settings.inactivity()));
        this.playback = new Playback(lists, script.starts());
        this.judge = new Judge(RuleNames.of(lists), playback, new Reasons(playback, reasons));
        this.story = new Story(script.zone(), script.starts());
        this.ids = new EventIds(playback::knows);
    }

    /** Plays a scenario from its beginning to its end, whatever fails on the way. */
    public static Verdict of(Script script, SmartLists rules) {
        ScenarioRun run = begin(script, rules);
        script.steps().forEach(run::take);
        return run.end();
    }

    /** Begins a scenario of which the steps come one by one; those that the script has are not taken. */
    static ScenarioRun begin(Script script, SmartLists rules) {
        return new ScenarioRun(script, rules, true);
    }

    /**
     * Whether a scenario passes, found out as fast as possible: it ends with its first failure, and nothing is said of the reasons. That live lists equal a run
     * over all events is not checked, as that is no matter of the rules.
     */
    public static boolean passes(Script script, SmartLists rules) {
        ScenarioRun run = new ScenarioRun(script, rules, false);
        for (Step step : script.steps()) {
            run.take(step);
            if (!run.failures.isEmpty()) {
                return false;
            }
        }
        run.checkProblems();
        return run.failures.isEmpty();
    }

    /** What it plays on. */
    Playback playback() {
        return playback;
    }

    /** What the clock shows. */
    Instant now() {
        return playback.now();
    }

    /** Whom the last event was about, or {@code null} if there was none. */
    @Nullable
    String person() {
        VisitorEvent event = last;
        return event == null ? null : playback.owner(event);
    }

    /** Takes part of an expectation; what is asked after it is still about the same time, until the expectation is settled. */
    void ask(Step.Expect part) {
        if (!broken) {
            int before = failures.size();
            judge(part);
            story.tell(part, playback.now(), List.of(), failures.subList(before, failures.size()));
        }
    }

    /** Takes a step. Nothing happens any more after a rule failed. */
    void take(Step step) {
        if (broken) {
            return;
        }
        int before = failures.size();
        List<Effect> effects = new ArrayList<>();
        Instant at = playback.now();
        try {
            at = play(step, effects);
        } catch (EvaluationFailedException failed) {
            broken = true;
            failures.add(new Failure(step.line(), String.valueOf(failed.getMessage())));
        }
        story.tell(step, at, effects, failures.subList(before, failures.size()));
    }

    /** Closes the books. */
    Verdict end() {
        if (!broken) {
            checkProblems();
            checkBatch();
        }
        return new Verdict(script, failures, story.lines(script, failures), looks, playback.events());
    }

    /** Whether anything failed so far. */
    boolean failed() {
        return !failures.isEmpty();
    }

    /** The failures so far, and the story so far. */
    Verdict sofar() {
        return new Verdict(script, failures, story.lines(script, failures), looks, playback.events());
    }

    private Instant play(Step step, List<Effect> effects) {
        if (step instanceof Step.Wait wait) {
            move(wait.clock(), effects);
            return playback.now();
        }
        if (step instanceof Step.Expect expect) {
            judge(expect);
            settle(expect);
            return playback.now();
        }
        if (step instanceof Step.Line line) {
            move(line.clock(), effects);
            Instant at = playback.now();
            effects.add(read(line.json()));
            look(effects, effects.size() - 1);
            return at;
        }
        Step.Event event = (Step.Event) step;
        move(event.clock(), effects);
        Instant at = playback.now();
        int first = effects.size();
        for (int time = 0; time < event.times(); time++) {
            Span every = event.every();
            if (time > 0 && every != null) {
                effects.add(playback.moveTo(every.after(playback.now(), script.zone())));
            }
            effects.add(accept(event));
        }
        look(effects, first);
        return at;
    }

    private void move(@Nullable Moment moment, List<Effect> effects) {
        if (moment != null) {
            effects.add(playback.moveTo(moment.from(playback.now(), script.zone())));
            look(effects, effects.size() - 1);
        }
    }

    /** Adds to the effects from one on what shows only in how everything stands after the last. */
    private void look(List<Effect> effects, int first) {
        List<Effect> unseen = effects.subList(first, effects.size());
        List<Effect> seen = playback.look(List.copyOf(unseen));
        unseen.clear();
        effects.addAll(seen);
    }

    private Effect accept(Step.Event step) {
        Moment happened = step.happened();
        Instant time = happened == null ? playback.now() : happened.from(playback.now(), script.zone());
        @Nullable String id = step.id();
        if (id != null) {
            ids.skip();
        }
        return accept(new EventMaker(step, time, script.zone()).event(id == null ? ids.next() : id));
    }

    private Effect accept(VisitorEvent event) {
        last = event;
        return playback.take(event);
    }

    private Effect read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<Effect> effects = new ArrayList<>();
        new EventReader()
                .read(List.of(EventSource.stream("line", () -> new ByteArrayInputStream(bytes))), new EventSink() {
                    @Override
                    public void accepted(VisitorEvent event) {
                        effects.add(accept(event));
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        String field = refusal.field();
                        effects.add(playback.refuse((field == null ? "" : field + ": ") + refusal.reason()));
                    }
                });
        return effects.get(0);
    }

    /** Whether it is as expected; what is asked after it is still about the same time. */
    private void judge(Step.Expect step) {
        failures.addAll(judge.judge(step, personOf(step)));
        looks.add(judge.look(step, personOf(step)));
    }

    /** What an expectation asked has been asked: the next one is about what happens from here on. */
    void settle(Step.Expect step) {
        judge.remember(step, personOf(step));
    }

    private String personOf(Step.Expect step) {
        String named = step.person();
        return Objects.requireNonNullElse(named == null ? person() : named, "");
    }

    private void checkProblems() {
        List<String> problems = judge.problemsNotAsked();
        if (!problems.isEmpty()) {
            failures.add(new Failure(
                    script.line(),
                    "there were problems that no expectation speaks of: " + YamlText.of(problems)
                            + "\nIf they are meant, expect them: problems: " + YamlText.of(problems)));
        }
    }

    private void checkBatch() {
        if (!agree(playback.evaluation(), playback.batch(lists))) {
            failures.add(
                    new Failure(
                            script.line(),
                            "live lists and a run over all events differ at the end. This is a mistake of Smartlists, not of the scenario; please report it"));
        }
    }

    /** Whether two evaluations have the same activities, members and repeats. Campaigns may differ: what has started live is never recalled. */
    static boolean agree(Evaluation live, Evaluation batch) {
        return live.activities().toList().equals(batch.activities().toList())
                && live.memberships().equals(batch.memberships())
                && live.suppressed().equals(batch.suppressed());
    }
}
