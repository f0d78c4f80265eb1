package dev.smartlists.cli;

import static dev.smartlists.cli.Lines.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are no events: told, kept, or fatal. */
class RefusalsTest {

    private static final String GOOD = answer("e1", "v1", "2026-11-20T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void tellsTheFirstTwenty() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", "x\n".repeat(25) + GOOD);

        Result result = Cli.run("run", events, "--rules", Cli.RULES);

        assertThat(result.code()).isZero();
        assertThat(result.errLines())
                .filteredOn(line -> line.startsWith("refused  "))
                .hasSize(20);
        assertThat(result.errLines().get(20)).isEqualTo("… and 5 more; --refused FILE keeps them all");
    }

    @Test
    void keepsTheLinesAsTheyCame() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", "  Zo\u00eb \u001b[2J", GOOD, "x".repeat(2 << 20), "last");
        Path refused = folder.resolve("refused.ndjson");

        Result result = Cli.run("run", events, "--rules", Cli.RULES, "--refused", refused);

        assertThat(result.code()).isZero();
        assertThat(refused).hasContent("  Zo\u00eb \u001b[2J\n" + "x".repeat(2 << 20) + "\nlast\n");
    }

    @Test
    void makesAnEmptyFileIfNothingIsRefused() throws IOException {
        Path refused = Lines.file(folder, "refused.ndjson", "of yesterday");

        Cli.run("run", Lines.file(folder, "events.ndjson", GOOD), "--rules", Cli.RULES, "--refused", refused);

        assertThat(refused).isEmptyFile();
    }

    @Test
    void neverOverwritesItsInput() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", GOOD);
        Path same = folder.resolve("sub/../events.ndjson");
        Files.createDirectory(folder.resolve("sub"));

        Result result = Cli.run("run", events, "--rules", Cli.RULES, "--refused", same);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--refused would overwrite the events in '" + events + "'");
        assertThat(events).hasContent(GOOD + "\n");
    }

    @Test
    void failsIfTheyCannotBeKept() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", GOOD);
        Path refused = folder.resolve("no-such-folder/refused.ndjson");

        Result result = Cli.run("run", events, "--rules", Cli.RULES, "--refused", refused);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("smartlists: " + refused + ": cannot be written: there is no such folder\n");
    }

    @Test
    void failsUnderStrictAndWritesNoResult() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", GOOD, "x");
        Path refused = folder.resolve("refused.ndjson");
        Path out = Files.createDirectory(folder.resolve("out"));
        Path old = Lines.file(out, "memberships.ndjson", "of yesterday");

        Result result = Cli.run("run", events, "--rules", Cli.RULES, "--strict", "--out", out, "--refused", refused);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines())
                .contains("2 events read: 1 accepted, 0 duplicate, 0 conflicting, 1 refused")
                .endsWith("smartlists: --strict: events were refused, so no result is printed or written");
        assertThat(Files.list(out)).containsExactly(old);
        assertThat(old).hasContent("of yesterday\n");
        assertThat(refused).hasContent("x\n");
    }

    @Test
    void isContentUnderStrictIfNothingIsRefused() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", GOOD, GOOD);
        Path out = folder.resolve("out");

        Result result = Cli.run("run", events, "--rules", Cli.RULES, "--strict", "--out", out);

        assertThat(result.code()).isZero();
        assertThat(Files.list(out)).hasSize(3);
    }
}
