package dev.smartlists.bulk;

import java.nio.charset.StandardCharsets;

/** Hashes of 64 bits, by which texts are told apart where a mistake costs time and nothing else. */
final class Hashes {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    /** The hash of some bytes; never 0. */
    static long of(byte[] bytes, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * PRIME;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? PRIME : hash;
    }

    /** The same bits, stirred: hashes that were sorted by some of their bits are spread again by others. */
    static long mixed(long hash) {
        return hash * PRIME;
    }

    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }
}
