package dev.smartlists.bench.workload;

import java.util.List;

/**
 * A small seeded source of chance (SplitMix64), written out here so that workloads never change with a JDK.
 *
 * <p>Not thread-safe.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long... parts) {
        state = mix(seed);
        for (long part : parts) {
            state = mix(state ^ mix(part + STEP));
        }
    }

    /** A bijection: different inputs give different outputs. */
    static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    /** A number from 0 (inclusive) to {@code bound} (exclusive). */
    long below(long bound) {
        return Long.remainderUnsigned(next(), bound);
    }

    /** A number from {@code least} to {@code most}, both inclusive. */
    int between(int least, int most) {
        return least + (int) below(most - least + 1L);
    }

    /** True in {@code perTenThousand} of 10,000 throws. */
    boolean chance(int perTenThousand) {
        return below(10_000) < perTenThousand;
    }

    <T> T any(List<T> choices) {
        return choices.get((int) below(choices.size()));
    }

    /** Like {@link #any}, but the first choices come up most: place {@code i} about in proportion to {@code 1 / (i + 2)}. */
    <T> T popular(List<T> choices) {
        double size = choices.size();
        double u = below(1L << 30) / (double) (1L << 30);
        int place = (int) (2 * Math.pow((size + 2) / 2, u)) - 2;
        return choices.get(Math.min(place, choices.size() - 1));
    }
}
