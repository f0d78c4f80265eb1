package dev.smartlists.evaluation;

import dev.smartlists.event.CodePointOrder;
import java.time.Instant;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has to be looked at again at which instant: visitors with events dated ahead, and each person once at most. Not thread-safe. */
final class Schedule {

    private final TreeSet<Due> dues = new TreeSet<>();

    record Due(Instant at, boolean isVisitor, String id) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            int order = at.compareTo(other.at);
            if (order == 0) {
                order = CodePointOrder.TEXTS.compare(id, other.id);
            }
            return order == 0 ? Boolean.compare(isVisitor, other.isVisitor) : order;
        }
    }

    void addVisitor(Instant at, String id) {
        dues.add(new Due(at, true, id));
    }

    /** Puts a person off, or forward; {@code null} is never. */
    void movePerson(String id, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && !from.equals(to)) {
            dues.remove(new Due(from, false, id));
        }
        if (to != null && !to.equals(from)) {
            dues.add(new Due(to, false, id));
        }
    }

    /** Takes out what is due first, if it is due at an instant; {@code null} if nothing is. */
    @Nullable
    Due nextUntil(Instant instant) {
        return dues.isEmpty() || dues.first().at().isAfter(instant) ? null : dues.pollFirst();
    }
}
