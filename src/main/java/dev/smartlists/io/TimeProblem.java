package dev.smartlists.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with a text that should be a time, and how it is probably meant. */
final class TimeProblem {

    static final String EXAMPLE = "2026-01-01T10:00:00Z";

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");
    private static final Pattern SECONDS_OR_MILLISECONDS = Pattern.compile("\\d{10}|\\d{13}");

    private TimeProblem() {}

    static String of(String text) {
        String shown = Excerpt.quoted(text);
        Optional<LocalDateTime> local = parsed(DateTimeFormatter.ISO_LOCAL_DATE_TIME, text, LocalDateTime::from);
        if (local.isPresent()) {
            return shown + " has no offset" + write(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local.get()) + "Z");
        }
        Optional<LocalDate> date = parsed(DateTimeFormatter.ISO_LOCAL_DATE, text, LocalDate::from);
        if (date.isPresent()) {
            return shown + " has no time of day and no offset" + write(date.get() + "T00:00:00Z");
        }
        if (parsed(WITH_OFFSET.withResolverStyle(ResolverStyle.LENIENT), text, OffsetDateTime::from)
                .isPresent()) {
            return shown + " does not exist in the calendar";
        }
        String repaired =
                OFFSET_WITHOUT_COLON.matcher(text.strip().replace(' ', 'T')).replaceFirst("$1:$2");
        boolean near = parsed(WITH_OFFSET, repaired, OffsetDateTime::from).isPresent();
        return shown + " is not a time with an offset" + write(near ? repaired : sinceEpoch(text));
    }

    /** For a number where a time belongs: probably the seconds or milliseconds since 1970. */
    static String ofNumber(String number) {
        return "must be a text such as \"" + EXAMPLE + "\", not the number " + Excerpt.shortened(number, 30)
                + write(sinceEpoch(number));
    }

    static String outOfRange(String text) {
        return Excerpt.quoted(text) + " is outside the years 0000 to 9999";
    }

    private static String sinceEpoch(String text) {
        if (!SECONDS_OR_MILLISECONDS.matcher(text).matches()) {
            return EXAMPLE;
        }
        long value = Long.parseLong(text);
        return (text.length() == 10 ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value)).toString();
    }

    private static String write(String example) {
        return "; write for example " + example;
    }

    private static <T extends TemporalAccessor> Optional<T> parsed(
            DateTimeFormatter format, String text, TemporalQuery<T> type) {
        try {
            return Optional.of(format.parse(text, type));
        } catch (DateTimeException notThis) {
            return Optional.empty();
        }
    }
}
