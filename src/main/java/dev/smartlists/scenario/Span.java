package dev.smartlists.scenario;

import dev.smartlists.activity.Nearest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as scenarios write it: {@code 10 minutes}, {@code 2 days 3 hours}. As in rules, days and weeks are exact; months and years follow the
 * calendar of the zone. Immutable.
 *
 * @param parts at least one
 */
public record Span(List<Part> parts) {

    private static final Map<String, ChronoUnit> UNITS = units();
    private static final Pattern FORM = Pattern.compile("\\d{1,6} +\\p{L}+( +\\d{1,6} +\\p{L}+)*");
    private static final Pattern PART = Pattern.compile("(\\d{1,6}) *(\\p{L}+)");

    /** A number and a unit. */
    public record Part(int number, ChronoUnit unit) {

        /** For example {@code 1 hour}, {@code 2 hours}. */
        String text() {
            String units =
                    unit == ChronoUnit.MILLIS ? "milliseconds" : unit.toString().toLowerCase(Locale.ROOT);
            return number + " " + (number == 1 ? units.substring(0, units.length() - 1) : units);
        }
    }

    public Span {
        parts = List.copyOf(parts);
    }

    /**
     * @throws IllegalArgumentException if the text is no length of time; the message says what one looks like
     */
    public static Span parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        boolean understood = FORM.matcher(text).matches();
        while (understood && part.find()) {
            @Nullable ChronoUnit unit = UNITS.get(plural(part.group(2)));
            understood = unit != null;
            if (unit != null) {
                parts.add(new Part(Integer.parseInt(part.group(1)), unit));
            }
        }
        if (!understood) {
            throw new IllegalArgumentException("'" + text + "' is not a length of time such as '10 minutes'"
                    + hint(text) + " (units: " + String.join(", ", UNITS.keySet()) + ")");
        }
        return new Span(parts);
    }

    /** The exact time between two instants, in units up to days; {@code 0 seconds} if they are the same. */
    public static Span between(Instant from, Instant to) {
        Duration rest = Duration.between(from, to);
        List<Part> parts = new ArrayList<>();
        add(parts, rest.toDaysPart(), ChronoUnit.DAYS);
        add(parts, rest.toHoursPart(), ChronoUnit.HOURS);
        add(parts, rest.toMinutesPart(), ChronoUnit.MINUTES);
        add(parts, rest.toSecondsPart(), ChronoUnit.SECONDS);
        add(parts, rest.toMillisPart(), ChronoUnit.MILLIS);
        return new Span(parts.isEmpty() ? List.of(new Part(0, ChronoUnit.SECONDS)) : parts);
    }

    Instant after(Instant instant, ZoneId zone) {
        return moved(instant, zone, 1);
    }

    Instant before(Instant instant, ZoneId zone) {
        return moved(instant, zone, -1);
    }

    /** For example {@code 2 days 3 hours}. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }

    private Instant moved(Instant instant, ZoneId zone, long direction) {
        Instant moved = instant;
        for (Part part : parts) {
            boolean calendar = part.unit() == ChronoUnit.MONTHS || part.unit() == ChronoUnit.YEARS;
            moved = calendar
                    ? moved.atZone(zone)
                            .plus(direction * part.number(), part.unit())
                            .toInstant()
                    : moved.plus(part.unit().getDuration().multipliedBy(direction * part.number()));
        }
        return moved;
    }

    private static void add(List<Part> parts, long number, ChronoUnit unit) {
        if (number > 0) {
            parts.add(new Part(Math.toIntExact(number), unit));
        }
    }

    private static String plural(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower : lower + "s";
    }

    /** The length of time that was probably meant by one that is misspelt or lacks its spaces. */
    private static String hint(String text) {
        List<String> meant = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            Nearest.to(plural(part.group(2)), UNITS.keySet())
                    .ifPresent(unit -> meant.add(part.group(1) + " "
                            + (part.group(1).equals("1") ? unit.substring(0, unit.length() - 1) : unit)));
        }
        return meant.isEmpty() ? "" : ". Did you mean '" + String.join(" ", meant) + "'?";
    }

    private static Map<String, ChronoUnit> units() {
        Map<String, ChronoUnit> units = new LinkedHashMap<>();
        units.put("milliseconds", ChronoUnit.MILLIS);
        units.put("seconds", ChronoUnit.SECONDS);
        units.put("minutes", ChronoUnit.MINUTES);
        units.put("hours", ChronoUnit.HOURS);
        units.put("days", ChronoUnit.DAYS);
        units.put("weeks", ChronoUnit.WEEKS);
        units.put("months", ChronoUnit.MONTHS);
        units.put("years", ChronoUnit.YEARS);
        return units;
    }
}
