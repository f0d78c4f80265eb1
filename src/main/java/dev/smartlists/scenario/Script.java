package dev.smartlists.scenario;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it is written, in a file or in Java. Immutable.
 *
 * @param title unique within all files that are read together
 * @param about why it matters, or {@code null}
 * @param file where it is written, as the user named it
 * @param line on which it begins, from 1
 * @param starts what the clock shows first, to the millisecond
 * @param zone where days begin
 * @param steps in the order in which they happen
 */
public record Script(
        String title, @Nullable String about, String file, int line, Instant starts, ZoneId zone, List<Step> steps) {

    /** When a scenario starts that does not say so: a Monday morning. */
    public static final Instant USUAL_START = Instant.parse("2026-01-05T09:00:00Z");

    /** Where days begin in a scenario that does not say so. */
    public static final ZoneId USUAL_ZONE = ZoneOffset.UTC;

    public Script {
        steps = List.copyOf(steps);
    }
}
