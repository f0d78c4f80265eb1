package dev.smartlists.scenario.mutation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nearest other values of literals that are about time. */
final class OtherTimes {

    private static final Pattern AMOUNT = Pattern.compile("\\s*(\\d{1,6})\\s+(\\p{L}+?)s?\\s*");
    private static final int DAY = 10;

    private OtherTimes() {}

    /** One unit less and one more: of {@code 30 days}, {@code 29 days} and {@code 31 days}. */
    static List<String> amounts(String amount) {
        Matcher form = AMOUNT.matcher(amount);
        List<String> others = new ArrayList<>();
        if (form.matches()) {
            int number = Integer.parseInt(form.group(1));
            for (int other : new int[] {number - 1, number + 1}) {
                if (other >= 0) {
                    others.add(other + " " + form.group(2) + (other == 1 ? "" : "s"));
                }
            }
        }
        return others;
    }

    /** The current period of the last one, and the other way round. */
    static List<String> frames(String frame) {
        String words = frame.strip();
        if (words.startsWith("last ")) {
            return List.of("this " + words.substring("last ".length()));
        }
        if (words.startsWith("this ")) {
            return List.of("last " + words.substring("this ".length()));
        }
        return List.of(words.equals("today") ? "yesterday" : "today");
    }

    /** The day before and the day after; empty if it is no date. */
    static Optional<List<String>> dates(String date) {
        try {
            String words = date.strip();
            if (words.length() == DAY) {
                LocalDate day = LocalDate.parse(words);
                return Optional.of(
                        List.of(day.minusDays(1).toString(), day.plusDays(1).toString()));
            }
            OffsetDateTime time = OffsetDateTime.parse(words);
            return Optional.of(
                    List.of(time.minusDays(1).toString(), time.plusDays(1).toString()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
