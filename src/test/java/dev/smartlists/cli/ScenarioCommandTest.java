package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios made of events. */
class ScenarioCommandTest {

    @TempDir
    private Path folder;

    private Path events = Path.of("");

    @BeforeEach
    void writeEvents() throws IOException {
        events = Lines.file(
                folder,
                "events.ndjson",
                Lines.answer("a", "v-77", "2026-11-20T10:00:00Z"),
                Lines.event("b", "goal_reached", "v-77", "2026-11-20T11:00:00Z", ",\"person\":\"ana@x.example\""));
    }

    private Result from(Object... more) {
        Object[] arguments = {"scenario", "from", "ana@x.example", "--events", events, "--rules", Cli.RULES};
        Object[] all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Cli.run(all);
    }

    @Test
    void printsAScenarioThatPasses() throws IOException {
        Result made = from("--as-of", "2026-11-20T12:00:00Z", "--zone", "Europe/Amsterdam");

        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(made.out())
                .startsWith("scenarios:\n  - scenario: ")
                .contains("    zone: Europe/Amsterdam\n", "visitor: visitor1, does: answers a prompt")
                .doesNotContain("v-77", "ana@x.example");
        Path file = Files.writeString(folder.resolve("made.yaml"), made.out());
        Result played = Cli.run("test", file, "--rules", Cli.RULES);
        assertThat(played.out()).endsWith("1 scenario: 1 passed, 0 failed\n");
        assertThat(played.code()).isZero();
    }

    @Test
    void endsNowAndKeepsNamesIfAsked() {
        assertThat(from("--keep-names").out())
                .contains("to 2026-11-22T12:00:00.123Z\"", "visitor: v-77", "person: ana@x.example");
    }

    @Test
    void asksForAPersonWhoExists() {
        Result result = Cli.run("scenario", "from", "ana@x.exampel", "--events", events, "--rules", Cli.RULES);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("smartlists: there is no person 'ana@x.exampel'")
                .contains("'ana@x.example'");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Cli.run("scenario").code()).isEqualTo(2);
        assertThat(Cli.run("scenario").err())
                .startsWith(
                        "smartlists: say of whom it is to be made: smartlists scenario from PERSON --events FILE\n");
        assertThat(Cli.run("scenario", "from", "ana").err()).contains("--events");
        assertThat(Cli.run("scenario", "from", "--help").out()).startsWith("Usage: smartlists scenario from");
    }
}
