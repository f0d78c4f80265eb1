package dev.smartlists.bench.workload;

import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * What goes wrong on the way to a file: deliveries repeated (0.5 %), repeated with other content (0.02 %), and lines that
 * have to be refused (0.03 %). The good line of an event always arrives too.
 */
final class Disturbance {

    private final Dice dice;
    private final BiConsumer<Long, String> out;

    /** @param out takes the moment of arrival (milliseconds since 1970) and the line */
    Disturbance(long seed, BiConsumer<Long, String> out) {
        this.dice = new Dice(seed, 17);
        this.out = out;
    }

    void deliver(Event event) {
        out.accept(event.time(), event.line());
        if (dice.chance(50)) {
            out.accept(later(event), dice.chance(8_000) ? event.line() : event.reorderedLine());
        }
        if (dice.chance(2)) {
            out.accept(later(event), conflicting(event).line());
        }
        if (dice.chance(3)) {
            out.accept(later(event), refused(event));
        }
    }

    private long later(Event event) {
        return event.time() + dice.between(0, 600_000);
    }

    private Event conflicting(Event event) {
        return switch (dice.between(0, 2)) {
            case 0 -> event.with("page", Json.text("https://www.example.com/rewritten"));
            case 1 ->
                event.with(
                        "time",
                        Json.text(Instant.ofEpochMilli(event.time() - 1_000).toString()));
            default -> event.with("visitor", Json.text("v-other"));
        };
    }

    private String refused(Event event) {
        return switch (dice.between(0, 3)) {
            case 0 -> cut(event.line());
            case 1 -> event.without("visitor").line();
            case 2 -> event.without("type").line();
            default -> event.line().replaceFirst("Z\"", "\"");
        };
    }

    /** Ends within a word, as most lines do that a sender did not finish. */
    private static String cut(String line) {
        int end = line.length() * 2 / 3;
        while (!Character.isLetterOrDigit(line.charAt(end - 1))) {
            end++;
        }
        return line.substring(0, end);
    }
}
