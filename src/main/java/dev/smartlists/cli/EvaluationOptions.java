package dev.smartlists.cli;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.EvaluationFailedException;
import dev.smartlists.evaluation.Settings;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that decide, beside the events, what an evaluation finds; and the evaluation. */
final class EvaluationOptions {

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = {
                "Evaluate as of this time, inclusive: later events do not exist, and \"in the past 30 days\" counts from here.",
                "With an offset, for example 2026-11-22T10:00:00Z. Default: now"
            })
    private @Nullable Instant asOf;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            converter = ZoneConverter.class,
            description =
                    "Where whole days, weeks and months begin, for example Europe/Berlin. Default: ${DEFAULT-VALUE}")
    private ZoneId zone = Settings.DEFAULT.zone();

    @Option(
            names = "--week-start",
            paramLabel = "DAY",
            defaultValue = "monday",
            converter = DayConverter.class,
            description = "The day on which weeks begin. Default: ${DEFAULT-VALUE}")
    private DayOfWeek weekStart = Settings.DEFAULT.weekStart();

    @Option(
            names = "--inactivity",
            paramLabel = "TIME",
            defaultValue = "30m",
            converter = DurationConverter.class,
            description =
                    "Events without a session id that lie further apart than this are of different sessions: 90s, 30m, 2h. Default: ${DEFAULT-VALUE}")
    private Duration inactivity = Settings.DEFAULT.inactivity();

    RulesOption rules() {
        return rules;
    }

    Settings settings() {
        return new Settings(zone, weekStart, inactivity);
    }

    /**
     * Loads the rules.
     *
     * @throws CommandFailedException if anything is wrong with them
     */
    SmartLists load(Shell shell, Progress progress) {
        progress.doing(() -> "loading the rules");
        return rules.load(shell, settings());
    }

    /**
     * Reads events and evaluates them.
     *
     * @param lists what {@link #load} gave
     * @param events names of files, {@code -} for standard input
     * @param keepRefused where refused lines are kept, or {@code null}
     * @throws CommandFailedException if a rule fails on these events
     */
    Evaluated evaluate(
            Shell shell, SmartLists lists, List<String> events, @Nullable Path keepRefused, Progress progress) {
        Instant then = asOf(shell);
        EventIntake intake = EventIntake.read(events, keepRefused, progress);
        return new Evaluated(lists, intake, evaluate(lists, rules.folder(), intake, then, progress));
    }

    /**
     * Evaluates events that were read already.
     *
     * @param folder the rules, as a problem is to name them
     * @throws CommandFailedException if a rule fails on them
     */
    static Evaluation evaluate(SmartLists lists, Path folder, EventIntake intake, Instant then, Progress progress) {
        progress.doing(() -> "evaluating " + Plural.of(intake.events().size(), "event"));
        try {
            return lists.evaluate(intake.events().stream(), then);
        } catch (EvaluationFailedException failed) {
            throw failed(folder, failed);
        }
    }

    /** The instant as of which everything holds. */
    Instant asOf(Shell shell) {
        return (asOf == null ? shell.clock().instant() : asOf).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A rule of that folder failed on these events. */
    static CommandFailedException failed(Path folder, EvaluationFailedException failure) {
        return new CommandFailedException(ProblemReport.text(folder, List.of(failure.problem())), failure);
    }
}
