package dev.smartlists.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateOperatorsTest {

    private static final OracleSettings UTC = OracleSettings.defaults();

    @ParameterizedTest
    @CsvSource({
        "is not, true",
        "is empty, true",
        "is any, true",
        "is, false",
        "is not empty, false",
        "before, false",
        "on or before, false",
        "after, false",
        "on or after, false",
        "between, false",
        "in past, false",
        "in past before, false",
        "in future, false",
        "in future after, false",
        "in time frame, false"
    })
    void aMissingDate(String operator, boolean expected) {
        assertThat(Operators.date(null, operator, List.of("2024-03-01"), Instant.EPOCH, UTC))
                .isEqualTo(expected);
    }

    /** The day in question is 10 March 2024 in New York: 23 hours long, from 05:00 UTC to 04:00 UTC. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-10T04:59:59.999Z | before                        | 2024-03-10",
                "2024-03-10T05:00:00Z     | is, on or after, on or before | 2024-03-10",
                "2024-03-11T03:59:59.999Z | is, on or after, on or before | 2024-03-10",
                "2024-03-11T04:00:00Z     | after                         | 2024-03-10",
                "2024-03-10T06:59:59.999Z | before, on or before          | 2024-03-10T07:00:00Z",
                "2024-03-10T07:00:00Z     | is, on or after, on or before | 2024-03-10T08:00:00.0009+01:00",
                "2024-03-10T07:00:00.001Z | after, on or after            | 2024-03-10T07:00:00Z"
            })
    void againstADayOrAnInstant(String date, String holding, String literal) {
        OracleSettings newYork = UTC.in(ZoneId.of("America/New_York"));
        for (String operator : List.of("before", "is", "after", "on or before", "on or after")) {
            boolean expected = Arrays.asList(holding.split(", ")).contains(operator)
                    || operator.equals("on or before") && holding.equals("before")
                    || operator.equals("on or after") && holding.equals("after");
            assertThat(holds(date, operator, literal, newYork)).as(operator).isEqualTo(expected);
        }
        assertThat(holds(date, "is not", literal, newYork)).isNotEqualTo(holds(date, "is", literal, newYork));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-09T23:59:59.999Z, false",
        "2024-03-10T00:00:00Z, true",
        "2024-03-12T23:59:59.999Z, true",
        "2024-03-13T00:00:00Z, false"
    })
    void betweenIncludesBothDays(String date, boolean expected) {
        assertThat(holds(date, "between", "2024-03-10;2024-03-12", UTC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-10T12:00:00Z, true",
        "2024-03-10T13:00:00Z, true",
        "2024-03-10T13:00:00.001Z, false",
        "2024-03-10T11:59:59.999Z, false"
    })
    void betweenIncludesBothInstants(String date, boolean expected) {
        assertThat(holds(date, "between", "2024-03-10T12:00:00Z;2024-03-10T13:00:00Z", UTC))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"is, 2024-03-01;2024-03-10, true", "is not, 2024-03-01;2024-03-10, false", "is not, 2024-03-01, true"})
    void severalDays(String operator, String days, boolean expected) {
        assertThat(holds("2024-03-10T12:00:00Z", operator, days, UTC)).isEqualTo(expected);
    }

    /** Where daylight saving starts at midnight, the day starts at its first existing instant. */
    @ParameterizedTest
    @CsvSource({
        "2018-11-04T02:59:59.999Z, false",
        "2018-11-04T03:00:00Z, true",
        "2018-11-05T01:59:59.999Z, true",
        "2018-11-05T02:00:00Z, false"
    })
    void aDayWithoutMidnight(String date, boolean expected) {
        assertThat(holds(date, "is", "2018-11-04", UTC.in(ZoneId.of("America/Sao_Paulo"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-12-30T09:59:59.999Z", "2011-12-30T10:00:00Z"})
    void aDayThatTheZoneSkippedHasNoInstants(String date) {
        assertThat(holds(date, "is", "2011-12-30", UTC.in(ZoneId.of("Pacific/Apia"))))
                .isFalse();
    }

    /** As seen on 31 March 2024, 01:30 UTC. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-30T01:30:00Z     | in past         | 1 day    | true",
                "2024-03-30T01:30:00Z     | in past before  | 1 day    | false",
                "2024-03-30T01:29:59.999Z | in past         | 24 Hours | false",
                "2024-03-30T01:29:59.999Z | in past before  | 24 hours | true",
                "2024-03-31T01:30:00Z     | in past         | 0 days   | true",
                "2024-03-31T01:30:00.001Z | in past         | 1 day    | false",
                "2024-03-24T01:30:00Z     | in past         | 1 week   | true",
                "2024-03-31T01:30:00Z     | in future       | 2 hours  | true",
                "2024-03-31T03:30:00Z     | in future       | 2 hours  | true",
                "2024-03-31T03:30:00.001Z | in future       | 2 hours  | false",
                "2024-03-31T03:30:00.001Z | in future after | 2 hours  | true",
                "2024-03-31T01:29:59.999Z | in future       | 2 hours  | false",
                "2024-02-29T01:30:00Z     | in past         | 1 month  | true",
                "2024-02-29T01:29:59.999Z | in past         | 1 month  | false",
                "2023-02-28T01:30:00Z     | in past         | 13 months| true",
                "2023-02-28T01:29:59.999Z | in past         | 13 months| false",
                "2023-03-31T01:30:00Z     | in past         | 1 year   | true",
                "2024-04-30T01:30:00Z     | in future       | 1 month  | true",
                "2024-04-30T01:30:00.001Z | in future       | 1 month  | false",
                "0000-01-01T00:00:00Z     | in past         | 999999 years | true",
                "0000-01-01T00:00:00Z     | in past before  | 999999 years | false",
                "9999-12-31T23:59:59.999Z | in future       | 999999 months | true",
                "9999-12-31T23:59:59.999Z | in future after | 999999 months | false"
            })
    void relative(String date, String operator, String amount, boolean expected) {
        Instant asOf = Instant.parse("2024-03-31T01:30:00Z");

        assertThat(Operators.date(Instant.parse(date), operator, List.of(amount), asOf, UTC))
                .isEqualTo(expected);
    }

    /** Days are exact, months follow the calendar of the zone: clocks went forward in Amsterdam on 31 March 2024. */
    @ParameterizedTest
    @CsvSource({
        "30 days, 2024-03-15T10:00:00Z",
        "1 month, 2024-03-14T11:00:00Z",
        "4 weeks, 2024-03-17T10:00:00Z",
        "1 year,  2023-04-14T10:00:00Z"
    })
    void monthsKeepTheTimeOfDay(String amount, String edge) {
        Instant asOf = Instant.parse("2024-04-14T10:00:00Z");

        assertThat(Period.shift(asOf, -1, amount, ZoneId.of("Europe/Amsterdam")))
                .isEqualTo(edge);
    }

    /** As seen on Thursday 15 February 2024, 23:30 UTC, when it is Friday already in Amsterdam. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTC              | MONDAY | today        | 2024-02-15 | 2024-02-16",
                "Europe/Amsterdam | MONDAY | today        | 2024-02-16 | 2024-02-17",
                "Europe/Amsterdam | MONDAY | yesterday    | 2024-02-15 | 2024-02-16",
                "UTC              | MONDAY | this week    | 2024-02-12 | 2024-02-19",
                "UTC              | MONDAY | Last Week    | 2024-02-05 | 2024-02-12",
                "UTC              | SUNDAY | this week    | 2024-02-11 | 2024-02-18",
                "UTC              | SUNDAY | last week    | 2024-02-04 | 2024-02-11",
                "UTC              | THURSDAY | this week  | 2024-02-15 | 2024-02-22",
                "UTC              | MONDAY | this month   | 2024-02-01 | 2024-03-01",
                "UTC              | MONDAY | last month   | 2024-01-01 | 2024-02-01",
                "UTC              | MONDAY | this quarter | 2024-01-01 | 2024-04-01",
                "UTC              | MONDAY | last quarter | 2023-10-01 | 2024-01-01",
                "UTC              | MONDAY | this year    | 2024-01-01 | 2025-01-01",
                "UTC              | MONDAY | last year    | 2023-01-01 | 2024-01-01"
            })
    void timeFrames(String zone, DayOfWeek weekStart, String frame, String firstDay, String nextDay) {
        OracleSettings settings = UTC.in(ZoneId.of(zone)).weeksFrom(weekStart);
        Instant asOf = Instant.parse("2024-02-15T23:30:00Z");
        Instant start = Period.ofLiteral(firstDay, settings.zone()).start();
        Instant end = Period.ofLiteral(nextDay, settings.zone()).start();

        assertThat(Period.ofFrame(frame, asOf, settings.zone(), weekStart)).isEqualTo(new Period(start, end));
        assertThat(Operators.date(start, "in time frame", List.of(frame), asOf, settings))
                .isTrue();
        assertThat(Operators.date(end, "in time frame", List.of(frame), asOf, settings))
                .isFalse();
        assertThat(Operators.date(end.minusMillis(1), "in time frame", List.of(frame), asOf, settings))
                .isTrue();
    }

    private static boolean holds(String date, String operator, String literals, OracleSettings settings) {
        Instant actual = OffsetDateTime.parse(date).toInstant();
        return Operators.date(actual, operator, List.of(literals.split(";")), Instant.EPOCH, settings);
    }
}
