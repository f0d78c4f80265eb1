package dev.smartlists.cli;

import static dev.smartlists.cli.Lines.answer;
import static dev.smartlists.cli.Lines.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} prints and writes if all goes well. */
class RunCommandTest {

    private static final String AS_OF = "2026-11-21T00:00:00Z";

    @TempDir
    private Path folder;

    private Path someEvents() throws IOException {
        return Lines.file(
                folder,
                "events.ndjson",
                answer("e1", "v1", "2026-11-20T10:00:00Z"),
                answer("e2", "v2", "2026-11-20T11:00:00Z"),
                event(
                        "e3",
                        "goal_reached",
                        "v1",
                        "2026-11-20T10:05:00Z",
                        ",\"person\":\"ana\",\"goal\":{\"name\":\"Demo\"}"),
                event(
                        "e3",
                        "goal_reached",
                        "v1",
                        "2026-11-20T10:05:00Z",
                        ",\"person\":\"ana\",\"goal\":{\"name\":\"Demo\"}"),
                event("e3", "goal_reached", "v1", "2026-11-20T10:06:00Z", ""),
                event("e4", "page_visitd", "v3", "2026-11-20T10:06:00Z", ""),
                event("e5", "\\u001b[2Jvideo", "v3", "2026-11-20T10:06:00Z", ""),
                event("e6", "conversation_completed", "v3", "2026-11-20T10:07:00Z", ""),
                answer("e7", "v4", "2026-11-21T10:00:00Z"),
                "no event");
    }

    @Test
    void printsListsAndCampaigns() throws IOException {
        Result result = Cli.run("run", someEvents(), "--rules", Cli.RULES, "--as-of", AS_OF);

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("""
                        List        Members
                        Never             0
                        Partners          0
                        Talkers           2
                        価格に興味        2

                        Campaign  Starts
                        Welcome        1
                        """);
    }

    @Test
    void tellsOnStandardErrorWhatBecameOfTheEvents() throws IOException {
        Path events = someEvents();

        assertThat(Cli.run("run", events, "--rules", Cli.RULES, "--as-of", AS_OF)
                        .errLines())
                .containsExactly(
                        "refused  " + events
                                + ":10: not a JSON object but something else; write each event as {…} on a line of its own",
                        "As of 2026-11-21T00:00:00.000Z: 3 persons",
                        "10 events read: 7 accepted, 1 duplicate, 1 conflicting, 1 refused",
                        "  conflicting: the id of another event, but other content; the earlier of the two stands",
                        "1 event later than that instant: accepted, but not there yet",
                        "1 completed or dropped conversation without an engagement to update",
                        "2 events without a classification rule, by type:",
                        "  \\u001b[2Jvideo  1",
                        "  page_visitd     1  did you mean 'page_visited'?",
                        "  Say in activities/ of the rules what they mean; those that mean nothing, with nothing( $event );");
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        Result result = Cli.run("run", someEvents(), "--rules", Cli.RULES, "--as-of", AS_OF, "--format", "json");

        assertThat(new ObjectMapper().readTree(result.out())).isEqualTo(new ObjectMapper().readTree("""
                                        {"asOf": "2026-11-21T00:00:00.000Z",
                                         "persons": 3,
                                         "lists": [{"list": "Never", "members": 0}, {"list": "Partners", "members": 0},
                                                   {"list": "Talkers", "members": 2}, {"list": "価格に興味", "members": 2}],
                                         "campaigns": [{"campaign": "Welcome", "starts": 1}],
                                         "events": {"read": 10, "accepted": 7, "duplicate": 1, "conflicting": 1, "refused": 1, "later": 1,
                                                    "unclassified": {"page_visitd": 1, "\\u001b[2Jvideo": 1},
                                                    "updatesWithoutEngagement": 1}}
                                        """));
        assertThat(result.out()).doesNotContain("\u001b");
        assertThat(result.code()).isZero();
    }

    @Test
    void writesTheResultFiles() throws IOException {
        Path out = folder.resolve("deep/results");

        Result result = Cli.run("run", someEvents(), "--rules", Cli.RULES, "--as-of", AS_OF, "--out", out);

        assertThat(result.code()).isZero();
        assertThat(Files.readAllLines(out.resolve("memberships.ndjson")))
                .containsExactly(
                        "{\"list\":\"Talkers\",\"person\":\"ana\"}",
                        "{\"list\":\"Talkers\",\"person\":\"v2\"}",
                        "{\"list\":\"価格に興味\",\"person\":\"ana\"}",
                        "{\"list\":\"価格に興味\",\"person\":\"v2\"}");
        JsonNode firing =
                new ObjectMapper().readTree(out.resolve("triggers.ndjson").toFile());
        assertThat(firing.get("campaign").asText()).isEqualTo("Welcome");
        assertThat(Files.readAllLines(out.resolve("activities.ndjson"))).hasSize(3);
        assertThat(out).isDirectoryContaining("glob:**/activities.ndjson");
        assertThat(Files.list(out)).hasSize(3);
    }

    @Test
    void evaluatesAsOfNowUnlessToldOtherwise() throws IOException {
        Path events = Lines.file(
                folder,
                "events.ndjson",
                answer("e1", "v1", "2026-11-22T12:00:00.123Z"),
                answer("e2", "v2", "2026-11-22T12:00:00.124Z"));

        Result result = Cli.run("run", events, "--rules", Cli.RULES);

        assertThat(result.outLines()).contains("Talkers           1");
        assertThat(result.errLines()).contains("As of 2026-11-22T12:00:00.123Z: 1 person");
    }

    @Test
    void takesTheInactivityThatSplitsSessions() throws IOException {
        String first = event("e1", "prompt_answered", "v1", "2026-11-20T10:00:00Z", "");
        String second = event("e2", "prompt_answered", "v1", "2026-11-20T10:20:00Z", "");
        Path events = Lines.file(folder, "events.ndjson", first, second);
        Path out = folder.resolve("out");

        Cli.run("run", events, "--rules", Cli.RULES, "--out", out);
        assertThat(Files.readAllLines(out.resolve("activities.ndjson"))).hasSize(1);

        Cli.run("run", events, "--rules", Cli.RULES, "--out", out, "--inactivity", "19m");
        assertThat(Files.readAllLines(out.resolve("activities.ndjson"))).hasSize(2);
    }
}
