package dev.smartlists.evaluation;

import dev.smartlists.activity.Occurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity that does not count. Immutable. */
public final class Suppressed {

    private final Placed placed;
    private final @Nullable List<String> parts;
    private final String person;
    private final String reason;

    /**
     * @param parts of the uniqueness key of the activity's type
     */
    Suppressed(Placed placed, @Nullable List<String> parts, String person, String reason) {
        this.placed = placed;
        this.parts = parts;
        this.person = person;
        this.reason = reason;
    }

    public Occurrence occurrence() {
        return placed.occurrence();
    }

    /** Whom it would belong to. */
    public String person() {
        return person;
    }

    /** Why it does not count. */
    public String reason() {
        return reason;
    }

    /** Id of the activity that stands in its place; computed when it is asked for, as most runs do not ask. */
    public String standing() {
        return ActivityIds.of(new Placed(placed.occurrence(), placed.key(), 1), parts);
    }
}
