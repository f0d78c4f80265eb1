package dev.smartlists.bulk;

/** Hashes of 64 bits, by which texts are told apart where a mistake costs time and nothing else. */
final class Hashes {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    /** Never 0. */
    static long of(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? PRIME : hash;
    }
}
