package dev.smartlists.io;

import org.jspecify.annotations.Nullable;

/**
 * Why a line gave no event. A refused line uses up no id; the lines after it go on.
 *
 * @param source the file as the user named it, or {@code standard input}
 * @param line from 1, blank lines counted
 * @param field the field at fault, for example {@code conversation.kind}, or {@code null} if it is the line as a whole
 * @param reason what is wrong with it and what to write instead, in words for the user
 */
public record Refusal(String source, long line, @Nullable String field, String reason) {

    /** One line for the user: {@code events.ndjson:17: time: '2026-01-01T10:00' has no offset; …}. */
    @Override
    public String toString() {
        return source + ":" + line + ": " + (field == null ? "" : field + ": ") + reason;
    }
}
