package dev.smartlists.rules;

import dev.smartlists.activity.Nearest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a person may go through a campaign. Hours, days and weeks are exact, a month is 30 days. Source: semantics.md 6.2.
 *
 * @param number of units between two runs; 0 unless the type is INTERVAL
 * @param unit hour, day, week or month; empty unless the type is INTERVAL
 */
public record Qualification(Type type, int number, String unit) {

    /** The three kinds of qualification. */
    public enum Type {
        ONCE,
        EVERY_TIME,
        INTERVAL
    }

    public static final Qualification ONCE = new Qualification(Type.ONCE, 0, "");
    public static final Qualification EVERY_TIME = new Qualification(Type.EVERY_TIME, 0, "");

    private static final Pattern INTERVAL = Pattern.compile("once every (\\d{1,6}) (hour|day|week|month)s?");
    private static final Pattern MISSPELT = Pattern.compile("once every ([1-9]\\d{0,5}) (\\p{L}+)");

    /** A run at most once in so many units, counted from the last run. */
    public static Qualification onceEvery(int number, String unit) {
        return new Qualification(Type.INTERVAL, number, unit);
    }

    /**
     * Reads {@code once}, {@code every time} or {@code once every 7 days}.
     *
     * @throws IllegalArgumentException if the text is none of these; the message says what is wanted
     */
    public static Qualification parse(String text) {
        String words = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Matcher interval = INTERVAL.matcher(words);
        if (interval.matches() && Integer.parseInt(interval.group(1)) > 0) {
            return onceEvery(Integer.parseInt(interval.group(1)), interval.group(2));
        }
        return switch (words) {
            case "once" -> ONCE;
            case "every time" -> EVERY_TIME;
            default ->
                throw new IllegalArgumentException(
                        (words.isEmpty() ? "The qualification is missing" : "'" + text + "' is no qualification")
                                + hint(words)
                                + " (once, every time, once every 7 days; units: hours, days, weeks, months of 30 days)");
        };
    }

    private static String hint(String words) {
        Matcher misspelt = MISSPELT.matcher(words);
        return misspelt.matches()
                ? Nearest.to(misspelt.group(2), List.of("hours", "days", "weeks", "months"))
                        .map(unit -> ". Did you mean 'once every " + misspelt.group(1) + " " + unit + "'?")
                        .orElse("")
                : Nearest.hint(words, () -> List.of("once", "every time"));
    }

    /** The time that has to pass between two runs; zero unless the type is INTERVAL. */
    public Duration interval() {
        return switch (unit) {
            case "hour" -> Duration.ofHours(number);
            case "day" -> Duration.ofDays(number);
            case "week" -> Duration.ofDays(7L * number);
            case "month" -> Duration.ofDays(30L * number);
            default -> Duration.ZERO;
        };
    }

    /** The latest of earlier runs that leaves no room for one at an instant, if any does. */
    public Optional<Instant> withheldBy(List<Instant> runs, Instant date) {
        return switch (type) {
            case ONCE -> runs.stream().max(Comparator.naturalOrder());
            case EVERY_TIME -> Optional.empty();
            case INTERVAL ->
                runs.stream()
                        .filter(run -> Duration.between(run, date).abs().compareTo(interval()) < 0)
                        .max(Comparator.naturalOrder());
        };
    }

    /** As rules write it. */
    @Override
    public String toString() {
        return switch (type) {
            case ONCE -> "once";
            case EVERY_TIME -> "every time";
            case INTERVAL -> "once every " + number + " " + unit + (number == 1 ? "" : "s");
        };
    }
}
