package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartlists.Firing;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Membership;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old results or the new ones, never something between. */
class ResultFilesTest {

    private static final List<String> NAMES = List.of("activities.ndjson", "memberships.ndjson", "triggers.ndjson");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void earlierResults() throws IOException {
        folder = Files.createDirectories(temporary.resolve("new").resolve("out"));
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name), "old");
        }
    }

    @Test
    void takeTheirPlacesTogetherAtTheEnd() throws IOException {
        try (ResultFiles files = new ResultFiles(folder)) {
            write(files);
            assertThat(contents()).containsOnly("old");
            files.publish();
        }

        assertThat(contents()).hasSize(3).allMatch(text -> text.startsWith("{") && text.endsWith("}\n"));
        assertThat(names()).containsExactlyElementsOf(NAMES);
    }

    @Test
    void areEmptyFilesIfThereIsNothing() throws IOException {
        try (ResultFiles files = new ResultFiles(temporary.resolve("a").resolve("b"))) {
            files.publish();
        }
        folder = temporary.resolve("a").resolve("b");

        assertThat(names()).containsExactlyElementsOf(NAMES);
        assertThat(contents()).containsExactly("", "", "");
    }

    @Test
    void stayAsTheyWereIfTheRunFails() throws IOException {
        assertThatThrownBy(() -> {
                    try (ResultFiles files = new ResultFiles(folder)) {
                        write(files);
                        throw new IllegalStateException("no members after all");
                    }
                })
                .hasMessage("no members after all")
                .hasNoSuppressedExceptions();

        assertThat(contents()).containsExactly("old", "old", "old");
        assertThat(names()).containsExactlyElementsOf(NAMES);
    }

    @Test
    void stayAsTheyWereIfTheNewOnesGetLost() throws IOException {
        try (ResultFiles files = new ResultFiles(folder)) {
            write(files);
            for (String name : names()) {
                if (name.endsWith(".part")) {
                    Files.delete(folder.resolve(name));
                }
            }

            assertThatThrownBy(files::publish)
                    .isInstanceOf(UnwritableOutputException.class)
                    .hasMessageStartingWith(folder.resolve("activities.ndjson") + ": cannot be written: ");
        }

        assertThat(contents()).containsExactly("old", "old", "old");
    }

    @Test
    void ofTwoRunsAtATimeAreThoseOfOne() throws IOException {
        try (ResultFiles one = new ResultFiles(folder);
                ResultFiles other = new ResultFiles(folder)) {
            write(one);
            write(other);
            other.write(new Membership("Hand raisers", "p2"));
            one.publish();
            other.publish();
        }

        assertThat(folder.resolve("memberships.ndjson")).content().hasLineCount(2);
        assertThat(names()).containsExactlyElementsOf(NAMES);
    }

    @Test
    void sayWhyTheyCannotBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");
        Files.delete(folder.resolve("triggers.ndjson"));
        Files.createDirectory(folder.resolve("triggers.ndjson"));

        assertThatThrownBy(() -> new ResultFiles(file))
                .isInstanceOf(UnwritableOutputException.class)
                .hasMessage(file + ": cannot be written: this is a file, not a folder");
        assertThatThrownBy(() -> new ResultFiles(folder))
                .isInstanceOf(UnwritableOutputException.class)
                .hasMessage(folder.resolve("triggers.ndjson") + ": cannot be written: this is a folder");
        assertThat(names()).containsExactlyElementsOf(NAMES);
    }

    private static void write(ResultFiles files) {
        Instant date = Instant.parse("2026-11-22T09:00:00Z");
        files.write(new LoggedActivity("a1", "Reached Dialogue Goal", "p", "v", "s", date, "e1", Map.of()));
        files.write(new Membership("Hand raisers", "p"));
        files.write(new Firing("Alert", "p", date, "Reached Dialogue Goal", "a1", "e1"));
    }

    private List<String> contents() throws IOException {
        return List.of(
                Files.readString(folder.resolve(NAMES.get(0))),
                Files.readString(folder.resolve(NAMES.get(1))),
                Files.readString(folder.resolve(NAMES.get(2))));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
