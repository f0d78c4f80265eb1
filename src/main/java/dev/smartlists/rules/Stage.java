package dev.smartlists.rules;

import java.util.Arrays;
import java.util.Optional;

/** The three stages of evaluation, each a folder of rules. */
public enum Stage {
    /** What did the visitor do? */
    ACTIVITIES("activities"),
    /** Does it count? */
    UNIQUENESS("uniqueness"),
    /** Who belongs, what starts now? */
    LISTS("lists");

    private final String folder;

    Stage(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }

    static Optional<Stage> inFolder(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.folder.equals(name))
                .findFirst();
    }
}
