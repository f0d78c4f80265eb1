package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartlists.event.VisitorEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and streams: which can be read, how far, and what is kept of them. */
class EventSourceTest {

    @TempDir
    Path folder;

    @Test
    void allUnreadableFilesAreNamedBeforeAnythingIsRead() throws IOException {
        Path good = Files.writeString(folder.resolve("monday.ndjson"), Read.TWO);
        Path misspelt = folder.resolve("mondy.ndjson");
        Path nowhere = folder.resolve("no").resolve("tuesday.ndjson");
        Read read = new Read();

        assertThatThrownBy(() -> new EventReader()
                        .read(
                                List.of(Read.file(good), Read.file(misspelt), Read.file(nowhere), Read.file(folder)),
                                read))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(misspelt + ": there is no such file. Did you mean 'monday.ndjson'?\n" + nowhere
                        + ": there is no such file\n" + folder
                        + ": this is a folder; name the files in it, for example " + folder.resolve("*.ndjson"));
        assertThat(read.events).isEmpty();
    }

    @Test
    void aFailingStreamIsAnError() {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream((Read.TWO + "{\"id").getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("cable pulled");
                    }
                });
        Read read = new Read();

        assertThatThrownBy(() -> new EventReader().read(List.of(EventSource.stream("net", () -> failing)), read))
                .hasMessage("net: broke off after line 2: cable pulled; the lines before it have been read");
        assertThat(read.events).hasSize(2);
        assertThat(read.refusals).isEmpty();
    }

    @Test
    void progressTellsBytesAndLines() throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson"), Read.manyLines(50_000));
        long[] last = new long[3];

        new EventReader().read(List.of(Read.file(file)), new EventSink() {
            @Override
            public void accepted(VisitorEvent event) {}

            @Override
            public void refused(Refusal refusal) {}

            @Override
            public void progress(EventSource source, long bytes, long lines) {
                assertThat(source.name()).isEqualTo(file.toString());
                assertThat(bytes).isGreaterThanOrEqualTo(last[0]);
                last[0] = bytes;
                last[1] = lines;
                last[2]++;
            }
        });

        assertThat(last[0])
                .isEqualTo(Files.size(file))
                .isEqualTo(Read.file(file).bytes().orElseThrow());
        assertThat(last[1]).isEqualTo(50_000);
        assertThat(last[2]).isBetween(4L, 6L);
    }

    @Test
    void refusedLinesAreKeptInAFile() throws IOException {
        Path kept = folder.resolve("refused.ndjson");
        try (RefusedFile file = new RefusedFile(kept)) {
            new EventReader()
                    .read(
                            List.of(Read.source("in", ("x\n" + Read.TWO + "y").getBytes(StandardCharsets.UTF_8))),
                            new EventSink() {
                                @Override
                                public void accepted(VisitorEvent event) {}

                                @Override
                                public void refused(Refusal refusal) {}

                                @Override
                                public void refusedBytes(byte[] bytes, int from, int to) {
                                    file.write(bytes, from, to);
                                }
                            });
        }

        assertThat(kept).hasContent("x\ny\n");
        assertThatThrownBy(() -> new RefusedFile(folder.resolve("no").resolve("refused.ndjson")))
                .isInstanceOf(UnwritableOutputException.class)
                .hasMessageEndingWith("refused.ndjson: cannot be written: there is no such folder");
    }
}
