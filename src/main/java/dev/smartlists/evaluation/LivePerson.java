package dev.smartlists.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as it stands: its visitors, its history and the lists that it is in. Small, as there are many. Not thread-safe. */
final class LivePerson {

    private List<String> visitors = List.of();
    private @Nullable PersonHistory history;
    private final BitSet lists = new BitSet();
    private Instant evaluated = Instant.MIN;
    private @Nullable Instant nextTurn;
    private long @Nullable [] turns;

    List<String> visitors() {
        return visitors;
    }

    void addVisitor(String visitor) {
        if (!visitors.contains(visitor)) {
            List<String> more = new ArrayList<>(visitors);
            more.add(visitor);
            visitors = List.copyOf(more);
        }
    }

    void removeVisitor(String visitor) {
        visitors = visitors.stream().filter(other -> !other.equals(visitor)).toList();
    }

    /** {@code null} before the first evaluation. */
    @Nullable
    PersonHistory history() {
        return history;
    }

    void replaceHistory(PersonHistory fresh) {
        history = fresh;
    }

    /** The numbers of the lists that it is in. */
    BitSet lists() {
        return lists;
    }

    /** The instant for which the lists were decided. */
    Instant evaluated() {
        return evaluated;
    }

    /** When the answer of a list may change by time alone, or {@code null}. */
    @Nullable
    Instant nextTurn() {
        return nextTurn;
    }

    /** When each of the {@link Windows} may next turn; {@code null} if that has to be computed again. */
    long @Nullable [] turns() {
        return turns;
    }

    void settle(Instant evaluated, long[] turns) {
        this.evaluated = evaluated;
        this.turns = turns;
        this.nextTurn = Windows.first(turns);
    }

    /** Gives up what can be computed again. */
    void shrink() {
        turns = null;
        if (history != null) {
            history.shrink();
        }
    }
}
