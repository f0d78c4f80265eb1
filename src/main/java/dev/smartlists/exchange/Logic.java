package dev.smartlists.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * And and or over something. Made by {@link #all} and {@link #any} it is as flat as it can be: no part is of the kind of its whole, and nothing has
 * one part only. So what means the same by the letter is equal, however it was bracketed. Immutable.
 */
sealed interface Logic<T> {

    /** One of the things that are combined. */
    record Leaf<T>(T value) implements Logic<T> {}

    /** All parts hold. */
    record All<T>(List<Logic<T>> parts) implements Logic<T> {}

    /** One of the parts holds. */
    record Any<T>(List<Logic<T>> parts) implements Logic<T> {}

    /** All of at least one part. */
    static <T> Logic<T> all(List<Logic<T>> parts) {
        List<Logic<T>> flat = new ArrayList<>();
        parts.forEach(part -> flat.addAll(part instanceof All<T> all ? all.parts() : List.of(part)));
        return flat.size() == 1 ? flat.get(0) : new All<>(flat);
    }

    /** Any of at least one part. */
    static <T> Logic<T> any(List<Logic<T>> parts) {
        List<Logic<T>> flat = new ArrayList<>();
        parts.forEach(part -> flat.addAll(part instanceof Any<T> any ? any.parts() : List.of(part)));
        return flat.size() == 1 ? flat.get(0) : new Any<>(flat);
    }

    /** The parts right below; none for a leaf. */
    default List<Logic<T>> parts() {
        return List.of();
    }

    /** What is combined, in order, as often as it occurs. */
    default Stream<T> leaves() {
        return this instanceof Leaf<T> leaf
                ? Stream.of(leaf.value())
                : parts().stream().flatMap(Logic::leaves);
    }

    /** The same combination of other things. */
    default <R> Logic<R> map(Function<T, R> change) {
        if (this instanceof Leaf<T> leaf) {
            return new Leaf<>(change.apply(leaf.value()));
        }
        List<Logic<R>> changed = parts().stream().map(part -> part.map(change)).collect(Collectors.toList());
        return this instanceof All<T> ? all(changed) : any(changed);
    }

    /** How deep its brackets are nested. */
    default int depth() {
        return parts().stream()
                .mapToInt(part -> part instanceof Leaf<T> ? 0 : 1 + part.depth())
                .max()
                .orElse(0);
    }

    /** As advanced logic writes it: {@code 1 and (2 or 3)}. */
    default String text() {
        if (this instanceof Leaf<T> leaf) {
            return String.valueOf(leaf.value());
        }
        return parts().stream()
                .map(part -> part instanceof Leaf<T> ? part.text() : "(" + part.text() + ")")
                .collect(Collectors.joining(this instanceof All<T> ? " and " : " or "));
    }
}
