package dev.smartlists.scenario;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the steps of one scenario, one after the other, and keeps an eye on its clock. Not thread-safe. */
final class StepReader {

    static final List<String> OF_AN_EVENT =
            List.of("after", "at", "visitor", "does", "happened", "happens", "id", "times", "every");
    private static final List<String> KEYS = Stream.of(
                    Stream.of("expect", "line"),
                    OF_AN_EVENT.stream(),
                    Arrays.stream(Detail.values()).map(Detail::word))
            .flatMap(keys -> keys)
            .toList();
    private static final Set<String> OF_THE_CLOCK = Set.of("after", "at");
    private static final int MOST_TIMES = 1_000;
    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final Instant starts;
    private final ZoneId zone;
    private final ExpectReader expectations;
    private final Report report;
    private Instant clock;
    private @Nullable String visitor;
    private boolean anyEvent;

    StepReader(Instant starts, ZoneId zone, @Nullable RuleNames names, Report report) {
        this.starts = starts;
        this.zone = zone;
        this.expectations = new ExpectReader(names, report);
        this.report = report;
        this.clock = starts;
    }

    Instant starts() {
        return starts;
    }

    ZoneId zone() {
        return zone;
    }

    /** The steps of one item: none if it is wrong, two if the clock moves before an expectation. */
    List<Step> read(YamlNode node) {
        Fields fields = Fields.of(node, "a step", KEYS, report);
        if (fields == null) {
            return List.of();
        }
        @Nullable Moment moved = clock(fields);
        if (fields.has("expect")) {
            return expect(fields, moved);
        }
        if (fields.has("line")) {
            return line(fields, moved);
        }
        if (fields.has("does")) {
            return event(fields, moved);
        }
        if (!OF_THE_CLOCK.containsAll(fields.keys())) {
            fields.complain("this step does not say what happens. Add 'does: answers a prompt', or what it is");
        } else if (fields.keys().isEmpty()) {
            fields.complain("this step says nothing. Write for example { visitor: ana, does: answers a prompt }");
        }
        return moved == null ? List.of() : List.of(new Step.Wait(node.line(), moved));
    }

    private List<Step> expect(Fields fields, @Nullable Moment moved) {
        requireAlone("expect", fields);
        Step.@Nullable Expect expect = expectations.read(fields.place("expect").line(), fields, anyEvent);
        List<Step> steps = new ArrayList<>();
        if (moved != null) {
            steps.add(new Step.Wait(fields.block().line(), moved));
        }
        if (expect != null) {
            steps.add(expect);
        }
        return steps;
    }

    private List<Step> line(Fields fields, @Nullable Moment moved) {
        requireAlone("line", fields);
        @Nullable String json = fields.wording("line");
        if (json != null && json.strip().contains("\n")) {
            report.add(fields.place("line"), "'line' is one line of an event file, and this has several");
            return List.of();
        }
        anyEvent = true;
        return json == null ? List.of() : List.of(new Step.Line(fields.block().line(), moved, json.strip()));
    }

    private List<Step> event(Fields fields, @Nullable Moment moved) {
        anyEvent = true;
        @Nullable String does = does(fields);
        @Nullable String who = fields.has("visitor") ? fields.wording("visitor") : visitor;
        if (who == null && !fields.has("visitor")) {
            fields.complain("this step does not say who it is. Add 'visitor: ana', or any other name");
        }
        visitor = who;
        @Nullable Moment happened = happened(fields);
        Map<Detail, Object> details = new DetailReader(fields, report).details();
        int times = times(fields);
        @Nullable Span every = every(fields, times);
        if (does == null || who == null) {
            return List.of();
        }
        return List.of(new Step.Event(
                fields.block().line(), moved, who, does, fields.wording("id"), happened, details, times, every));
    }

    private @Nullable String does(Fields fields) {
        @Nullable String does = fields.wording("does");
        try {
            return does == null ? null : Phrase.understood(does);
        } catch (IllegalArgumentException unknown) {
            report.add(Objects.requireNonNull(fields.node("does")), String.valueOf(unknown.getMessage()));
            return null;
        }
    }

    private int times(Fields fields) {
        @Nullable Integer times = fields.whole("times");
        if (times == null) {
            return 1;
        }
        if (times < 1 || times > MOST_TIMES) {
            report.add(fields.place("times"), "'times' is a number from 1 to " + MOST_TIMES + ", not " + times);
            return 1;
        }
        if (times > 1 && fields.has("id")) {
            report.add(
                    fields.place("id"),
                    "an event that happens several times cannot have one id. Leave 'id' or 'times' out, or write the step twice");
        }
        return times;
    }

    private @Nullable Span every(Fields fields, int times) {
        @Nullable Span every = fields.span("every");
        if (fields.has("every") && !fields.has("times")) {
            report.add(fields.place("every"), "'every' needs 'times': how often it happens");
        }
        for (int time = 1; every != null && time < times; time++) {
            if (!moveTo(every.after(clock, zone), fields.place("every"))) {
                return null;
            }
        }
        return every;
    }

    private @Nullable Moment happened(Fields fields) {
        if (fields.has("happened") && fields.has("happens")) {
            report.add(fields.place("happens"), "a step has either 'happened' or 'happens'");
        }
        @Nullable Moment happened = dated("happened", fields);
        @Nullable Moment happens = dated("happens", fields);
        if (happened instanceof Moment.In) {
            report.add(
                    fields.place("happened"),
                    "'happened' lies in the past: write '2 hours ago', or 'happens: " + happened.text() + "'");
        }
        if (happens instanceof Moment.Ago) {
            report.add(
                    fields.place("happens"),
                    "'happens' lies in the future: write 'in 2 hours', or 'happened: " + happens.text() + "'");
        }
        return happened == null ? happens : happened;
    }

    private @Nullable Moment dated(String key, Fields fields) {
        @Nullable Moment moment = fields.moment(key);
        return moment != null && inRange(moment, fields.place(key)) == null ? null : moment;
    }

    /** Where the clock moves, if it does. */
    private @Nullable Moment clock(Fields fields) {
        if (fields.has("after") && fields.has("at")) {
            report.add(fields.place("at"), "a step has either 'after' or 'at'");
        }
        @Nullable Span after = fields.span("after");
        @Nullable Instant at = fields.instant("at");
        @Nullable Moment moment = after != null ? new Moment.In(after) : at != null ? new Moment.At(at) : null;
        if (moment == null) {
            return null;
        }
        YamlNode place = fields.place(after != null ? "after" : "at");
        @Nullable Instant instant = inRange(moment, place);
        return instant != null && moveTo(instant, place) ? moment : null;
    }

    private boolean moveTo(Instant instant, YamlNode place) {
        if (instant.isBefore(clock)) {
            report.add(
                    place,
                    "the clock never goes back: it shows " + new Moment.At(clock).text()
                            + " here. For an event that arrives late write 'happened: 2 hours ago'");
            return false;
        }
        if (instant.isAfter(LATEST)) {
            report.add(place, "the clock would show a time after the year 9999");
            return false;
        }
        clock = instant;
        return true;
    }

    private @Nullable Instant inRange(Moment moment, YamlNode place) {
        try {
            Instant instant = moment.from(clock, zone);
            if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
                return instant;
            }
        } catch (DateTimeException | ArithmeticException beyond) {
            // Reported below: such a time is out of range too.
        }
        report.add(place, "'" + moment.text() + "' is outside the years 0000 to 9999");
        return null;
    }

    private void requireAlone(String key, Fields fields) {
        fields.keys().stream()
                .filter(other -> !other.equals(key) && !OF_THE_CLOCK.contains(other))
                .forEach(other -> report.add(
                        fields.place(other),
                        "'" + other + "' does not go with '" + key + "'; put it into a step of its own"));
    }
}
