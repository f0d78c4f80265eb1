package dev.smartlists.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.VisitorEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of step does, and when each kind of expectation passes and fails. */
class ScenarioRunTest {

    private static VisitorEvent event(String... steps) {
        Verdict verdict = ScenarioRun.of(
                Stage.read("scenarios:\n  - scenario: S\n    steps:\n      - " + String.join("\n      - ", steps)
                                + "\n      - expect: { problems: [] }")
                        .get(0),
                Stage.RULES);
        return verdict.events().get(verdict.events().size() - 1);
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseIsAnEventThatTheRulesKnow(Phrase phrase) {
        Verdict verdict = Stage.play("{ visitor: v, does: " + phrase.words() + " }", "expect: { problems: [] }");

        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(phrase.type());
            assertThat(event.time()).isEqualTo(Script.USUAL_START);
        });
    }

    @Test
    void anEventHasAllDetailsOfItsStep() {
        VisitorEvent event = event("""
                { visitor: v, does: video_played, id: x, flow: Tour, conversation: c1, status: Dropped, score: 2, summary: Sum, transcript: Said,
                  topics: [ one, 2 ], uiType: popup, sourceName: Hero, sourceType: Button, page: "https://x.example/a b", session: s, person: ana,
                  question: "Why?", answer: "No", goal: Demo, document: Guide, documentId: d1, documentUrl: "https://x.example/g.pdf",
                  opened: true, downloaded: false, agent: Mira, agentEmail: mira@x.example, agentId: a1, queue: Sales, meeting: Scheduled,
                  scheduledFor: in 3 days, attributes: { partner: Bright, seats: 12, deep: { list: [ 1.5, true ] } } }
                """.strip());

        assertThat(event.id()).isEqualTo("x");
        assertThat(event.type()).isEqualTo("video_played");
        assertThat(event.visitor()).isEqualTo("v");
        assertThat(event.session()).isEqualTo("s");
        assertThat(event.person()).isEqualTo("ana");
        assertThat(event.page()).isEqualTo("https://x.example/a b");
        assertThat(event.queue()).isEqualTo("Sales");
        assertThat(event.conversation().kind()).isEqualTo(ConversationKind.CONVERSATIONAL_FLOW);
        assertThat(event.conversation().toString())
                .contains("c1", "Tour", "Dropped", "2", "Sum", "Said", "popup", "Hero", "Button", "[one, 2]");
        assertThat(event.prompt().toString()).contains("Why?", "No");
        assertThat(event.document().toString()).contains("d1", "Guide", "https://x.example/g.pdf", "true", "false");
        assertThat(event.goal().name()).isEqualTo("Demo");
        assertThat(event.agent().toString()).contains("a1", "Mira", "mira@x.example");
        assertThat(event.meeting().status()).isEqualTo("Scheduled");
        assertThat(event.meeting().scheduledFor()).isEqualTo(Instant.parse("2026-01-08T09:00:00Z"));
        assertThat(event.attributes())
                .isEqualTo(Map.of(
                        "partner",
                        "Bright",
                        "seats",
                        new BigDecimal("12"),
                        "deep",
                        Map.of("list", List.of(new BigDecimal("1.5"), true))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after: 90 seconds | 2026-01-05T09:01:30Z",
                "after: 1 month | 2026-02-05T09:00:00Z",
                "after: 2 days 3 hours 5 milliseconds | 2026-01-07T12:00:00.005Z",
                "at: 2026-01-06T00:00:00+01:00 | 2026-01-05T23:00:00Z",
                "happened: 2 hours ago | 2026-01-05T07:00:00Z",
                "happened: 2025-12-24T12:00:00Z | 2025-12-24T12:00:00Z",
                "happens: in 2 weeks | 2026-01-19T09:00:00Z"
            })
    void anEventIsDatedByTheClockOrApartFromIt(String clock, Instant time) {
        assertThat(event("{ visitor: v, does: engages, " + clock + " }").time()).isEqualTo(time);
    }

    @Test
    void monthsFollowTheCalendarOfTheZone() {
        Script script = Stage.read("""
                scenarios:
                  - scenario: Over the change of clocks
                    starts: 2026-03-01T12:00:00+01:00
                    zone: Europe/Berlin
                    steps:
                      - { after: 1 month, visitor: v, does: sees a conversation }
                      - expect: { in: [ Today ] }
                      - { after: 11 hours 59 minutes }
                      - expect: { in: [ Today ] }
                      - { after: 1 minute }
                      - expect: { left: [ Today ] }
                """).get(0);

        Verdict verdict = ScenarioRun.of(script, Stage.RULES);

        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.events().get(0).time()).isEqualTo("2026-04-01T10:00:00Z");
    }

    @Test
    void aVisitorStaysTheOneOfTheStepBefore() {
        Verdict verdict = Stage.play(
                "{ visitor: v, does: engages }",
                "{ does: engages }",
                "{ visitor: w, does: engages }",
                "expect: { activities: [ Engaged with a Dialogue ] }",
                "{ does: engages }",
                "expect: { person: v, activities: [ Engaged with a Dialogue ] }");

        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.events()).extracting(VisitorEvent::visitor).containsExactly("v", "v", "w", "w");
    }

    @Test
    void aRepeatedStepHasIdsOfItsOwnAndMovesTheClock() {
        Verdict verdict = Stage.play(
                "{ visitor: v, does: reaches a goal, times: 12, every: 1 day }",
                "{ does: reaches a goal, id: mine }",
                "{ does: reaches a goal }",
                "expect: { problems: [] }");

        assertThat(verdict.events())
                .extracting(VisitorEvent::id)
                .startsWith("e1", "e2")
                .endsWith("e9", "f10", "f11", "f12", "mine", "f14");
        assertThat(verdict.events().get(11).time()).isEqualTo("2026-01-16T09:00:00Z");
        assertThat(verdict.events().get(13).time()).isEqualTo("2026-01-16T09:00:00Z");
    }

    @Test
    void eventsOfOneInstantKeepTheOrderOfTheirSteps() {
        assertThat(Stage.failures(
                        "{ visitor: v, does: visits a page, times: 9 }",
                        "{ does: reaches a goal }",
                        "{ does: sees a conversation }",
                        "expect: { activities: [ Reached Dialogue Goal, Triggered Dialogue ] }"))
                .isEmpty();
    }

    @Test
    void aLineIsReadAsALineOfAnEventFile() {
        String event = """
                {"id":"a","type":"goal_reached","visitor":"v","time":"2026-01-05T09:00:00Z","person":"ana"}""";
        assertThat(
                        Stage.failures(
                                "{ line: '" + event + "' }",
                                "expect: { activities: [ Reached Dialogue Goal ], started: [ Every goal ], problems: [] }",
                                "{ line: '" + event + "' }",
                                "{ line: '" + event.replace("ana", "bob") + "' }",
                                "{ line: '{\"id\":\"b\"}' }",
                                "{ line: 'no json' }",
                                "expect: { problems: [ duplicate a, conflicting a, \"refused: type\", \"refused: not a JSON object\" ] }"))
                .isEmpty();
    }

    @Test
    void whoIsMeantIsWhomTheLastEventWasAbout() {
        assertThat(Stage.failures(
                        "{ visitor: v, does: engages }",
                        "expect: { in: [ Engaged ] }",
                        "{ after: 1 day, does: is identified, person: ana }",
                        "expect: { joined: [ Engaged ], activities: [ Engaged with a Dialogue ] }",
                        "expect: { person: v, left: [ Engaged ] }",
                        "{ visitor: w, does: is identified, person: bob }",
                        "{ after: 1 day }",
                        "expect: { not in: [ Engaged ] }"))
                .isEmpty();
    }

    @Test
    void anExpectationAboutNobodyFails() {
        assertThat(Stage.failures(
                        "{ visitor: v, does: engages, person: anna }", "expect: { person: ana, not in: [ Fresh ] }"))
                .containsExactly("5: there is no person 'ana'. Did you mean 'anna'? (persons so far: [ anna ])");
    }

    @Test
    void activitiesAreExactlyTheNewOnes() {
        String[] steps = {
            "{ visitor: v, does: sees a conversation, session: s }",
            "{ does: engages, session: s }",
            "expect: { activities: [ Triggered Dialogue, Engaged with a Dialogue ] }",
            "{ does: engages, flow: F, session: t }",
            "{ does: engages, session: t }",
            "expect: { activities: [ %s ], suppressed: [ %s ] }",
            "expect: { activities: [], suppressed: [] }"
        };
        assertThat(Stage.failures(with(steps, "Engaged with a Conversational Flow", "Engaged with a Dialogue")))
                .isEmpty();
        assertThat(Stage.failures(with(steps, "", "Triggered Dialogue")))
                .containsExactly(
                        "9: v's new activities are not as expected",
                        "9: v's new repeats that do not count are not as expected");
        assertThat(Stage.failures(with(steps, "Triggered Dialogue, Engaged with a Conversational Flow", "")))
                .hasSize(2);
    }

    @Test
    void listsAreThoseOfNow() {
        String[] steps = {
            "{ visitor: v, does: sees a conversation }", "{ after: 3 days }", "expect: { in: [ %s ], not in: [ %s ] }"
        };
        assertThat(Stage.failures(with(steps, "Today", "Fresh")))
                .containsExactly("6: v is not in \"Today\", but is expected in it");
        assertThat(Stage.failures(
                        "{ visitor: v, does: sees a conversation }",
                        "expect: { in: [ Fresh, Today ], not in: [ Today, Engaged ] }"))
                .containsExactly("5: v is in \"Today\", but is not expected in it");
    }

    @Test
    void joiningAndLeavingCountSinceTheListWasSpokenOfLast() {
        String[] steps = {
            "{ visitor: v, does: sees a conversation }",
            "expect: { joined: [ Fresh ] }",
            "{ after: 3 days }",
            "{ does: sees a conversation }",
            "expect: { left: [ %s ], joined: [ %s ] }",
            "expect: { joined: [ Fresh ] }"
        };
        assertThat(Stage.failures(with(steps, "Fresh", "Fresh")))
                .containsExactly("9: v joined \"Fresh\" never; expected: once");
        assertThat(Stage.failures(with(steps, "Engaged", "Fresh, Fresh")))
                .containsExactly(
                        "8: v left \"Engaged\" never; expected: once",
                        "8: v joined \"Fresh\" once; expected: twice",
                        "9: v joined \"Fresh\" never; expected: once");
    }

    @Test
    void startsCountSinceTheCampaignWasSpokenOfLast() {
        String[] steps = {
            "{ visitor: v, does: is identified, person: ana }",
            "{ does: reaches a goal, times: 2 }",
            "expect: { started: [ %s ], not started: [ First booking ] }",
            "{ does: books a meeting }",
            "expect: { not started: [ %s ] }"
        };
        assertThat(Stage.failures(with(steps, "Every goal, Every goal", "Every goal")))
                .isEmpty();
        assertThat(Stage.failures(with(steps, "Every goal", "First booking")))
                .containsExactly(
                        "6: \"Every goal\" started for ana twice; expected: once",
                        "8: \"First booking\" started for ana once; expected: never");
    }

    @Test
    void aProblemOfWhichNothingIsSaidFailsTheScenario() {
        assertThat(Stage.failures("{ visitor: v, does: video_playd }", "expect: { not in: [ Engaged ] }"))
                .containsExactly("2: there were problems that no expectation speaks of: [ unclassified video_playd ]");
        assertThat(Stage.failures(
                        "{ visitor: v, does: video_playd }", "expect: { problems: [ unclassified video_played ] }"))
                .containsExactly("5: new problems are not as expected");
        assertThat(Stage.failures(
                        "{ visitor: v, does: video_played }", "expect: { problems: [ unclassified video_played ] }"))
                .isEmpty();
    }

    @Test
    void anEventDatedAheadTakesEffectInItsTime() {
        assertThat(Stage.failures(
                        "{ visitor: v, does: visits a page }",
                        "{ does: engages, happens: in 2 hours }",
                        "expect: { activities: [], not in: [ Engaged ] }",
                        "{ after: 2 hours }",
                        "expect: { activities: [ Engaged with a Dialogue ], joined: [ Engaged ] }"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engages, session: s, times: 2 | true",
                "engages, session: s | false",
                "engages, session: s, times: 3 | false",
                "sees a conversation, session: s | false"
            })
    void liveAndBatchHaveToAgree(String does, boolean agree) {
        assertThat(ScenarioRun.agree(evaluation("engages, session: s, times: 2"), evaluation(does)))
                .isEqualTo(agree);
    }

    private static Evaluation evaluation(String does) {
        return Stage.play("{ visitor: v, does: " + does + " }", "expect: { problems: [] }")
                .looks()
                .get(0)
                .evaluation();
    }

    @Test
    void looksAreWhatExpectationsAskAbout() {
        Verdict verdict = Stage.play(
                "{ visitor: v, does: reaches a goal, person: ana }",
                "expect: { in: [ Fresh ], joined: [ \"Twice, or more\" ], started: [ Every goal ] }",
                "expect: { problems: [] }");

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.looks()).hasSize(2);
        Look look = verdict.looks().get(0);
        assertThat(look.person()).isEqualTo("ana");
        assertThat(look.lists()).containsExactly("Fresh", "Twice, or more");
        assertThat(look.campaigns()).containsExactly("Every goal");
        assertThat(look.evaluation().explain("Fresh", "ana").member()).isFalse();
        assertThat(verdict.looks().get(1).lists()).isEmpty();
    }

    /** The steps with texts in place of each {@code %s}. */
    private static String[] with(String[] steps, Object... texts) {
        return String.join("\n", steps).formatted(texts).split("\n");
    }

    @Test
    void aStepCanHappenAThousandTimes() {
        assertThat(Stage.failures(
                        "{ visitor: v, does: answers a prompt, dialogue: Pricing, times: 1000, every: 1 day }",
                        "expect: { in: [ Engaged ] }"))
                .isEmpty();
    }
}
