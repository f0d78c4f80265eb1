package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as it stands: its visitors, its history and the lists that it is in. Not thread-safe. */
final class LivePerson {

    private final Set<String> visitors = new LinkedHashSet<>();
    private @Nullable PersonHistory history;
    private List<ListRule> lists = List.of();
    private @Nullable Instant nextChange;

    Set<String> visitors() {
        return visitors;
    }

    @Nullable
    PersonHistory history() {
        return history;
    }

    List<ListRule> lists() {
        return lists;
    }

    /** When the answer of a list may change by time alone, or {@code null}. */
    @Nullable
    Instant nextChange() {
        return nextChange;
    }

    void settle(PersonHistory history, List<ListRule> lists, @Nullable Instant nextChange) {
        this.history = history;
        this.lists = lists;
        this.nextChange = nextChange;
    }
}
