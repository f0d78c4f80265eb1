package dev.smartlists.cli;

import static dev.smartlists.cli.Lines.answer;
import static dev.smartlists.cli.Lines.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's activity log. */
class LogCommandTest {

    @TempDir
    private Path folder;

    private Path events = Path.of("");

    @BeforeEach
    void writeEvents() throws IOException {
        events = Lines.file(
                folder,
                "events.ndjson",
                answer("e1", "v1", "2026-11-20T10:00:00Z"),
                answer("e2", "v1", "2026-11-20T10:01:00Z"),
                event("e3", "conversation_completed", "v1", "2026-11-20T10:02:00Z", """
                        ,"session":"s1","conversation":{"name":"Pricing","score":2,"topics":["Prices","山田"],
                        "transcript":"Bot: Hi\\nVisitor: \\u001b[2J"}""".replace("\n", "")),
                event(
                        "e4",
                        "goal_reached",
                        "v1",
                        "2026-11-20T10:03:00Z",
                        ",\"session\":\"s1\",\"goal\":{\"name\":\"Demo\"},\"person\":\"ana@x.org\""),
                answer("e5", "v2", "2026-11-20T10:00:00Z"),
                event("e6", "page_visited", "v3", "2026-11-20T10:00:00Z", ",\"person\":\"bob\""),
                answer("e7", "v4", "2026-11-25T10:00:00Z"));
    }

    private static Result log(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of("log", "--rules", Cli.RULES), Arrays.stream(arguments))
                .toArray());
    }

    @Test
    void showsEveryActivityWithAllThatIsKnownOfIt() {
        Result result = log("ana@x.org", events);

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().replaceAll("[0-9a-f]{32}", "<id>")).isEqualTo("""
                        ana@x.org: 2 activities as of 2026-11-22T12:00:00.123Z

                        2026-11-20T10:00:00.000Z  Engaged with a Dialogue  Pricing
                            Name                     Pricing
                            Conversation Status      Completed
                            Conversation Transcript  Bot: Hi
                                                     Visitor: \\u001b[2J
                            Conversation Score       2
                            Discussed Topics         Prices, 山田
                            Id                       <id>
                            Event                    e1
                            Visitor                  v1
                            Session                  s1

                        2026-11-20T10:03:00.000Z  Reached Dialogue Goal    Demo
                            Goal Name  Demo
                            Id         <id>
                            Event      e4
                            Visitor    v1
                            Session    s1
                        """);
    }

    @Test
    void showsTheRepeatsThatDidNotCount() {
        assertThat(log("ana@x.org", "--events", events, "--suppressed").outLines())
                .endsWith(
                        "",
                        "1 repeat that did not count",
                        "",
                        "Date                      Activity                 Event  Reason                           Stands",
                        "2026-11-20T10:01:00.000Z  Engaged with a Dialogue  e2     already engaged in this session  "
                                + "event e1 of 2026-11-20T10:00:00.000Z");
        assertThat(log("v2", events, "--suppressed").outLines()).endsWith("", "0 repeats that did not count");
    }

    @Test
    void showsTheSameAsJson() throws IOException {
        Result result = log("ana@x.org", events, "--suppressed", "--format", "json");

        JsonNode log = new ObjectMapper().readTree(result.out());
        JsonNode engaged = log.get("activities").get(0);
        assertThat(log.get("person").asText()).isEqualTo("ana@x.org");
        assertThat(log.get("asOf").asText()).isEqualTo("2026-11-22T12:00:00.123Z");
        assertThat(log.get("activities")).hasSize(2);
        assertThat(engaged.get("date").asText()).isEqualTo("2026-11-20T10:00:00.000Z");
        assertThat(engaged.get("attributes").get("Discussed Topics").get(1).asText())
                .isEqualTo("山田");
        assertThat(engaged.get("attributes").get("Conversation Transcript").asText())
                .contains("\u001b[2J");
        assertThat(log.get("suppressed").get(0).get("standing")).isEqualTo(engaged.get("id"));
        assertThat(result.out()).doesNotContain("\u001b");
    }

    @Test
    void isEmptyForAPersonWhoDidNothingThatCounts() {
        assertThat(log("bob", events))
                .isEqualTo(new Result(0, "bob: 0 activities as of 2026-11-22T12:00:00.123Z\n", ""));
    }

    @Test
    void wrapsLongValuesToTheTerminal() {
        Terminals terminals = new Terminals(new Terminal(true, 52, false), Terminal.NONE);

        Result result = Cli.run(terminals, "log", "--rules", Cli.RULES, "v2", events);

        assertThat(result.outLines()).allMatch(line -> DisplayWidth.of(line) <= 52);
        assertThat(result.outLines()).anyMatch(line -> line.matches("    Id +[0-9a-f]{20,31}"));
    }

    @Test
    void tellsWhoMayHaveBeenMeant() {
        assertThat(log("anna@x.org", events))
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                "smartlists: there is no person 'anna@x.org' as of 2026-11-22T12:00:00.123Z. Did you mean 'ana@x.org'?\n"));
        assertThat(log("Ana", events).err())
                .isEqualTo(
                        "smartlists: there is no person 'Ana' as of 2026-11-22T12:00:00.123Z. Did you mean 'ana@x.org'?\n");
        assertThat(log("v1", events).err()).contains("'v1'", ", but a visitor who turned out to be 'ana@x.org'");
        assertThat(log("v4", events).err())
                .contains("'v4'", " yet, only from 2026-11-25T10:00:00.000Z on: look from later with --as-of");
        assertThat(log("v9", events).err()).endsWith("Did you mean 'v2'?\n");
        assertThat(log("somebody else", events).err()).endsWith("as of 2026-11-22T12:00:00.123Z\n");
    }

    @Test
    void needsEvents() {
        Result result = log("ana@x.org");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("smartlists: name the files of events: smartlists log PERSON EVENTS…\n");
    }

    @Test
    void takesNamesThatLookLikeOptionsAfterTwoDashes() throws IOException {
        Path odd = Lines.file(
                folder,
                "odd.ndjson",
                answer("e1", "--verbose", "2026-11-20T10:00:00Z"),
                answer("e2", "@v", "2026-11-20T10:00:00Z"));

        assertThat(log("--", "--verbose", odd).outLines().get(0)).startsWith("--verbose: 1 activity");
        assertThat(log("@v", odd).outLines().get(0)).startsWith("@v: 1 activity");
    }
}
