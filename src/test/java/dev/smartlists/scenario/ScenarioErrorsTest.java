package dev.smartlists.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.smartlists.spec.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file, in exactly these words. */
class ScenarioErrorsTest {

    private static final String EXPECT = "- expect: { in: [ Engaged ] }";

    /** A step, or several, on line 4; and what is wrong with it, from the line on. */
    static Stream<Arguments> steps() {
        return Stream.of(
                arguments("- { visitor: a, doe: engages }", """
                        4:23  "S"  a step has no 'doe'. Did you mean 'does'?"""),
                arguments("- { visitor: a, after: 1 day }", """
                        4:9  "S"  this step does not say what happens. Add 'does: answers a prompt', or what it is"""),
                arguments(
                        "- { visitor: a, does: answer a promt }",
                        "4:29  \"S\"  there is no phrase 'answer a promt'. Did you mean 'answers a prompt'?"),
                arguments(
                        "- { visitor: a, does: sings a song }",
                        "4:29  \"S\"  there is no phrase 'sings a song', only sees a conversation, opens a conversation, engages, answers a prompt, "
                                + "submits information, clicks a document, reaches a goal, books a meeting, asks for an agent, "
                                + "is connected to an agent, is missed by an agent, completes the conversation, drops the conversation, "
                                + "visits a page, is identified. A raw event type is written as it is, in one word"),
                arguments(
                        "- { visitor: a, does: reach goal }",
                        "4:29  \"S\"  there is no phrase 'reach goal'. Did you mean 'reaches a goal'?"),
                arguments("- { visitor: a, does reaches a goal, goal: Demo }", """
                        4:23  "S"  a step has no 'does reaches a goal'; a colon is missing. Write 'does: reaches a goal'"""),
                arguments("- { after 4 days }", """
                        4:11  "S"  a step has no 'after 4 days'; a colon is missing. Write 'after: 4 days'"""),
                arguments("- { visiter: a, does: engages }", """
                        4:11  "S"  a step has no 'visiter'. Did you mean 'visitor'?"""),
                arguments("- { does: engages }", """
                        4:9  "S"  this step does not say who it is. Add 'visitor: ana', or any other name"""),
                arguments("- engages", "4:9  \"S\"  a step is a block of 'key: value', not 'engages'"),
                arguments("- { }", """
                        4:9  "S"  this step says nothing. Write for example { visitor: ana, does: answers a prompt }"""),
                arguments("- { visitor: '', does: engages }", "4:11  \"S\"  'visitor' is empty"),
                arguments("- { visitor: a, visitor: b, does: engages }", """
                        4:23  "S"  'visitor' stands here twice; leave one of them out"""),
                arguments(
                        "- { visitor: a, does: engages, score: high, opened: maybe, page: [ x ], topics: { a: b } }",
                        """
                        4:45  "S"  'score' is a whole number, not 'high'
                        4:59  "S"  'opened' is true or false, not 'maybe'
                        4:72  "S"  'page' is a text, not a list
                        4:87  "S"  'topics' is a list of texts, such as [ One, Two ], not a block of 'key: value'; put quotes around a text with ': ' in it"""),
                arguments("- { visitor: a, does: engages, session: , attributes: x }", """
                        4:46  "S"  'session' is a text, not nothing
                        4:49  "S"  'attributes' is a block of names and values, such as { partner: Brightline }"""),
                arguments("- { visitor: a, does: engages, dialogue: x, flow: y }", """
                        4:51  "S"  a conversation is either a 'dialogue' or a 'flow'; leave one of them out"""),
                arguments("- { after: 10min, visitor: a, does: engages }", """
                        4:18  "S"  'after': '10min' is not a length of time such as '10 minutes' (units: milliseconds, seconds, minutes, hours, days, weeks, months, years)"""),
                arguments("- { after: 10 minuts, visitor: a, does: engages }", """
                        4:18  "S"  'after': '10 minuts' is not a length of time such as '10 minutes'. Did you mean '10 minutes'? (units: milliseconds, seconds, minutes, hours, days, weeks, months, years)"""),
                arguments("- { after: -1 days, visitor: a, does: engages }", """
                        4:18  "S"  'after': '-1 days' is not a length of time such as '10 minutes'. Did you mean '1 day'? (units: milliseconds, seconds, minutes, hours, days, weeks, months, years)"""),
                arguments("- { at: 2026-01-06T10:00:00, visitor: a, does: engages }", """
                        4:15  "S"  'at': '2026-01-06T10:00:00' has no offset; write for example 2026-01-06T10:00:00Z"""),
                arguments("- { at: 2026-01-05T08:59:59Z, visitor: a, does: engages }", """
                        4:11  "S"  the clock never goes back: it shows 2026-01-05T09:00:00.000Z here. For an event that arrives late write 'happened: 2 hours ago'"""),
                arguments("- { at: +999999999-12-31T23:59:59Z }", """
                        4:15  "S"  'at': '+999999999-12-31T23:59:59Z' is outside the years 0000 to 9999"""),
                arguments("- { at: 2026-01-06T10:00:00Z, after: 1 day }", """
                        4:11  "S"  a step has either 'after' or 'at'"""),
                arguments("- { after: 999999 years }", """
                        4:11  "S"  'in 999999 years' is outside the years 0000 to 9999"""),
                arguments("- { visitor: a, does: engages, times: 2, every: 9000 years }", """
                        4:48  "S"  the clock would show a time after the year 9999"""),
                arguments("- { visitor: a, does: engages, happened: 2 hours }", """
                        4:48  "S"  'happened': '2 hours' does not say from when; write 'in 2 hours' or '2 hours ago'"""),
                arguments("- { visitor: a, does: engages, happened: in 2 hours }", """
                        4:38  "S"  'happened' lies in the past: write '2 hours ago', or 'happens: in 2 hours'"""),
                arguments("- { visitor: a, does: engages, happens: 2 hours ago }", """
                        4:38  "S"  'happens' lies in the future: write 'in 2 hours', or 'happened: 2 hours ago'"""),
                arguments("- { visitor: a, does: engages, happens: in 2 hours, happened: 1 day ago }", """
                        4:38  "S"  a step has either 'happened' or 'happens'"""),
                arguments("- { visitor: a, does: engages, times: 0 }", """
                        4:38  "S"  'times' is a number from 1 to 1000, not 0"""),
                arguments("- { visitor: a, does: engages, times: 1001 }", """
                        4:38  "S"  'times' is a number from 1 to 1000, not 1001"""),
                arguments("- { visitor: a, does: engages, times: 2, id: x }", """
                        4:48  "S"  an event that happens several times cannot have one id. Leave 'id' or 'times' out, or write the step twice"""),
                arguments("- { visitor: a, does: engages, every: 1 day }", """
                        4:38  "S"  'every' needs 'times': how often it happens"""),
                arguments("- { line: '{}', visitor: a }", """
                        4:23  "S"  'visitor' does not go with 'line'; put it into a step of its own"""),
                arguments("- { visitor: a, does: engages, expect: { person: a, in: [ Engaged ] } }", """
                        4:11  "S"  'visitor' does not go with 'expect'; put it into a step of its own
                        4:23  "S"  'does' does not go with 'expect'; put it into a step of its own"""),
                arguments("- line: \"a\\nb\"", """
                        4:9  "S"  'line' is one line of an event file, and this has several"""));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void stepsAreNotUnderstood(String step, String problems) {
        assertThat(problems("scenarios:\n  - scenario: S\n    steps:\n      " + step + "\n      "
                        + EXPECT.replace("{", "{ person: a,")))
                .isEqualTo(problems);
    }

    /** The members of an expectation on line 5; and what is wrong with it. */
    static Stream<Arguments> expectations() {
        return Stream.of(
                arguments("inn: [ Engaged ]", "5:19  \"S\"  an expectation has no 'inn'. Did you mean 'in'?"),
                arguments("join: [ Engaged ]", "5:19  \"S\"  an expectation has no 'join'. Did you mean 'joined'?"),
                arguments("person: a", """
                        5:17  "S"  this expectation expects nothing. Add one of: activities, suppressed, in, not in, joined, left, started, not started, problems"""),
                arguments(
                        "in: []",
                        "5:19  \"S\"  'in' names nothing, so it says nothing. Name something, or leave it out"),
                arguments("in: [ Engage ]", "5:25  \"S\"  there is no list 'Engage'. Did you mean 'Engaged'?"),
                arguments("not in: [ Twice, or more, Nowhere ]", """
                        5:29  "S"  there is no list 'Twice'. A name with a comma needs quotes: "Twice, or more"
                        5:45  "S"  there is no list 'Nowhere'"""),
                arguments("joined: [ Engaged, later, Fresh ]", """
                        5:29  "S"  there is no list 'later'. A name with a comma needs quotes: "Engaged, later\""""),
                arguments("joined: Engaged, later", """
                        5:36  "S"  an expectation has no 'later'. A text with a comma needs quotes: "Engaged, later\""""),
                arguments("joined: [ Every goal ]", """
                        5:29  "S"  'Every goal' is a campaign, and nobody is in it; write 'started' or 'not started'"""),
                arguments("started: [ Engaged, Every gaol ]", """
                        5:30  "S"  'Engaged' is a list, which never starts; write 'joined' or 'in'
                        5:39  "S"  there is no campaign 'Every gaol'. Did you mean 'Every goal'?"""),
                arguments("activities: [ Engaged, Triggers Dialogue, Engages with a Dialogue ]", """
                        5:33  "S"  there is no activity 'Engaged'. Write 'Engaged with a Dialogue' or 'Engaged with a Conversational Flow'
                        5:42  "S"  there is no activity 'Triggers Dialogue'. Did you mean 'Triggered Dialogue'?
                        5:61  "S"  there is no activity 'Engages with a Dialogue'. Write 'Engaged with a Dialogue' or 'Engaged with a Conversational Flow'"""),
                arguments("activities: [ Reach Goal ]", """
                        5:33  "S"  there is no activity 'Reach Goal', only 'Reached Dialogue Goal', 'Reached Goal in Conversational Flow', 'Triggered Dialogue', 'Triggered Conversational Flow', 'Engaged with a Dialogue', 'Engaged with a Conversational Flow', 'Engaged with an Agent in Dialogue', 'Engaged with an Agent in Conversational Flow', 'Interacted with Document in Dialogue', 'Interacted with Document in Conversational Flow', 'Scheduled Meeting in Dialogue', 'Scheduled Meeting in Conversational Flow'"""),
                arguments("suppressed: Engaged with a Dialog", """
                        5:31  "S"  there is no activity 'Engaged with a Dialog'. Did you mean 'Engaged with a Dialogue'?"""),
                arguments("problems: [ doubled e1, duplicate ]", """
                        5:31  "S"  there is no problem like 'doubled e1'. Write 'duplicate ID', 'conflicting ID', 'refused: REASON' or 'unclassified TYPE'
                        5:43  "S"  there is no problem like 'duplicate'. Write 'duplicate ID', 'conflicting ID', 'refused: REASON' or 'unclassified TYPE'"""),
                arguments(
                        "in: [ [ Engaged ] ]",
                        "5:25  \"S\"  'in' is a list of texts, such as [ One, Two ], not a list"));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void expectationsAreNotUnderstood(String members, String problems) {
        assertThat(problems(
                        "scenarios:\n  - scenario: S\n    steps:\n      - { visitor: a, does: engages }\n      - expect: { "
                                + members + " }"))
                .isEqualTo(problems);
    }

    /** A whole file; and what is wrong with it. */
    static Stream<Arguments> files() {
        return Stream.of(
                arguments("", "  holds no scenario. Begin with 'scenarios:'"),
                arguments("# Only a comment\n", "  holds no scenario. Begin with 'scenarios:'"),
                arguments("hello", "1:1  a file of scenarios is a block of 'key: value', not 'hello'"),
                arguments(
                        "scenarios:\n",
                        "1:1  holds no scenario. Write a list below 'scenarios:', each item '- scenario: TITLE'"),
                arguments(
                        "{}", "1:1  holds no scenario. Write a list below 'scenarios:', each item '- scenario: TITLE'"),
                arguments("scenario: S\n", "1:1  a file of scenarios has no 'scenario'. Did you mean 'scenarios'?"),
                arguments("scenarios:\n  - steps:\n    - " + EXPECT.substring(2).replace("{", "{ person: a,"), """
                        2:5  this scenario has no title. Begin it with 'scenario: TITLE'"""),
                arguments("scenarios:\n  - scenario: S\n    steps: []", """
                        3:5  "S"  this scenario has no steps. Write a list below 'steps:', each item a step in brackets: - { … }"""),
                arguments("scenarios:\n  - scenario: S", """
                        2:5  "S"  this scenario has no steps. Write a list below 'steps:', each item a step in brackets: - { … }"""),
                arguments("scenarios:\n  - scenario: S\n    steps:\n      - { visitor: a, does: engages }", """
                        3:5  "S"  this scenario expects nothing, so it proves nothing. Add a step '- expect: { … }'"""),
                arguments("scenarios:\n  - scenario: S\n    steps:\n      " + EXPECT, """
                        4:9  "S"  nothing has happened yet, so it is not clear whom this is about. Add 'person: ana'"""),
                arguments(
                        "scenarios:\n  - { scenario: S, starts: today, zone: Europe/Amsterdm, aboot: x, steps: [ { expect: { problems: [] } } ] }",
                        """
                        2:28  "S"  'starts': 'today' is not a time with an offset; write for example 2026-01-01T10:00:00Z
                        2:41  "S"  'zone': there is no time zone 'Europe/Amsterdm'. Did you mean 'Europe/Amsterdam'?
                        2:58  "S"  a scenario has no 'aboot'. Did you mean 'about'?"""),
                arguments(
                        "scenarios:\n  - { scenario: S, steps: [ { expect: { problems: [] } } ] }\n  - { scenario: S, steps: [ { expect: { problems: [] } } ] }",
                        "3:7  \"S\"  this title is taken by s.yaml:2. Titles are unique: give one of the two another"),
                arguments("scenarios:\n\t- scenario: S", "2:1  there is a tab; YAML is indented with spaces only"),
                arguments("scenarios:\n  - scenario: S: T", """
                        2:16  this is not YAML: a second ': ' on the line; put quotes around a text with ': ' in it"""),
                arguments("scenarios:\n  - { scenario: S", """
                        2:18  this is not YAML: expected ',' or '}', but got <stream end>. Look at the indentation, brackets and quotes here and on the line above"""),
                arguments("scenarios:\n  - scenario: \"S", """
                        2:17  this is not YAML: found unexpected end of stream. Look at the indentation, brackets and quotes here and on the line above"""),
                arguments("scenarios:\n- scenario: S\n steps: []", """
                        3:2  this is not YAML: expected <block end>, but found '<block mapping start>'. Look at the indentation, brackets and quotes here and on the line above"""),
                arguments(
                        "a: b\n---\nc: d",
                        "3:1  a second document begins here; put all scenarios below one 'scenarios:'"),
                arguments("a: &a [ x ]\nb: *a", """
                        1:4  scenarios have no anchors (&) and aliases (*). Write it out, or put quotes around a text that begins like that"""),
                arguments("a: *a", """
                        1:4  scenarios have no anchors (&) and aliases (*). Write it out, or put quotes around a text that begins like that"""),
                arguments("[".repeat(200), "1:14  this is nested more than 12 deep; nothing in a scenario is"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesAreNotUnderstood(String file, String problems) {
        assertThat(problems(file)).isEqualTo(problems);
    }

    @Test
    void hostileFilesAreRefusedQuickly() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [ x ]\n");
        for (int i = 1; i < 100; i++) {
            bomb.append("a%d: &a%d [ *a%d, *a%d, *a%d ]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(problems(bomb.toString())).contains("no anchors");
            assertThat(problems("[".repeat(500_000))).contains("nested more than");
            assertThat(problems("{a: ".repeat(200_000))).contains("nested more than");
            assertThat(problems("- ".repeat(500_000))).contains("nested more than");
            assertThat(problems("x".repeat(1_000_000))).contains("is a block of");
        });
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce(@TempDir Path folder) throws IOException {
        String scenario = "scenarios:\n  - { scenario: %s, steps: [ { expect: { problems: [] } } ] }\n";
        Path one = Files.writeString(folder.resolve("a.yaml"), scenario.formatted("One"));
        Files.writeString(folder.resolve("b.yaml"), scenario.formatted("One"));
        Files.write(folder.resolve("c.yaml"), new byte[] {(byte) 0xff});
        Files.writeString(folder.resolve("d.yml"), "");
        Files.write(folder.resolve("e.yaml"), new byte[(1 << 20) + 1]);
        Files.writeString(folder.resolve("notes.txt"), "");

        List<ScenarioProblem> problems = catchThrowableOfType(
                        ScenariosRejectedException.class,
                        () -> ScenarioFiles.read(
                                List.of(folder, folder.resolve("bb.yaml")),
                                RuleFolder.shipped().load()))
                .problems();

        assertThat(problems)
                .map(problem -> folder.relativize(Path.of(problem.file())) + "  " + problem.message())
                .containsExactly(
                        "b.yaml  this title is taken by " + one + ":2. Titles are unique: give one of the two another",
                        "bb.yaml  there is no such file or folder. Did you mean 'b.yaml'?",
                        "c.yaml  is not UTF-8 text. Save it as UTF-8",
                        "d.yml  would not be read: the name of a file of scenarios ends in .yaml",
                        "e.yaml  is larger than 1 MiB. Split it into several files");
    }

    @Test
    void namesOfListsAreLeftAloneWhileRulesAreNotKnown() {
        assertThat(Stage.read(
                        "scenarios: [ { scenario: S, steps: [ { expect: { person: a, in: [ Any ] } } ] } ]", null))
                .hasSize(1);
    }

    /** One problem a line, without the file. */
    private static String problems(String text) {
        ScenariosRejectedException rejected =
                catchThrowableOfType(ScenariosRejectedException.class, () -> Stage.read(text));
        assertThat(rejected).as("problems of%n%s", text).isNotNull();
        return String.join(
                "\n",
                rejected.problems().stream()
                        .map(problem -> problem.toString().replaceFirst("^s\\.yaml:?", ""))
                        .toList());
    }
}
