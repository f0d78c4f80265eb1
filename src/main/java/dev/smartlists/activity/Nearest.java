package dev.smartlists.activity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the word that was probably meant, for messages: by edit distance without case, at most a third of the word's length. */
public final class Nearest {

    private static final int FEW = 10;

    private Nearest() {}

    /** The candidate nearest to a misspelt word, if one is near enough. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int most = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ". Did you mean 'days'?"}, or nothing if no candidate is near. */
    public static String hint(String word, Supplier<? extends Collection<String>> candidates) {
        return to(word, candidates.get()).map(Nearest::question).orElse("");
    }

    /** {@code ". Did you mean 'days'?"} */
    public static String question(String near) {
        return ". Did you mean '" + near + "'?";
    }

    /**
     * The same, and if no candidate is near {@code , only 'a', 'b'}, or how many there are if there are more than a few.
     *
     * @param where who tells them all, for example {@code Evaluation.persons()}
     */
    public static String choice(String word, Collection<String> candidates, String where) {
        return to(word, candidates)
                .map(Nearest::question)
                .orElseGet(() -> candidates.isEmpty()
                        ? "; there is none at all"
                        : candidates.size() <= FEW
                                ? ", only '" + String.join("', '", candidates) + "'"
                                : "; see " + where + " for the " + candidates.size() + " that there are");
    }

    /** Letters to insert, leave out, change, or swap with their neighbour. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, steps);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] steps) {
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, steps[i - 2][j - 2] + 1) : cheapest;
    }
}
