package dev.smartlists.event;

import org.jspecify.annotations.Nullable;

/** The goal that a visitor reached. A blank name is absent. */
public record Goal(@Nullable String name) {

    public static final Goal NONE = new Goal(null);

    public Goal {
        name = Blank.toNull(name);
    }
}
