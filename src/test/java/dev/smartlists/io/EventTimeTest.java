package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T10:00:00Z,               2026-01-01T10:00:00.000Z",
        "2026-01-01T10:00:00z,               2026-01-01T10:00:00.000Z",
        "2026-01-01t10:00:00Z,               2026-01-01T10:00:00.000Z",
        "2026-01-01T10:00Z,                  2026-01-01T10:00:00.000Z",
        "2026-01-01T10:00:00.5Z,             2026-01-01T10:00:00.500Z",
        "2026-01-01T10:00:00.Z,              2026-01-01T10:00:00.000Z",
        "2026-01-01T10:00:00.1239999Z,       2026-01-01T10:00:00.123Z",
        "2026-01-01T10:00:00.123456789+05:45,2026-01-01T04:15:00.123Z",
        "2026-01-01T10:00:00-03:30,          2026-01-01T13:30:00.000Z",
        "2026-01-01T10:00:00-00:00,          2026-01-01T10:00:00.000Z",
        "2026-01-01T10:00:00+18:00,          2025-12-31T16:00:00.000Z",
        "2026-01-01T10:00:00+01:00:30,       2026-01-01T08:59:30.000Z",
        "2024-02-29T00:00:00Z,               2024-02-29T00:00:00.000Z",
        "1969-12-31T23:59:59.9999Z,          1969-12-31T23:59:59.999Z",
        "9999-12-31T23:59:59.999Z,           9999-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00Z,               0000-01-01T00:00:00.000Z"
    })
    void isAnInstantCutToTheMillisecond(String text, Instant expected) {
        assertThat(Read.event(Read.FIRST.replace("2026-01-01T10:00:00Z", text)).time())
                .isEqualTo(expected);
        assertThat(Read.eventWith("\"meeting\":{\"scheduledFor\":\"" + text + "\"}")
                        .meeting()
                        .scheduledFor())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01T10:00          | has no offset; write for example 2026-01-01T10:00:00Z",
                "2026-01-01T10:00:00.5     | has no offset; write for example 2026-01-01T10:00:00.5Z",
                "2026-01-01                | has no time of day and no offset; write for example 2026-01-01T00:00:00Z",
                "2026-02-30T10:00:00Z      | does not exist in the calendar",
                "2025-02-29T10:00:00+01:00 | does not exist in the calendar",
                "2026-01-01T24:00:00Z      | does not exist in the calendar",
                "2026-13-01T10:00:00Z      | does not exist in the calendar",
                "2026-01-01T10:00:60Z      | does not exist in the calendar",
                "2026-01-01 10:00:00Z      | is not a time with an offset; write for example 2026-01-01T10:00:00Z",
                "2026-01-01T10:00:00+0100  | is not a time with an offset; write for example 2026-01-01T10:00:00+01:00",
                "2026-01-01T10:00:00.1234567891Z | is not a time with an offset; write for example 2026-01-01T10:00:00Z",
                "2026-01-01T10:00:00+18:01 | is not a time with an offset; write for example 2026-01-01T10:00:00Z",
                "yesterday                 | is not a time with an offset; write for example 2026-01-01T10:00:00Z",
                "1767261600000             | is not a time with an offset; write for example 2026-01-01T10:00:00Z",
                "1767261600                | is not a time with an offset; write for example 2026-01-01T10:00:00Z",
                "+10000-01-01T00:00:00Z    | is outside the years 0000 to 9999",
                "+999999999-12-31T23:59:59Z | is outside the years 0000 to 9999",
                "-999999999-01-01T00:00:00Z | is outside the years 0000 to 9999",
                "-0001-12-31T23:59:59Z     | is outside the years 0000 to 9999",
                "9999-12-31T23:59:59-01:00 | is outside the years 0000 to 9999",
                "0000-01-01T00:00:00+01:00 | is outside the years 0000 to 9999"
            })
    void isRefusedWithTheNearestRightThing(String text, String reason) {
        Refusal refusal = Read.refusal(Read.FIRST.replace("2026-01-01T10:00:00Z", text));

        assertThat(refusal).isEqualTo(new Refusal("in", 1, "time", "'" + text + "' " + reason));
        assertThat(Read.refusalOf("\"meeting\":{\"scheduledFor\":\"" + text + "\"}"))
                .isEqualTo(new Refusal("in", 1, "meeting.scheduledFor", refusal.reason()));
    }

    @ParameterizedTest
    @CsvSource({
        "1767261600000, the number 1767261600000; write for example 2026-01-01T10:00:00Z",
        "1767261600,    the number 1767261600; write for example 2026-01-01T10:00:00Z",
        "1.5,           the number 1.5",
        "true,          true",
        "[],            an array"
    })
    void mustBeAText(String value, String found) {
        assertThat(Read.refusal(Read.FIRST.replace("\"2026-01-01T10:00:00Z\"", value)))
                .hasToString("in:1: time: must be a text such as \"2026-01-01T10:00:00Z\", not " + found);
    }

    /** The formatter of the platform says what a time is; ours is only faster. */
    @Property
    void agreesWithThePlatform(@ForAll("times") OffsetDateTime time) {
        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);

        assertThat(Read.event(Read.FIRST.replace("2026-01-01T10:00:00Z", text)).time())
                .isEqualTo(time.toInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Provide
    Arbitrary<OffsetDateTime> times() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(-62_167_000_000L, 253_402_000_000L);
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        Arbitrary<Integer> offsets = Arbitraries.integers().between(-18 * 60, 18 * 60);
        return Combinators.combine(seconds, nanos, offsets)
                .as((s, n, o) -> Instant.ofEpochSecond(s, n).atOffset(ZoneOffset.ofTotalSeconds(o * 60)))
                .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999);
    }
}
