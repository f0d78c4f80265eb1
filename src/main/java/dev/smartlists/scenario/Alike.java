package dev.smartlists.scenario;

import dev.smartlists.activity.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the phrase that was probably meant, for messages: the {@linkplain Nearest nearest} one, or else one that has most words in common, in any order. Words
 * are the same if they begin alike: {@code reach} and {@code reaches}.
 */
final class Alike {

    private static final double ENOUGH = 0.5;
    private static final int SHORTEST_BEGINNING = 3;

    private Alike() {}

    /** The candidate that is most alike, if one is alike enough. */
    static Optional<String> to(String phrase, Collection<String> candidates) {
        return Nearest.to(phrase, candidates)
                .or(() -> ranked(phrase, candidates).stream()
                        .findFirst()
                        .filter(best -> likeness(phrase, best) >= ENOUGH));
    }

    /** All candidates, those that are most alike first. */
    static List<String> ranked(String phrase, Collection<String> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(candidate -> -likeness(phrase, candidate)))
                .toList();
    }

    /** From 0 for no word in common to 1 for all. */
    private static double likeness(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        long shared = words.stream()
                .filter(word -> others.stream().anyMatch(another -> isSame(word, another)))
                .count();
        return 2.0 * shared / (words.size() + others.size());
    }

    private static boolean isSame(String one, String other) {
        boolean oneBegins = one.length() >= SHORTEST_BEGINNING && other.startsWith(one);
        boolean otherBegins = other.length() >= SHORTEST_BEGINNING && one.startsWith(other);
        return one.equals(other) || oneBegins || otherBegins;
    }

    private static List<String> words(String phrase) {
        return Arrays.asList(phrase.strip().toLowerCase(Locale.ROOT).split("[\\s_]+"));
    }
}
