package dev.smartlists.scenario.coverage;

import java.util.EnumMap;
import java.util.Map;

/** Counts what was seen of one condition. Not thread-safe. */
final class Tally {

    private final String text;
    private final int line;
    private final Map<Seen, Integer> times = new EnumMap<>(Seen.class);

    /**
     * @param possible what can come of it
     */
    Tally(String text, int line, Seen... possible) {
        this.text = text;
        this.line = line;
        for (Seen one : possible) {
            times.put(one, 0);
        }
    }

    /** Notes what came of it, if that is something to be looked for. */
    void saw(Seen one) {
        times.computeIfPresent(one, (unchanged, before) -> before + 1);
    }

    CoveredCondition result() {
        return new CoveredCondition(text, line, times);
    }
}
