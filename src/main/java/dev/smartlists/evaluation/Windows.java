package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.rules.DateTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The relative date conditions of all lists, and when each of them next turns for a person: an array of instants in milliseconds since 1970, one a window,
 * of which only those are looked at again that are due. Immutable once all lists are added.
 */
final class Windows {

    private static final long NEVER = Long.MAX_VALUE;

    private final Map<DateTest, Window> byTest = new HashMap<>();
    private final List<Window> windows = new ArrayList<>();

    /** The window of a condition. */
    Window of(DateTest test) {
        return byTest.computeIfAbsent(test, unseen -> {
            Window made = new Window(test);
            windows.add(made);
            return made;
        });
    }

    /** When each window may next turn after as-of for any activity of a history, if nothing happens until then. */
    long[] turns(PersonHistory history, AsOf asOf) {
        long[] turns = new long[windows.size()];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = millis(windows.get(i).nextTurn(history, asOf));
        }
        return turns;
    }

    /** Brings turns forward to those of activities that are new, or have become others: from one position up to before another. */
    void advance(long[] turns, PersonHistory history, int from, int to, AsOf asOf) {
        for (int i = 0; i < turns.length; i++) {
            turns[i] = Math.min(turns[i], millis(windows.get(i).nextTurn(history, from, to, asOf)));
        }
    }

    /**
     * Puts off the turns that were due between two instants.
     *
     * @param lists gets those that may answer differently because of them
     */
    void turn(long[] turns, PersonHistory history, AsOf before, AsOf now, BitSet lists) {
        long instant = now.instant().toEpochMilli();
        for (int i = 0; i < turns.length; i++) {
            if (turns[i] <= instant) {
                windows.get(i).addTurned(history, before, now, lists);
                turns[i] = millis(windows.get(i).nextTurn(history, now));
            }
        }
    }

    private static long millis(@Nullable Instant turn) {
        return turn == null ? NEVER : turn.toEpochMilli();
    }

    /** The first of some turns; {@code null} if there is none in time. */
    static @Nullable Instant first(long[] turns) {
        long first = NEVER;
        for (long turn : turns) {
            first = Math.min(first, turn);
        }
        return first > NextChange.END_OF_TIME.toEpochMilli() ? null : Instant.ofEpochMilli(first);
    }
}
