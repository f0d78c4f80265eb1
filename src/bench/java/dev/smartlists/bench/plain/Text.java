package dev.smartlists.bench.plain;

import java.util.Arrays;
import java.util.Locale;

/** A text that repeats (a page, a name): one instance for each value, which remembers what was ever found out about it. */
final class Text {

    final String value;
    final byte[] json;
    private String lower;
    private byte[] outcomes = {};

    Text(String value) {
        this.value = value;
        this.json = Bytes.json(value);
    }

    /** Lower case for comparisons; racing threads compute the same. */
    String lower() {
        String known = lower;
        if (known == null) {
            known = value.toLowerCase(Locale.ROOT);
            lower = known;
        }
        return known;
    }

    /** The remembered answer of a test: 0 unknown, 1 yes, 2 no. */
    byte outcome(int test) {
        byte[] known = outcomes;
        return test < known.length ? known[test] : 0;
    }

    /** Remembers an answer; racing threads may forget each other's, never change them. */
    void remember(int test, int tests, boolean holds) {
        byte[] known = outcomes;
        if (known.length < tests) {
            known = Arrays.copyOf(known, tests);
            outcomes = known;
        }
        known[test] = (byte) (holds ? 1 : 2);
    }
}
