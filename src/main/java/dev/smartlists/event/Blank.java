package dev.smartlists.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one rule about blanks: a blank text is an absent one. */
final class Blank {

    private Blank() {}

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static List<String> dropped(List<String> texts) {
        return texts.stream().filter(text -> text != null && !text.isBlank()).toList();
    }
}
