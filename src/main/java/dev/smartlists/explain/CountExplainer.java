package dev.smartlists.explain;

import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.NextChange;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.syntax.Comparison;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Explains conditions that count activities. */
final class CountExplainer {

    private static final String NOTHING_MORE = "nothing that happens from now on would count";
    private static final String NOTHING_SOONER = "nothing that happens would do sooner";

    private final Evaluator evaluator;
    private final ListRule rule;
    private final PersonView view;
    private final boolean hindsight;
    private final Words words;
    private final Evidence evidence;

    /**
     * @param hindsight whether the view is of a moment in the past, at which a campaign could have started: then nothing is said of what could still happen
     */
    CountExplainer(Evaluator evaluator, ListRule rule, PersonView view, boolean hindsight) {
        this.evaluator = evaluator;
        this.rule = rule;
        this.view = view;
        this.hindsight = hindsight;
        this.words = new Words(view.asOf().zone());
        this.evidence = new Evidence(evaluator, view);
    }

    ExplainedCondition explain(int number, Plan.Count count, boolean wanted) {
        int[] found = view.found(count);
        boolean holds = view.holds(count);
        return new ExplainedCondition(
                number,
                text(count),
                holds,
                found.length,
                needed(count),
                IntStream.of(found)
                        .mapToObj(position -> evidence.of(position, count))
                        .toList(),
                List.of(),
                holds == wanted ? "" : nearest(count, wanted),
                rule.text().file(),
                count.line());
    }

    /** The condition as the rule says it. */
    static String text(Plan.Count count) {
        return count.text() + times(count);
    }

    private static String times(Plan.Count count) {
        String times = Words.counted(count.times(), "time");
        return switch (count.comparison()) {
            case AT_LEAST -> count.times() == 1 ? "" : ", at least " + times;
            case MORE_THAN -> ", more than " + times;
            case AT_MOST -> ", at most " + times;
            case FEWER_THAN -> ", fewer than " + times;
            case EXACTLY -> ", exactly " + times;
            case NOT_EXACTLY -> ", not exactly " + times;
        };
    }

    private static int needed(Plan.Count count) {
        return switch (count.comparison()) {
            case MORE_THAN -> count.times() + 1;
            case FEWER_THAN -> count.times() - 1;
            default -> count.times();
        };
    }

    private String nearest(Plan.Count count, boolean wanted) {
        if (Prospect.missing(view, count, wanted).isEmpty()) {
            return tooMany(count);
        }
        Optional<String> miss =
                NearMiss.of(count, view, evaluator).map(new MissWords(rule, view.asOf(), hindsight)::of);
        int found = view.found(count).length;
        Optional<Prospect> prospect = hindsight ? Optional.empty() : Prospect.of(view, count, wanted);
        Optional<Instant> itself = hindsight ? Optional.empty() : NextChange.after(view, count);
        boolean asExpected = hindsight
                || prospect.filter(next -> next.isOne(view.asOf().instant())).isPresent();
        List<String> parts = new ArrayList<>();
        if (found > 0 || needed(count) > 1 || miss.isEmpty() || !asExpected) {
            parts.add(soMany(found, count, wanted));
            if (!hindsight) {
                parts.add(prospect.map(next -> prospect(count, next))
                        .orElse(itself.isPresent() ? NOTHING_SOONER : NOTHING_MORE));
            }
        }
        miss.ifPresent(parts::add);
        itself.ifPresent(turn -> parts.add("by itself from " + words.start(turn)));
        return String.join("; ", parts);
    }

    private static String soMany(int found, Plan.Count count, boolean wanted) {
        boolean atLeast = count.comparison() == Comparison.AT_LEAST || count.comparison() == Comparison.MORE_THAN;
        if (wanted && atLeast && needed(count) > 1) {
            return found + " of " + Words.counted(needed(count), "time");
        }
        return found == 0 ? "none so far" : Words.counted(found, "time");
    }

    private String prospect(Plan.Count count, Prospect prospect) {
        String elsewhere =
                new Elsewhere(evaluator, view).of(evaluator.leaf(count).type(), prospect.more());
        return prospect.more() + " more" + (prospect.ahead() == null ? atOnce(prospect) : ahead(prospect)) + elsewhere;
    }

    private String atOnce(Prospect prospect) {
        Instant now = view.asOf().instant();
        String from = prospect.from().equals(now) ? "" : " from " + words.start(prospect.from()) + " on";
        return from + (prospect.until() == null ? "" : " before " + words.until(prospect.until(), now)) + " would do";
    }

    private String ahead(Prospect prospect) {
        Instant now = view.asOf().instant();
        Instant ahead = Objects.requireNonNull(prospect.ahead());
        String when = ahead.equals(now) ? " now" : " on " + words.start(ahead);
        return when + " would do from " + words.start(prospect.from())
                + (prospect.until() == null ? " on" : " to " + words.until(prospect.until(), now));
    }

    private String tooMany(Plan.Count count) {
        int[] found = view.found(count);
        ExplainedActivity latest = evidence.of(found[found.length - 1], count);
        String inTheWay = "in the way: " + latest.name() + " of " + words.time(latest.date())
                + (found.length == 1 ? "" : ", the latest of " + found.length);
        if (hindsight) {
            return inTheWay;
        }
        return NextChange.after(view, count)
                .map(turn ->
                        inTheWay + ", until " + words.until(turn, view.asOf().instant()))
                .orElse(inTheWay + ", for good");
    }
}
