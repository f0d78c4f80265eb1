package dev.smartlists.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.LoggedActivity;
import dev.smartlists.SmartLists;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.exchange.RuleImport;
import dev.smartlists.io.EventReader;
import dev.smartlists.io.EventSink;
import dev.smartlists.io.EventSource;
import dev.smartlists.io.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the example's events every shipped list, and every imported one, has some people and not everybody, and every campaign starts. */
class SampleRunTest {

    private static final Instant AS_OF = Instant.parse("2026-12-01T00:00:00Z");
    private static final List<Refusal> REFUSALS = new ArrayList<>();
    private static SmartLists rules;
    private static Evaluation november;

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException {
        copy(Path.of("rules"), folder);
        RuleImport.plan(Files.readAllBytes(Path.of("examples", "lists.json")), folder)
                .write();
        rules = SmartLists.load(folder);
        List<VisitorEvent> events = new ArrayList<>();
        new EventReader().read(List.of(EventSource.file(ExampleSite.FILE)), new EventSink() {
            @Override
            public void accepted(VisitorEvent event) {
                events.add(event);
            }

            @Override
            public void refused(Refusal refusal) {
                REFUSALS.add(refusal);
            }
        });
        november = rules.evaluate(events.stream(), AS_OF);
    }

    static Stream<String> lists() {
        return rules.lists().stream();
    }

    static Stream<String> campaigns() {
        return rules.campaigns().stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasBetweenOneAndSixtyPercentOfThePeople(String list) {
        assertThat(100.0 * november.members(list).size() / november.persons().size())
                .isBetween(1.0, 60.0);
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void aCampaignStartsForSomePeople(String campaign) {
        assertThat(started(campaign)).hasSizeBetween(4, november.persons().size() * 6 / 10);
    }

    @Test
    void someCampaignsStartForTheSamePersonAgain() {
        assertThat(rules.campaigns().stream().filter(this::startsAgain))
                .containsExactlyInAnyOrder(
                        "Alert sales: meeting booked after the pricing dialogue",
                        "Call back after a live chat",
                        "Tell the account team: meeting after a talk about prices");
    }

    @Test
    void everyActivityOccursInBothKindsOfConversation() {
        Set<String> all = Arrays.stream(ActivityType.values())
                .flatMap(type -> Arrays.stream(ConversationKind.values()).map(type::filterName))
                .collect(Collectors.toSet());
        assertThat(november.activities().map(LoggedActivity::activity).collect(Collectors.toSet()))
                .isEqualTo(all);
    }

    @Test
    void thePersonOfTheDocumentationRaisedTheHand() {
        assertThat(november.members("Hand raisers")).contains(ExampleSite.ADA);
        assertThat(november.members("Customers")).doesNotContain(ExampleSite.ADA);
    }

    @Test
    void noLineIsRefusedAndFewAreUnclassified() {
        assertThat(REFUSALS).isEmpty();
        assertThat(november.counts().later()).isZero();
        assertThat(november.counts().duplicates()).isPositive();
        assertThat(november.counts().conflicting()).isPositive();
        assertThat(november.counts().unclassified()).containsOnlyKeys("cookie_banner_closed", "video_played");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private boolean startsAgain(String campaign) {
        List<String> people = started(campaign);
        return new HashSet<>(people).size() < people.size();
    }

    private static List<String> started(String campaign) {
        return november.firings().stream()
                .filter(firing -> firing.campaign().equals(campaign))
                .map(Firing::person)
                .toList();
    }
}
