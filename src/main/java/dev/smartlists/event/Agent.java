package dev.smartlists.event;

import org.jspecify.annotations.Nullable;

/** The live agent of an event. Blank texts are absent. */
public record Agent(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email) {

    public static final Agent NONE = new Agent(null, null, null);

    public Agent {
        id = Blank.toNull(id);
        name = Blank.toNull(name);
        email = Blank.toNull(email);
    }

    /** An agent of whom only the name is known. */
    public static Agent named(String name) {
        return new Agent(null, name, null);
    }
}
