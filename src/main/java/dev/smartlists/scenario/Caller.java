package dev.smartlists.scenario;

import java.util.Objects;
import java.util.Set;

/**
 * Where a scenario in Java is being written.
 *
 * @param file name of the source file
 * @param line from 1; 0 if the class does not tell
 */
record Caller(String file, int line) {

    private static final Set<Class<?>> OURS =
            Set.of(Caller.class, Playing.class, Scenario.class, ScenarioSteps.class, Happening.class, Expected.class);

    /** The nearest place outside this API. */
    static Caller here() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(frame -> !OURS.contains(frame.getDeclaringClass()))
                        .findFirst()
                        .map(frame -> new Caller(
                                Objects.requireNonNullElse(
                                        frame.getFileName(),
                                        frame.getDeclaringClass().getSimpleName()),
                                Math.max(0, frame.getLineNumber())))
                        .orElse(new Caller("Java", 0)));
    }
}
