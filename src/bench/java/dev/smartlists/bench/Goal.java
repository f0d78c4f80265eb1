package dev.smartlists.bench;

import java.util.Locale;
import java.util.Map;

/**
 * A promise about a ratio of two medians.
 *
 * @param what in words
 * @param of the label of the entry that is to be fast
 * @param to the label of the entry that it is compared with
 * @param limit the greatest ratio that keeps the promise
 */
record Goal(String what, String of, String to, double limit) {

    /** A line of the table of goals. */
    String judge(Map<String, Series> measured) {
        Series one = measured.get(of);
        Series other = measured.get(to);
        if (one == null || other == null) {
            return String.format(Locale.ROOT, "| %s | %s / %s | ≤ %.2f | not measured | |", what, of, to, limit);
        }
        double ratio = one.median() / other.median();
        double cpu = one.cpuMedian() / other.cpuMedian();
        return String.format(
                Locale.ROOT,
                "| %s | %s / %s | ≤ %.2f | %.2f (processor time %.2f) | %s |",
                what,
                of,
                to,
                limit,
                ratio,
                cpu,
                ratio <= limit ? "pass" : "MISS");
    }
}
