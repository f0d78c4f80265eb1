package dev.smartlists.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as users write it: {@code 2026-11-22} is that whole day in the zone, {@code 2026-11-22T09:30:00+01:00} that instant, cut to the
 * millisecond. Exactly one of the two is there.
 */
record DateLiteral(@Nullable LocalDate day, @Nullable Instant instant) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([Tt].*)?");

    /**
     * @throws IllegalArgumentException if the text is neither; the message says what is wanted
     */
    static DateLiteral parse(String text) {
        String stripped = text.strip();
        if (FORM.matcher(stripped).matches()) {
            try {
                return stripped.length() == 10
                        ? new DateLiteral(LocalDate.parse(stripped), null)
                        : new DateLiteral(null, instantOf(stripped));
            } catch (DateTimeParseException notADate) {
                throw refused(text);
            }
        }
        throw refused(text);
    }

    private static Instant instantOf(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("'" + text
                + "' is neither a date such as '2026-11-22' nor a time with an offset such as '2026-11-22T09:30:00Z'");
    }

    Range range(ZoneId zone) {
        if (day != null) {
            return Range.days(day, day, zone);
        }
        return Range.of(Objects.requireNonNull(instant));
    }
}
