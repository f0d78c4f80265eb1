package dev.smartlists.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often it is called: code that a text pretends to be would call it. */
public final class Tripwire {

    private static final AtomicInteger PULLED = new AtomicInteger();

    private Tripwire() {}

    /** What hostile texts try to run. */
    public static boolean pull() {
        PULLED.incrementAndGet();
        return true;
    }

    static int pulled() {
        return PULLED.get();
    }
}
