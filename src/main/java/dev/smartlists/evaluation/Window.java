package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Range;
import dev.smartlists.rules.DateTest;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relative date condition, which moves as time goes by, with the lists that ask it: when does it next turn for an activity of a history, and which lists
 * does it concern where it turned? Immutable once all lists are added.
 */
final class Window {

    private final DateTest test;
    /** The lists that ask it of activities that match a leaf, by leaf. */
    private final Map<Integer, BitSet> byLeaf = new HashMap<>();
    /** The leaves whose matches it is asked of. */
    private final BitSet concerning = new BitSet();
    /** The lists that ask it of any activity. */
    private final BitSet ofAny = new BitSet();

    Window(DateTest test) {
        this.test = test;
    }

    void add(int list, int leaf) {
        byLeaf.computeIfAbsent(leaf, unseen -> new BitSet()).set(list);
        concerning.set(leaf);
    }

    void add(int list) {
        ofAny.set(list);
    }

    /**
     * The first instant after as-of at which the condition may turn for any activity of a history that concerns a list, or {@code null}. Dates of activities
     * are on one side or the other of an end of the range, which moves onward as time goes by and, where a month is shorter than the one before, back: either
     * way it first meets those next to it.
     */
    @Nullable
    Instant nextTurn(PersonHistory history, AsOf asOf) {
        if (!test.isOnActivityDate()) {
            return nextTurn(history, 0, history.size(), asOf);
        }
        Range range = range(asOf);
        @Nullable Instant first = range.from() == Long.MIN_VALUE ? null : nextTurnAround(history, range.from(), asOf);
        return range.to() == Long.MAX_VALUE ? first : earlier(first, nextTurnAround(history, range.to() + 1, asOf));
    }

    private @Nullable Instant nextTurnAround(PersonHistory history, long end, AsOf asOf) {
        int since = history.firstSince(end);
        int after = nextConcerned(history, since);
        int before = since - 1;
        while (before >= 0 && !concerns(history.leaves(before))) {
            before--;
        }
        return earlier(
                after < history.size() ? nextTurn(history, after, asOf) : null,
                before >= 0 ? nextTurn(history, before, asOf) : null);
    }

    /** The same for some of its activities. */
    @Nullable
    Instant nextTurn(PersonHistory history, int from, int to, AsOf asOf) {
        @Nullable Instant first = null;
        for (int position = nextConcerned(history, from); position < to; ) {
            first = earlier(first, nextTurn(history, position, asOf));
            position = nextConcerned(history, position + 1);
        }
        return first;
    }

    private @Nullable Instant nextTurn(PersonHistory history, int position, AsOf asOf) {
        return test.condition().nextTurn(date(history, position), asOf);
    }

    private int nextConcerned(PersonHistory history, int from) {
        int position = from;
        while (position < history.size() && !concerns(history.leaves(position))) {
            position++;
        }
        return position;
    }

    private boolean concerns(int[] leaves) {
        if (!ofAny.isEmpty()) {
            return true;
        }
        for (int leaf : leaves) {
            if (concerning.get(leaf)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the lists that are concerned because the condition turned for an activity between two instants. */
    void addTurned(PersonHistory history, AsOf before, AsOf now, BitSet lists) {
        Range then = range(before);
        Range range = range(now);
        if (!test.isOnActivityDate()) {
            addTurned(history, 0, history.size(), then, range, lists);
            return;
        }
        addTurned(
                history, Math.min(then.from(), range.from()), Math.max(then.from(), range.from()), then, range, lists);
        addTurned(history, Math.min(then.to(), range.to()), Math.max(then.to(), range.to()), then, range, lists);
    }

    private void addTurned(PersonHistory history, long from, long to, Range then, Range range, BitSet lists) {
        if (from < to) {
            int end = to == Long.MAX_VALUE ? history.size() : history.firstSince(to + 1);
            addTurned(history, history.firstSince(from), end, then, range, lists);
        }
    }

    private void addTurned(PersonHistory history, int from, int to, Range then, Range range, BitSet lists) {
        for (int position = from; position < to; position++) {
            @Nullable Instant date = date(history, position);
            if (date != null && then.contains(date.toEpochMilli()) != range.contains(date.toEpochMilli())) {
                addConcerned(history.leaves(position), lists);
            }
        }
    }

    private void addConcerned(int[] leaves, BitSet lists) {
        lists.or(ofAny);
        for (int leaf : leaves) {
            @Nullable BitSet some = byLeaf.get(leaf);
            if (some != null) {
                lists.or(some);
            }
        }
    }

    private @Nullable Instant date(PersonHistory history, int position) {
        return test.dateOf(history.activities().get(position).original());
    }

    private Range range(AsOf asOf) {
        return test.condition().ranges(asOf).get(0);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
