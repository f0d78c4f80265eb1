package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What changed, in the order in which it did. Not thread-safe. */
public final class LiveChanges {

    private final Map<String, Step> activities = new LinkedHashMap<>();
    private final List<MembershipChange> memberships = new ArrayList<>();
    private final List<Started> started = new ArrayList<>();

    /**
     * A person joined or left a list.
     *
     * @param at the instant from which that is so
     */
    public record MembershipChange(ListRule list, String person, boolean joined, Instant at) {}

    /** An activity before and after. */
    private record Step(@Nullable Kept before, @Nullable Kept after) {}

    /** Activities that stand and did not before. */
    public List<Kept> added() {
        return select(step -> step.before() == null ? step.after() : null);
    }

    /** Activities that stood before and are different now. */
    public List<Kept> updated() {
        return select(step -> step.before() != null && step.before() != step.after() ? step.after() : null);
    }

    /** Activities that stood before and do no longer. */
    public List<Kept> removed() {
        return select(step -> step.after() == null ? step.before() : null);
    }

    private List<Kept> select(Function<Step, @Nullable Kept> selection) {
        List<Kept> selected = new ArrayList<>();
        for (Step step : activities.values()) {
            @Nullable Kept kept = selection.apply(step);
            if (kept != null) {
                selected.add(kept);
            }
        }
        return selected;
    }

    public List<MembershipChange> memberships() {
        return memberships;
    }

    public List<Started> started() {
        return started;
    }

    /** Notes what became of a visitor's activities; what did not change is the same object. */
    void compare(List<Kept> before, List<Kept> after) {
        Map<String, Kept> gone = new LinkedHashMap<>();
        before.forEach(kept -> gone.put(kept.id(), kept));
        for (Kept kept : after) {
            note(kept.id(), gone.remove(kept.id()), kept);
        }
        gone.values().forEach(kept -> note(kept.id(), kept, null));
    }

    /** Notes what became of an activity. */
    void note(String id, @Nullable Kept before, @Nullable Kept after) {
        @Nullable Step earlier = activities.get(id);
        if (earlier != null) {
            activities.put(id, new Step(earlier.before(), after));
        } else if (before != after) {
            activities.put(id, new Step(before, after));
        }
    }
}
