package dev.smartlists.explain;

import dev.smartlists.activity.Range;
import dev.smartlists.evaluation.NextChange;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.Plan;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What further activities would bring a condition to a verdict. The evaluator is asked for the verdict at every instant at which it could turn.
 *
 * @param more how many it takes, at least 1
 * @param from the verdict is reached from this instant on
 * @param until the first instant at which so many would no longer do; {@code null} if they always will
 * @param atOnce whether they count when they happen; otherwise they have to happen now, and count from {@code from} on
 */
record Prospect(int more, Instant from, @Nullable Instant until, boolean atOnce) {

    /** How many more activities a verdict takes now; empty if more would never do. */
    static OptionalInt missing(PersonView view, Plan.Count count, boolean verdict) {
        int found = view.found(count).length;
        return IntStream.rangeClosed(1, Math.abs(count.times() - found) + 1)
                .filter(more -> count.holds(found + more) == verdict)
                .findFirst();
    }

    /** The nearest way to a verdict by further activities, if there is one. */
    static Optional<Prospect> of(PersonView view, Plan.Count count, boolean verdict) {
        OptionalInt missing = missing(view, count, verdict);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int more = missing.getAsInt();
        return whenTheyHappen(view, count, verdict, more).or(() -> laterThanTheyHappen(view, count, verdict, more));
    }

    private static Optional<Prospect> whenTheyHappen(PersonView view, Plan.Count count, boolean verdict, int more) {
        NavigableSet<Instant> turns = NextChange.turns(view, count);
        turns.addAll(edges(view, count).headSet(NextChange.END_OF_TIME, true));
        turns.add(view.asOf().instant());
        Predicate<Instant> reached = when -> isReached(view.from(when), count, verdict, more, when);
        Instant now = view.asOf().instant();
        return turns.tailSet(now, true).stream().filter(reached).findFirst().map(from -> {
            Instant until = turns.tailSet(from, false).stream()
                    .filter(reached.negate())
                    .findFirst()
                    .orElse(null);
            return new Prospect(more, from, until, true);
        });
    }

    private static Optional<Prospect> laterThanTheyHappen(
            PersonView view, Plan.Count count, boolean verdict, int more) {
        Instant now = view.asOf().instant();
        NavigableSet<Instant> turns = NextChange.turns(view, count);
        count.dates().stream()
                .filter(DateTest::isOnActivityDate)
                .forEach(date -> turns.addAll(date.condition().turns(now, view.asOf())));
        return turns.stream()
                .filter(when -> isReached(view.from(when), count, verdict, more, now))
                .findFirst()
                .map(from -> new Prospect(more, from, null, false));
    }

    private static boolean isReached(PersonView later, Plan.Count count, boolean verdict, int more, Instant happen) {
        return later.wouldCount(count, happen) && count.holds(later.found(count).length + more) == verdict;
    }

    /** Where conditions on fixed dates begin and end. */
    private static NavigableSet<Instant> edges(PersonView view, Plan.Count count) {
        NavigableSet<Instant> edges = new TreeSet<>();
        for (DateTest date : count.dates()) {
            if (date.isOnActivityDate() && !date.condition().isRelative()) {
                for (Range range : date.condition().ranges(view.asOf())) {
                    edges.add(Instant.ofEpochMilli(range.from()));
                    edges.add(Instant.ofEpochMilli(range.to()).plusMillis(1));
                }
            }
        }
        return edges;
    }
}
