package dev.smartlists.event;

import org.jspecify.annotations.Nullable;

/** The prompt that a visitor answered. Blank texts are absent. */
public record Prompt(@Nullable String question, @Nullable String answer) {

    public static final Prompt NONE = new Prompt(null, null);

    public Prompt {
        question = Blank.toNull(question);
        answer = Blank.toNull(answer);
    }
}
