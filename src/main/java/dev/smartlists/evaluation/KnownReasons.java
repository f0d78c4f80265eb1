package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.event.ConversationKind;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What uniqueness rules said of places, so that they are asked once about each. Rules that speak of nothing but type, kind and ordinal tell no ordinals apart
 * that are larger than the largest number they mention: these are one place. Thread-safe.
 */
final class KnownReasons {

    /** Rules that mention larger numbers are asked each time about ordinals from here on. */
    private static final int MOST = 1_000;

    /** The place of an activity about which nothing is kept. */
    static final int NO_PLACE = -1;

    private static final int KINDS = ConversationKind.values().length;

    private final long largestMentioned;
    private final int ordinals;
    /** By place; empty for activities that count, {@code null} where nobody asked yet. */
    private final AtomicReferenceArray<@Nullable String> reasons;

    private KnownReasons(long largestMentioned, int ordinals) {
        this.largestMentioned = largestMentioned;
        this.ordinals = ordinals;
        this.reasons = new AtomicReferenceArray<>(ActivityType.values().length * KINDS * ordinals);
    }

    /** @param largestMentioned the largest number with which a rule compares an ordinal */
    static KnownReasons of(int largestMentioned) {
        return new KnownReasons(largestMentioned, Math.min(largestMentioned + 1, MOST));
    }

    /** Keeps nothing, for rules that speak of more than places. */
    static KnownReasons none() {
        return new KnownReasons(Long.MAX_VALUE, 0);
    }

    /** Everything that a rule can know of an activity, as one number; or {@link #NO_PLACE}. */
    int placeOf(Placed placed) {
        int ordinal = placed.ordinal();
        if (ordinal > ordinals) {
            if (largestMentioned >= ordinals) {
                return NO_PLACE;
            }
            ordinal = ordinals;
        }
        int type = placed.occurrence().type().ordinal();
        int kind = placed.occurrence().kind().ordinal();
        return (type * KINDS + kind) * ordinals + ordinal - 1;
    }

    boolean isKnown(int place) {
        return reasons.get(place) != null;
    }

    /** Why activities at a place that is known do not count; {@code null} if they do. */
    @Nullable
    String at(int place) {
        @Nullable String reason = reasons.get(place);
        return reason == null || reason.isEmpty() ? null : reason;
    }

    /** @param reason {@code null} for activities that count */
    void put(int place, @Nullable String reason) {
        reasons.set(place, reason == null ? "" : reason);
    }
}
