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
 * <p>What is promised: if so many activities of the person happen, all at one instant from {@code from} on and before {@code until}, and nothing else, the condition has
 * the verdict at that instant. Those that happen {@code ahead} of it bring it about at {@code from}, and it lasts until {@code until}. At {@code from}, one fewer would not do.
 * The activities have to match all that the condition asks for but the date of the activity, also what is known of a conversation only later, and none may be a
 * repeat. Of a rule that runs as written, each part is looked at by itself. Nothing is promised of the trigger of a campaign.
 *
 * @param more how many it takes, at least 1
 * @param from the first instant at which the verdict is reached that way
 * @param until the first instant after that at which it no longer is; {@code null} if it always is
 * @param ahead when they have to happen, if they do not count as soon as they happen; {@code null} if they do
 */
record Prospect(
        int more,
        Instant from,
        @Nullable Instant until,
        @Nullable Instant ahead) {

    /** Whether one more does, from now on and always. */
    boolean isOne(Instant now) {
        return more == 1 && from.equals(now) && until == null && ahead == null;
    }

    /** How many more activities the verdict takes that a condition has not, seen from a view; empty if it has it, or more would never do. */
    static OptionalInt missing(PersonView view, Plan.Count count, boolean verdict) {
        int found = view.found(count).length;
        return count.holds(found) == verdict
                ? OptionalInt.empty()
                : IntStream.rangeClosed(1, Math.abs(count.times() - found) + 1)
                        .filter(more -> count.holds(found + more) == verdict)
                        .findFirst();
    }

    /** The nearest way to a verdict by further activities, if there is one that leads there before time alone does. */
    static Optional<Prospect> of(PersonView view, Plan.Count count, boolean verdict) {
        Instant itself = NextChange.after(view, count).orElse(Instant.MAX);
        NavigableSet<Instant> edges = edges(view, count);
        NavigableSet<Instant> moments = NextChange.turns(view, count);
        moments.addAll(edges);
        return first(moments, itself, null, view, count, verdict)
                .or(() -> edges.headSet(itself, false).stream()
                        .flatMap(ahead ->
                                first(after(ahead, moments, view, count), itself, ahead, view, count, verdict).stream())
                        .findFirst());
    }

    /**
     * @param moments at which to look
     * @param end where to stop looking
     * @param ahead when the activities happen; {@code null} if that is when one looks
     */
    private static Optional<Prospect> first(
            NavigableSet<Instant> moments,
            Instant end,
            @Nullable Instant ahead,
            PersonView view,
            Plan.Count count,
            boolean verdict) {
        for (Instant from : moments.headSet(end, false)) {
            OptionalInt more = missing(view.from(from), count, verdict);
            Predicate<Instant> reached =
                    when -> isReached(view.from(when), count, verdict, more.getAsInt(), ahead == null ? when : ahead);
            if (more.isPresent() && reached.test(from)) {
                Instant until = moments.tailSet(from, false).stream()
                        .filter(reached.negate())
                        .findFirst()
                        .orElse(null);
                return Optional.of(new Prospect(more.getAsInt(), from, until, ahead));
            }
        }
        return Optional.empty();
    }

    private static boolean isReached(PersonView later, Plan.Count count, boolean verdict, int more, Instant happen) {
        return count.holds(later.found(count).length + (later.wouldCount(count, happen) ? more : 0)) == verdict;
    }

    /** The moments after an instant, with those at which a date condition turns for what happens then. */
    private static NavigableSet<Instant> after(
            Instant ahead, NavigableSet<Instant> moments, PersonView view, Plan.Count count) {
        NavigableSet<Instant> after = new TreeSet<>(moments.tailSet(ahead, false));
        count.dates().stream()
                .filter(DateTest::isOnActivityDate)
                .forEach(date ->
                        after.addAll(date.condition().turns(ahead, view.asOf().at(ahead))));
        return new TreeSet<>(after.headSet(NextChange.END_OF_TIME, true));
    }

    /** Now, and where conditions on fixed dates begin and end after that. */
    private static NavigableSet<Instant> edges(PersonView view, Plan.Count count) {
        Instant now = view.asOf().instant();
        NavigableSet<Instant> edges = new TreeSet<>();
        for (DateTest date : count.dates()) {
            if (date.isOnActivityDate() && !date.condition().isRelative()) {
                for (Range range : date.condition().ranges(view.asOf())) {
                    edges.add(Instant.ofEpochMilli(range.from()));
                    edges.add(Instant.ofEpochMilli(range.to()).plusMillis(1));
                }
            }
        }
        edges.add(now);
        return new TreeSet<>(edges.subSet(now, true, NextChange.END_OF_TIME, true));
    }
}
