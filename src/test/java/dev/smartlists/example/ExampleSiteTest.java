package dev.smartlists.example;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The example file is what its generator makes, and holds whatever makes real files difficult. */
class ExampleSiteTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LINES = ExampleSite.lines();
    private static final List<JsonNode> EVENTS =
            LINES.stream().map(ExampleSiteTest::parsed).toList();

    @Test
    void theCommittedFileIsWhatTheGeneratorMakes() throws IOException {
        assertThat(Files.readAllLines(ExampleSite.FILE))
                .as("run the main method of ExampleSite after a change and commit the file")
                .isEqualTo(LINES);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(ExampleSite.lines()).isEqualTo(LINES);
    }

    @Test
    void isOfTheSizeOfASmallSitesMonth() {
        assertThat(LINES).hasSizeBetween(9_000, 11_000);
        assertThat(values("visitor")).hasSizeBetween(400, 500);
        assertThat(EVENTS)
                .allSatisfy(event -> assertThat(event.get("time").asText()).startsWith("2026-1"));
    }

    @Test
    void repeatsSomeEventsAndContradictsAFew() {
        Map<String, List<JsonNode>> byId = EVENTS.stream().collect(groupingBy(event -> text(event, "id")));
        assertThat(byId.values()).filteredOn(same -> same.size() > 1).hasSizeGreaterThan(20);
        assertThat(byId.values())
                .filteredOn(same -> new HashSet<>(same).size() > 1)
                .isNotEmpty();
    }

    @Test
    void hasEventsThatArriveAfterLaterOnes() {
        long late = 0;
        for (int i = 1; i < EVENTS.size(); i++) {
            late += time(EVENTS.get(i)).isBefore(time(EVENTS.get(i - 1))) ? 1 : 0;
        }
        assertThat(late).isGreaterThan(100);
    }

    @Test
    void hasVisitorsWithoutSessionsAndSessionIdsOfSeveralVisitors() {
        assertThat(EVENTS).anyMatch(event -> !event.has("session"));
        assertThat(both("session", "visitor").values()).anyMatch(visitors -> visitors.size() > 10);
    }

    @Test
    void hasPersonsWithTwoDevicesAndDevicesWithTwoPersons() {
        assertThat(both("person", "visitor").values()).anyMatch(visitors -> visitors.size() > 1);
        assertThat(both("visitor", "person").values()).anyMatch(persons -> persons.size() > 1);
    }

    @Test
    void hasCallbacksOfTheWidgetAndTypesThatNoRuleKnows() {
        assertThat(values("type"))
                .contains("CONVERSATION_ENGAGED", "CONVERSATION_MEETING_BOOKED", "conversation_dropped")
                .contains("video_played", "cookie_banner_closed");
    }

    @Test
    void speaksMoreThanLatin() {
        assertThat(String.join("", LINES)).contains("料金", "вебинар", "οδηγός", "🙂");
    }

    private static Set<String> values(String member) {
        return EVENTS.stream()
                .filter(has(member))
                .map(event -> text(event, member))
                .collect(toSet());
    }

    /** Which values of one member occur together with each value of another. */
    private static Map<String, Set<String>> both(String key, String value) {
        return EVENTS.stream()
                .filter(has(key).and(has(value)))
                .collect(groupingBy(event -> text(event, key), mapping(event -> text(event, value), toSet())));
    }

    private static Predicate<JsonNode> has(String member) {
        return event -> event.has(member);
    }

    private static String text(JsonNode event, String member) {
        return event.get(member).asText();
    }

    private static OffsetDateTime time(JsonNode event) {
        return OffsetDateTime.parse(text(event, "time"));
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(line, notJson);
        }
    }
}
