package dev.smartlists.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios in Java say and do the same as those in files. */
class ScenarioTest {

    private static Scenario scenario() {
        return new Scenario("In Java", Stage.RULES);
    }

    @Test
    void makesTheStepsThatAFileMakes() {
        Scenario scenario = scenario().startingAt("2026-11-16T09:00:00Z").in(ZoneId.of("Europe/Amsterdam"));
        scenario.visitor("v")
                .isIdentifiedAs("ana")
                .after("10 minutes")
                .seesConversation("Pricing")
                .page("/pricing")
                .session("s")
                .answersPrompt("Pricing")
                .question("Why")
                .answer("So")
                .session("s")
                .times(2, "1 minute")
                .expect()
                .did("Triggered Dialogue", "Engaged with a Dialogue")
                .suppressed("Engaged with a Dialogue")
                .joined("Fresh", "Engaged")
                .isIn("Engaged")
                .after("3 days")
                .expect("ana")
                .left("Fresh")
                .isNotIn("Fresh")
                .at("2026-12-01T00:00:00+01:00")
                .visitor("w")
                .clicksDocument("Guide")
                .flow("Tour")
                .documentId("d")
                .documentUrl("/g.pdf")
                .opened(true)
                .downloaded(false)
                .person("ana")
                .booksMeeting("Scheduled")
                .flow("Tour")
                .scheduledFor("in 3 days")
                .agent("Mira")
                .agentEmail("m@x.example")
                .agentId("a1")
                .queue("Sales")
                .reachesGoal("Demo")
                .dialogue("Pricing")
                .id("mine")
                .dated("2 hours ago")
                .line("{\"id\":\"x\"}")
                .does("video_played")
                .attributes(Map.of("partner", "Bright"))
                .completesConversation("Pricing")
                .status("Completed")
                .score(3)
                .summary("S")
                .transcript("T")
                .topics("a", "b")
                .conversation("c1")
                .does("engages")
                .flow("F")
                .uiType("popup")
                .sourceName("Hero")
                .sourceType("Button")
                .expect("ana")
                .started("Every goal", "First booking")
                .problems("refused: type", "unclassified video_played");

        Script file = Stage.read("""
                scenarios:
                  - scenario: In a file
                    starts: 2026-11-16T09:00:00Z
                    zone: Europe/Amsterdam
                    steps:
                      - { visitor: v, does: is identified, person: ana }
                      - { after: 10 minutes, does: sees a conversation, dialogue: Pricing, page: /pricing, session: s }
                      - { does: answers a prompt, dialogue: Pricing, question: Why, answer: So, session: s, times: 2, every: 1 minute }
                      - expect:
                          activities: [ Triggered Dialogue, Engaged with a Dialogue ]
                          suppressed: [ Engaged with a Dialogue ]
                          joined: [ Fresh, Engaged ]
                          in: [ Engaged ]
                      - { after: 3 days, expect: { person: ana, left: [ Fresh ], not in: [ Fresh ] } }
                      - { at: 2026-12-01T00:00:00+01:00, visitor: w, does: clicks a document, document: Guide, flow: Tour, documentId: d,
                          documentUrl: /g.pdf, opened: true, downloaded: false, person: ana }
                      - { does: books a meeting, meeting: Scheduled, flow: Tour, scheduledFor: in 3 days, agent: Mira, agentEmail: m@x.example,
                          agentId: a1, queue: Sales }
                      - { does: reaches a goal, goal: Demo, dialogue: Pricing, id: mine, happened: 2 hours ago }
                      - { line: '{"id":"x"}' }
                      - { does: video_played, attributes: { partner: Bright } }
                      - { does: completes the conversation, dialogue: Pricing, status: Completed, score: 3, summary: S, transcript: T,
                          topics: [ a, b ], conversation: c1 }
                      - { does: engages, flow: F, uiType: popup, sourceName: Hero, sourceType: Button }
                      - expect:
                          person: ana
                          started: [ Every goal, First booking ]
                          problems: [ "refused: type", unclassified video_played ]
                """).get(0);

        Script java = scenario.end().script();
        assertThat(withoutLines(java.steps())).isEqualTo(withoutLines(file.steps()));
        assertThat(java.starts()).isEqualTo(file.starts());
        assertThat(java.zone()).isEqualTo(file.zone());
    }

    @Test
    void takesEachStepInBeforeTheNext() {
        Scenario scenario = scenario();
        scenario.visitor("v").reachesGoal("Demo").person("ana").expect().started("Every goal");

        Verdict verdict = scenario.end();

        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.events())
                .singleElement()
                .satisfies(event -> assertThat(event.person()).isEqualTo("ana"));
    }

    static Stream<Arguments> surprises() {
        return Stream.of(
                surprise(expected -> expected.did("Triggered Dialogue"), "ana's new activities are not as expected"),
                surprise(Expected::didNothing, "ana's new activities are not as expected"),
                surprise(expected -> expected.suppressed("Engaged with a Dialogue"), "ana's new repeats"),
                surprise(expected -> expected.isIn("Fresh"), "ana is not in \"Fresh\", but is expected in it"),
                surprise(expected -> expected.isNotIn("Engaged"), "ana is in \"Engaged\", but is not expected in it"),
                surprise(expected -> expected.joined("Fresh"), "ana joined \"Fresh\" never; expected: once"),
                surprise(expected -> expected.left("Engaged"), "ana left \"Engaged\" never; expected: once"),
                surprise(expected -> expected.started("Every goal"), "\"Every goal\" started for ana never"),
                surprise(expected -> expected.didNotStart("First booking"), "\"First booking\" started for ana once"),
                surprise(expected -> expected.problems("duplicate e1"), "new problems are not as expected"),
                surprise(expected -> expected.isIn("Engage"), "there is no list 'Engage'. Did you mean 'Engaged'?"));
    }

    private static Arguments surprise(Consumer<Expected> claim, String message) {
        return Arguments.of(claim, message);
    }

    @ParameterizedTest
    @MethodSource("surprises")
    void aSurpriseThrowsTheStoryWithItsPlace(Consumer<Expected> claim, String message) {
        Expected expected =
                scenario().visitor("v").booksMeeting("Scheduled").person("ana").expect();

        assertThatThrownBy(() -> claim.accept(expected))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)ScenarioTest.java:\\d+: .*")
                .hasMessageContaining(message)
                .hasMessageContaining("\n  Scenario \"In Java\", line ")
                .hasMessageContaining("v books a meeting, person ana, meeting Scheduled");
    }

    @Test
    void whatIsAskedInOneExpectationIsAboutTheSameTime() {
        Scenario scenario = scenario();
        scenario.visitor("v")
                .seesConversation("A")
                .after("3 days")
                .seesConversation("A")
                .expect()
                .joined("Fresh", "Fresh")
                .left("Fresh")
                .expect()
                .isIn("Fresh");

        assertThatThrownBy(() -> scenario.expect().joined("Fresh")).hasMessageContaining("joined \"Fresh\" never");
    }

    @Test
    void theEndBringsToLightWhatNobodyAskedFor() {
        Scenario scenario = scenario();
        scenario.visitor("v").does("video_playd").expect().isNotIn("Engaged");

        assertThatThrownBy(scenario::end)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "there were problems that no expectation speaks of: [ unclassified video_playd ]");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(scenario -> scenario.seesConversation("A"), "say first who it is: visitor(\"ana\")"),
                mistake(scenario -> scenario.visitor(" "), "a visitor has an id that is not blank"),
                mistake(scenario -> scenario.expect(), "nothing has happened yet"),
                mistake(scenario -> scenario.after("10 minuts"), "Did you mean '10 minutes'?"),
                mistake(scenario -> scenario.at("2026-01-01T00:00:00Z"), "the clock never goes back"),
                mistake(scenario -> scenario.at("2026-01-01"), "has no time of day and no offset"),
                mistake(scenario -> scenario.visitor("v").does("answer a prompt"), "Did you mean 'answers a prompt'?"),
                mistake(scenario -> scenario.visitor("v").engages("A").flow("B"), "either a dialogue or a flow"),
                mistake(scenario -> scenario.visitor("v").engages("A").times(0), "at least once"),
                mistake(
                        scenario -> scenario.visitor("v")
                                .engages("A")
                                .id("x")
                                .times(2)
                                .expect(),
                        "cannot have one id"),
                mistake(scenario -> scenario.visitor("v").engages("A").expect().isIn(), "'in' names nothing"));
    }

    private static Arguments mistake(Consumer<Scenario> steps, String message) {
        return Arguments.of(steps, message);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldAtOnce(Consumer<Scenario> steps, String message) {
        Scenario scenario = scenario();
        assertThatThrownBy(() -> steps.accept(scenario))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void itBeginsOnce() {
        Scenario scenario = scenario();
        Happening event = scenario.visitor("v").engages("A");
        event.after("1 day");

        assertThatThrownBy(() -> scenario.startingAt("2026-11-16T09:00:00Z"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("startingAt comes before anything happens");
        assertThatThrownBy(() -> event.page("/late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has come in already");
        assertThat(scenario.expectsSomething()).isFalse();
    }

    private static List<Step> withoutLines(List<Step> steps) {
        return steps.stream().map(ScenarioTest::withoutLine).toList();
    }

    private static Step withoutLine(Step step) {
        if (step instanceof Step.Event event) {
            return new Step.Event(
                    0,
                    event.clock(),
                    event.visitor(),
                    event.does(),
                    event.id(),
                    event.happened(),
                    event.details(),
                    event.times(),
                    event.every());
        }
        if (step instanceof Step.Line line) {
            return new Step.Line(0, line.clock(), line.json());
        }
        if (step instanceof Step.Wait wait) {
            return new Step.Wait(0, wait.clock());
        }
        Step.Expect expect = (Step.Expect) step;
        return new Step.Expect(
                0,
                expect.person(),
                expect.claims().stream()
                        .map(claim -> new Claim(0, claim.expectation(), claim.names()))
                        .toList());
    }
}
