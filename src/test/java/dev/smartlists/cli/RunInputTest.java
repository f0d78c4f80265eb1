package dev.smartlists.cli;

import static dev.smartlists.cli.Lines.answer;
import static dev.smartlists.cli.Lines.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code run} makes of all sorts of input. */
class RunInputTest {

    private static final String FIRST = answer("e1", "v1", "2026-11-20T10:00:00Z");
    private static final String SECOND = answer("e2", "v2", "2026-11-20T10:00:00Z");

    @TempDir
    private Path folder;

    private static Result run(Object... inputs) {
        return Cli.run(Stream.concat(Stream.of("run", "--rules", Cli.RULES), Arrays.stream(inputs))
                .toArray());
    }

    private static void assertCounts(Result result, String counts) {
        assertThat(result.errLines()).anyMatch(line -> line.contains(counts));
    }

    @Test
    void goesOnAfterABrokenLineInTheMiddleOfAGzippedFile() throws IOException {
        Path events = Lines.gzip(folder, "events.ndjson.gz", FIRST, "{\"id\":\"e9\",", SECOND);

        Result result = run(events);

        assertThat(result.code()).isZero();
        assertThat(result.outLines()).contains("Talkers           2");
        assertThat(result.errLines().get(0)).startsWith("refused  " + events + ":2: not JSON");
        assertCounts(result, "3 events read: 2 accepted, 0 duplicate, 0 conflicting, 1 refused");
    }

    @Test
    void failsWhenAGzippedFileBreaksOff() throws IOException {
        byte[] whole = Files.readAllBytes(Lines.gzip(folder, "events.gz", FIRST, SECOND));
        Path half = Files.write(folder.resolve("half.gz"), Arrays.copyOf(whole, whole.length - 12));
        Path out = folder.resolve("out");

        Result result = run(half, "--out", out);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("smartlists: " + half)
                .contains("broke off")
                .doesNotContain("\tat ");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void refusesALineOfTwoMebibytes() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", FIRST, "{\"id\":\"" + "x".repeat(2 << 20) + "\"}", SECOND);

        Result result = run(events);

        assertThat(result.errLines().get(0))
                .isEqualTo("refused  " + events + ":2: longer than 1 MiB (1048576 bytes); shorten its longest text");
        assertCounts(result, "3 events read: 2 accepted, 0 duplicate, 0 conflicting, 1 refused");
    }

    @Test
    void takesByteOrderMarksWindowsLineEndsAndBlankLines() throws IOException {
        Path events = Files.writeString(folder.resolve("events.ndjson"), "\ufeff" + FIRST + "\r\n\r\n  \r\n" + SECOND);

        assertCounts(run(events), "2 events read: 2 accepted, 0 duplicate, 0 conflicting, 0 refused");
    }

    @Test
    void takesAnEmptyFile() throws IOException {
        Result result = run(Files.createFile(folder.resolve("empty.ndjson")));

        assertThat(result.code()).isZero();
        assertThat(result.outLines()).contains("Talkers           0");
        assertCounts(result, "0 events read: 0 accepted, 0 duplicate, 0 conflicting, 0 refused");
    }

    @Test
    void namesMissingFilesAndFoldersAllAtOnce() throws IOException {
        Path events = Lines.file(folder, "monday.ndjson", FIRST);
        Path missing = folder.resolve("munday.ndjson");

        Result result = run(events, missing, folder);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines())
                .containsExactly(
                        "smartlists: " + missing + ": there is no such file. Did you mean 'monday.ndjson'?",
                        folder + ": this is a folder; name the files in it, for example " + folder.resolve("*.ndjson"));
    }

    @Test
    void tellsOfAFileThatMayNotBeRead() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", FIRST);
        assumeThat(events.toFile().setReadable(false, false)).isTrue();
        assumeThat(Files.isReadable(events))
                .as("the superuser may read everything")
                .isFalse();

        Result result = run(events);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "smartlists: " + events + ": no permission to read this file; change its rights or the user\n");
    }

    @Test
    void readsSeveralFilesAndStandardInput() throws IOException {
        Path first = Lines.file(folder, "first.ndjson", FIRST);
        Path second = Lines.gzip(folder, "second.ndjson.gz", SECOND);

        Result result = Cli.runWith(
                answer("e3", "v3", "2026-11-20T10:00:00Z") + "\nbroken",
                "run",
                "--rules",
                Cli.RULES,
                first,
                "-",
                second);

        assertThat(result.outLines()).contains("Talkers           3");
        assertThat(result.errLines().get(0)).startsWith("refused  standard input:2: ");
    }

    @Test
    void readsStandardInputOnce() {
        Result result = run("-", "-");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("smartlists: standard input (-) can be read only once\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00, has no offset",
        "2026-11-20, has no time of day and no offset",
        "2026-02-30T10:00:00Z, does not exist in the calendar",
        "yesterday, is not a time with an offset"
    })
    void refusesTimesThatAreNone(String time, String reason) throws IOException {
        Path events = Lines.file(folder, "events.ndjson", answer("e1", "v1", time), SECOND);

        Result result = run(events);

        assertThat(result.code()).isZero();
        assertThat(result.errLines().get(0))
                .startsWith("refused  " + events + ":1: time: ")
                .contains(reason);
        assertCounts(result, "2 events read: 1 accepted, 0 duplicate, 0 conflicting, 1 refused");
    }

    @Test
    void takesTheYear9999() throws IOException {
        Path events = Lines.file(folder, "events.ndjson", answer("e1", "v1", "9999-12-31T23:59:59.999Z"));

        Result now = run(events);
        Result then = run(events, "--as-of", "9999-12-31T23:59:59.999Z");

        assertThat(now.outLines()).contains("Talkers           0");
        assertCounts(now, "1 event later than that instant");
        assertThat(then.outLines()).contains("Talkers           1");
    }

    @Test
    void reportsTheSameIdWithOtherContentAsConflicting() throws IOException {
        Path first = Lines.file(folder, "first.ndjson", FIRST);
        Path second = Lines.file(folder, "second.ndjson", FIRST, answer("e1", "v1", "2026-11-20T10:00:01Z"));

        assertCounts(run(first, second), "3 events read: 1 accepted, 1 duplicate, 1 conflicting, 0 refused");
    }

    @Test
    void countsUnknownTypesByNameTheMostFrequentFirst() throws IOException {
        String[] lines = new String[30];
        for (int i = 0; i < 30; i++) {
            lines[i] = event("e" + i, i < 5 ? "often" : "rare-%02d".formatted(i), "v1");
        }

        Result result = run(Lines.file(folder, "events.ndjson", lines));

        assertThat(result.errLines())
                .containsSequence("30 events without a classification rule, by type:", "  often    5", "  rare-05  1")
                .contains("  … and 6 more types")
                .noneMatch(line -> line.contains("rare-24"));
    }
}
