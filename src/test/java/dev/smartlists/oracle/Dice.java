package dev.smartlists.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Repeatable chance: the same seed gives the same throws. Not thread-safe. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    /** At least one and at most {@code most} different elements. */
    <T> List<T> some(List<T> pool, int most) {
        List<T> shuffled = new ArrayList<>(pool);
        shuffle(shuffled);
        return List.copyOf(shuffled.subList(0, between(1, Math.min(most, pool.size()))));
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
        }
    }

    /** The text, now and then in other letters. */
    String mixCase(String text) {
        return switch (between(1, 6)) {
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }
}
