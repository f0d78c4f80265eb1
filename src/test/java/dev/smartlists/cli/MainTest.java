package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: pipes that break, disks that are full, a run that is interrupted. */
@Tag("slow")
@Timeout(120)
class MainTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsAShell() {
        assumeThat(SHELL).as("a POSIX shell").exists();
    }

    /** A shell command in which {@code $smartlists} is the program and {@code $rules} are the rules. */
    private ProcessBuilder shell(String command) {
        ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", command);
        builder.environment()
                .put(
                        "smartlists",
                        Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:TieredStopAtLevel=1 "
                                + Main.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("rules", Cli.RULES);
        builder.redirectError(folder.resolve("err").toFile());
        return builder;
    }

    private int run(String command) throws IOException, InterruptedException {
        return shell(command)
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
    }

    @Test
    void isQuietWhenItsReaderHasSeenEnough() throws IOException, InterruptedException {
        String[] answers = IntStream.range(0, 3_000)
                .mapToObj(i -> Lines.event(
                        "e" + i, "prompt_answered", "v1", "2026-11-20T10:00:00Z", ",\"session\":\"s" + i + "\""))
                .toArray(String[]::new);
        Path events = Lines.file(folder, "events.ndjson", answers);

        int code = run("{ $smartlists log v1 " + events
                + " --rules $rules --as-of 2026-11-22T00:00:00Z; echo $? >&2; } | head -n 1");

        assertThat(code).isZero();
        assertThat(folder.resolve("out")).hasContent("v1: 3000 activities as of 2026-11-22T00:00:00.000Z\n");
        assertThat(folder.resolve("err")).hasContent("0\n");
    }

    @Test
    void failsWhenTheDiskIsFull() throws IOException, InterruptedException {
        assumeThat(Path.of("/dev/full")).exists();

        int code = run("$smartlists check --rules $rules > /dev/full");

        assertThat(code).isEqualTo(1);
        assertThat(folder.resolve("err"))
                .hasContent("smartlists: standard output: cannot be written: No space left on device\n");
    }

    @Test
    void leavesNoFileBehindWhenItIsInterrupted() throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("results"));
        Process run =
                shell("exec $smartlists run - --rules $rules --out " + out).start();
        OutputStream events = run.getOutputStream();
        events.write((Lines.event("e1", "prompt_answered", "v1") + "\n").getBytes(StandardCharsets.UTF_8));
        events.flush();
        Instant patience = Instant.now().plusSeconds(60);
        while (run.isAlive() && names(out).size() < 3 && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
        }

        assertThat(names(out)).as("files under way").hasSize(3).allMatch(name -> name.endsWith(".part"));
        new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(130);
        assertThat(names(out)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
