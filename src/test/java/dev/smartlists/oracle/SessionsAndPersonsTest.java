package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.event;
import static dev.smartlists.oracle.Given.eventOf;
import static dev.smartlists.oracle.Given.filter;
import static dev.smartlists.oracle.Given.list;
import static dev.smartlists.oracle.Given.run;
import static dev.smartlists.oracle.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsAndPersonsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T12:30:00Z,     30, auto:a",
        "2024-03-01T12:30:00.001Z, 30, auto:b",
        "2024-03-01T12:10:00Z,     10, auto:a",
        "2024-03-01T12:10:00.001Z, 10, auto:b"
    })
    void aPauseOfExactlyTheLimitIsTheSameSession(String secondTime, int minutes, String session) {
        OracleSettings settings = new OracleSettings(
                OracleSettings.defaults().zone(),
                OracleSettings.defaults().weekStart(),
                Duration.ofMinutes(minutes),
                Uniqueness.PER_SESSION);
        List<String> lines =
                List.of(event("a", "goal_reached", "2024-03-01T12:00:00Z"), event("b", "goal_reached", secondTime));

        OracleResult result = Given.run(lines, List.of(), Given.LATER, settings);

        assertThat(values(result.activities(), "session")).containsExactly("auto:a", session);
    }

    @Test
    void eventsOfAnyTypeKeepAnAutomaticSessionGoingButNotThoseThatCarryASession() {
        String first = event("a", "goal_reached", "2024-03-01T12:00:00Z");
        String last = event("c", "goal_reached", "2024-03-01T13:00:00Z");
        String unknown = event("b", "mystery", "2024-03-01T12:30:00Z");
        String elsewhere = event("b", "mystery", "2024-03-01T12:30:00Z", "session:'s'");

        assertThat(values(run(List.of(first, unknown, last)).activities(), "session"))
                .containsExactly("auto:a", "auto:a");
        assertThat(values(run(List.of(first, elsewhere, last)).activities(), "session"))
                .containsExactly("auto:a", "auto:c");
    }

    @Test
    void eachVisitorHasItsOwnAutomaticSessions() {
        OracleResult result = run(List.of(
                eventOf("v", "a", "goal_reached", "2024-03-01T12:00:00Z"),
                eventOf("w", "b", "goal_reached", "2024-03-01T12:10:00Z"),
                eventOf("v", "c", "goal_reached", "2024-03-01T12:40:00Z")));

        assertThat(values(result.activities(), "session")).containsExactly("auto:a", "auto:c", "auto:b");
    }

    @Test
    void anInputSessionThatLooksAutomaticIsAnotherOne() {
        OracleResult result = run(List.of(
                event("a", "prompt_answered", "2024-03-01T12:00:00Z"),
                event("b", "prompt_answered", "2024-03-01T12:00:01Z", "session:'auto:a'")));

        assertThat(values(result.activities(), "session")).containsExactly("auto:a", "auto:a");
        assertThat(values(result.activities(), "id")).doesNotHaveDuplicates();
    }

    @Test
    void aSessionIsNamedAfterItsFirstEventByTimeThenId() {
        OracleResult result = run(List.of(
                event("b", "goal_reached", "2024-03-01T12:00:00Z"), event("a", "mystery", "2024-03-01T12:00:00Z")));

        assertThat(values(result.activities(), "session")).containsExactly("auto:a");
    }

    /** Each step is {@code visitor[=person]}, one minute after the one before; each is a goal, owned as expected. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "anonymous visitors stand for themselves          ; v w           ; v w",
                "what was before belongs to the first person      ; v v v=p v     ; p p p p",
                "a known visitor turns out to be another          ; v v=p v v=q v ; p p p q q",
                "and turns back                                   ; v=p v=q v=p v ; p q p p",
                "a second cookie joins the person                 ; v=p w w=p w   ; p p p p",
                "two cookies, one transferred                     ; v=p w=p w=q v ; p p q p",
                "a person named like the visitor                  ; v v=v w=v     ; v v v",
                "an anonymous visitor named like another's person ; v w=v w       ; v v v",
            })
    void ownership(String name, String steps, String owners) {
        List<String> lines = new ArrayList<>();
        for (String step : steps.split(" ")) {
            String[] visitorAndPerson = step.split("=");
            String person = visitorAndPerson.length == 2 ? "person:'" + visitorAndPerson[1] + "'" : "person:null";
            lines.add(eventOf(visitorAndPerson[0], "e" + lines.size(), "goal_reached", minute(lines.size()), person));
        }
        List<String> found = run(lines).activities().stream()
                .map(Given::json)
                .sorted((a, b) ->
                        a.path("date").asText().compareTo(b.path("date").asText()))
                .map(line -> line.path("person").asText())
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(owners);
    }

    @Test
    void atTheSameTimeTheIdDecidesWhichIdentificationIsLatest() {
        OracleResult result = run(List.of(
                event("b", "goal_reached", minute(1), "person:'p'"),
                event("a", "goal_reached", minute(1), "person:'q'"),
                event("c", "goal_reached", minute(1))));

        assertThat(values(result.activities(), "person")).containsExactly("p", "p", "q");
        assertThat(values(result.activities(), "event")).containsExactly("b", "c", "a");
    }

    @Test
    void identificationsAfterAsOfDoNotExist() {
        List<String> lines =
                List.of(event("a", "goal_reached", minute(0)), event("b", "page_visited", minute(1), "person:'p'"));

        assertThat(values(asOf(lines, minute(0)).activities(), "person")).containsExactly("v");
        assertThat(values(asOf(lines, minute(1)).activities(), "person")).containsExactly("p");
    }

    @Test
    void aPersonExistsThroughAnyEventAndAnonymousOnesAreMembersToo() {
        OracleResult result = run(
                List.of(
                        eventOf("v", "a", "mystery", minute(0)),
                        eventOf("w", "b", "page_visited", minute(0), "person:'p'"),
                        eventOf("x", "c", "goal_reached", minute(0))),
                list("No goal", filter("Not Reached Dialogue Goal")));

        assertThat(result.memberships())
                .containsExactly("{\"list\":\"No goal\",\"person\":\"p\"}", "{\"list\":\"No goal\",\"person\":\"v\"}");
    }

    @Test
    void mergingTwoVisitorsDropsNothing() {
        OracleResult result = run(List.of(
                eventOf("v", "a", "prompt_answered", minute(0), "session:'s', person:'p'"),
                eventOf("w", "b", "prompt_answered", minute(0), "session:'s', person:'p'")));

        assertThat(values(result.activities(), "person")).containsExactly("p", "p");
        assertThat(result.suppressed()).isEmpty();
    }

    private static OracleResult asOf(List<String> lines, String time) {
        return Given.run(lines, List.of(), Instant.parse(time), OracleSettings.defaults());
    }

    private static String minute(int minute) {
        return "2024-03-01T12:%02d:00Z".formatted(minute);
    }
}
