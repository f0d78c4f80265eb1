package dev.smartlists.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimeTest {

    private static final DateTimeFormatter PLATFORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:30:00Z,           2026-11-22T09:30:00.000Z",
        "2026-11-22T09:30:05.07Z,        2026-11-22T09:30:05.070Z",
        "2026-11-22T09:30:05.123999999Z, 2026-11-22T09:30:05.123Z",
        "1969-12-31T23:59:59.999Z,       1969-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00Z,           0000-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z,       9999-12-31T23:59:59.999Z"
    })
    void hasMillisecondsAlways(Instant instant, String text) {
        assertThat(UtcTime.text(instant)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59.999Z"})
    void endsWhereItsTextsWouldNoLongerSort(Instant instant) {
        assertThatThrownBy(() -> UtcTime.text(instant))
                .isInstanceOf(DateTimeException.class)
                .hasMessage(instant + " is outside the years 0000 to 9999");
    }

    @Property
    void agreesWithThePlatform(@ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L) long millis) {
        Instant instant = Instant.ofEpochMilli(millis);

        assertThat(UtcTime.text(instant)).isEqualTo(PLATFORM.format(instant));
    }
}
