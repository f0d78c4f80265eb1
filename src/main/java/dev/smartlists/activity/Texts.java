package dev.smartlists.activity;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts of an activity, perhaps empty. Positive operators hold if any of the texts matches any of the values, negative ones
 * if none does. Source: contract, chapter 4. Immutable.
 */
public final class Texts {

    private final List<Text> texts;

    public Texts(List<String> texts) {
        this.texts = texts.stream().map(Text::new).filter(Text::isNotEmpty).toList();
    }

    public boolean is(String... values) {
        return any(text -> text.is(values));
    }

    public boolean isNot(String... values) {
        return !is(values);
    }

    public boolean startsWith(String... values) {
        return any(text -> text.startsWith(values));
    }

    public boolean notStartsWith(String... values) {
        return !startsWith(values);
    }

    public boolean contains(String... values) {
        return any(text -> text.contains(values));
    }

    public boolean notContains(String... values) {
        return !contains(values);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public boolean isNotEmpty() {
        return !texts.isEmpty();
    }

    private boolean any(Predicate<Text> matches) {
        for (Text text : texts) {
            if (matches.test(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Texts that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
