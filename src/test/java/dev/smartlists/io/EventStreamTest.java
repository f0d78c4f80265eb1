package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartlists.event.VisitorEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, files and streams. */
class EventStreamTest {

    private static final String TWO = Read.FIRST + "\n" + Read.FIRST.replace("e1", "e2") + "\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\r\n\r\n   ", "\uFEFF", "\uFEFF\n"})
    void anEmptyInputHasNoEvents(String text) {
        Read read = Read.text(text);

        assertThat(read.events).isEmpty();
        assertThat(read.refusals).isEmpty();
    }

    @Test
    void blankLinesAreSkippedAndCounted() {
        Read read = Read.text("\n  \r\n" + Read.FIRST + "\r\n\t\nx\r\n" + Read.FIRST);

        assertThat(read.events).hasSize(2);
        assertThat(read.refusals).extracting(Refusal::line).containsExactly(5L);
        assertThat(read.refusedBytes).hasToString("x\r\n");
    }

    @Test
    void aByteOrderMarkIsForTheStartOnly() {
        Read read = Read.text("\uFEFF" + Read.FIRST + "\n\uFEFF" + Read.FIRST + "\n");

        assertThat(read.events).hasSize(1);
        assertThat(read.refusals).extracting(Refusal::line).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "c3",
                "c328",
                "c0af",
                "e0809f",
                "eda080",
                "edb080",
                "f08080af",
                "f4908080",
                "f5808080",
                "ff",
                "fe",
                "e282",
                "f09f98"
            })
    void malformedUtf8IsRefusedEverywhere(String hex) throws IOException {
        byte[] bad = bytes(hex);
        for (String around : List.of("\"page\":\"", "\"", "\"other\":{\"a\":\"", "\"goal\":{\"unknown\":\"")) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            line.write((Read.FIRST.replace("}", "," + around)).getBytes(StandardCharsets.UTF_8));
            line.write(bad);
            line.write(("\"}\n" + Read.FIRST).getBytes(StandardCharsets.UTF_8));

            Read read = Read.bytes(line.toByteArray());

            assertThat(read.events).hasSize(1);
            assertThat(read.refusals).hasSize(1);
            assertThat(read.refusals.get(0).reason())
                    .startsWith("not UTF-8: byte 0x")
                    .contains("save the file as UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void otherUnicodeEncodingsAreRefused(String charset) throws IOException {
        Read read = Read.bytes(Read.FIRST.getBytes(charset));

        assertThat(read.events).isEmpty();
        assertThat(read.refusals).hasSize(1);
    }

    @Test
    void aLineMayHaveOneMebibyteAndNoMore() {
        String filled = fill(1 << 20);

        Read read = Read.text(
                filled + "\n" + filled + "\r\n" + fill((1 << 20) + 1) + "\n" + fill(5 << 20) + "\r\n" + Read.FIRST);

        assertThat(read.events).hasSize(3);
        assertThat(read.refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        "in:3: longer than 1 MiB (1048576 bytes); shorten its longest text",
                        "in:4: longer than 1 MiB (1048576 bytes); shorten its longest text");
        assertThat(read.refusedBytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(fill((1 << 20) + 1) + "\n" + fill(5 << 20) + "\r\n");
    }

    @Test
    void aVeryLongLineIsNotHeldInMemory() {
        InputStream endless = new InputStream() {
            private long left = 3L << 30;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int got = (int) Math.min(length, left);
                Arrays.fill(bytes, from, from + got, (byte) 'x');
                left -= got;
                return got == 0 ? -1 : got;
            }
        };
        CountingSink sink = new CountingSink();

        ReadReport report = new EventReader().read(List.of(EventSource.stream("endless", () -> endless)), sink);

        assertThat(report).isEqualTo(new ReadReport(1, 1));
        assertThat(sink.bytes).isEqualTo((3L << 30) + 1);
    }

    private static final class CountingSink implements EventSink {

        private long bytes;

        @Override
        public void accepted(VisitorEvent event) {}

        @Override
        public void refused(Refusal refusal) {}

        @Override
        public void refusedBytes(byte[] buffer, int from, int to) {
            bytes += to - from;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 65_535})
    void linesDoNotDependOnHowTheBytesArrive(int step) {
        String text = ("\uFEFF" + TWO + "é\n\n" + TWO + fill(2_000)).repeat(1);
        InputStream slow = new InputStream() {
            private final InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return in.read(bytes, from, Math.min(length, step));
            }
        };
        Read read = new Read();

        new EventReader().read(List.of(EventSource.stream("in", () -> slow)), read);

        assertThat(read.events).isEqualTo(Read.text(text).events).hasSize(5);
        assertThat(read.refusals).isEqualTo(Read.text(text).refusals).hasSize(1);
    }

    @Test
    void gzipIsRecognisedByItsContent() throws IOException {
        Path packed = Files.write(folder.resolve("a.ndjson.gz"), gzip(TWO));
        Path renamed = Files.write(folder.resolve("b.ndjson"), gzip("\uFEFF" + TWO));
        Path plain = Files.writeString(folder.resolve("c.ndjson"), TWO);
        Path empty = Files.createFile(folder.resolve("d.ndjson.gz"));
        Read read = new Read();

        ReadReport report =
                new EventReader().read(List.of(file(packed), file(renamed), file(plain), file(empty)), read);

        assertThat(report).isEqualTo(new ReadReport(6, 0));
        assertThat(read.events).extracting(VisitorEvent::id).containsExactly("e1", "e2", "e1", "e2", "e1", "e2");
    }

    @Test
    void aPackedFileMayHaveSeveralMembersAndPadding() throws IOException {
        byte[] members = concat(gzip(TWO), gzip(""), gzip(TWO), new byte[512]);

        assertThat(Read.bytes(members).events).hasSize(4);
    }

    @Test
    void aPauseBetweenMembersIsNotTheEnd() throws IOException {
        InputStream pipe =
                new SequenceInputStream(new ByteArrayInputStream(gzip(TWO)), new ByteArrayInputStream(gzip(TWO))) {
                    @Override
                    public int available() {
                        return 0;
                    }
                };
        Read read = new Read();

        new EventReader().read(List.of(EventSource.stream("pipe", () -> pipe)), read);

        assertThat(read.events).hasSize(4);
    }

    @Test
    void aGzipHeaderMayHaveEveryOption() throws IOException {
        byte[] plain = gzip(TWO);
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 'c', 0, 1, 1};

        assertThat(Read.bytes(concat(header, Arrays.copyOfRange(plain, 10, plain.length))).events)
                .hasSize(2);
    }

    @Test
    void aBrokenGzipStreamKeepsWhatWasReadAndTheOtherFiles() throws IOException {
        byte[] whole = gzip(manyLines(50_000));
        Path broken = Files.write(folder.resolve("broken.ndjson.gz"), Arrays.copyOf(whole, whole.length / 2));
        Path good = Files.writeString(folder.resolve("good.ndjson"), TWO);
        Read read = new Read();

        assertThatThrownBy(() -> new EventReader().read(List.of(file(broken), file(good)), read))
                .isInstanceOfSatisfying(UnreadableInputException.class, e -> {
                    long lines = read.events.size() - 2;
                    assertThat(lines).isBetween(10_000L, 40_000L);
                    assertThat(e)
                            .hasMessage(broken + ": broke off after line " + lines
                                    + ": the gzip data ends too early; the lines before it have been read");
                    assertThat(e.report()).isEqualTo(new ReadReport(lines + 2, 0));
                });
        assertThat(read.refusals).isEmpty();
    }

    @Test
    void damagedGzipIsAnError() throws IOException {
        byte[] good = gzip(TWO);
        byte[] wrongChecksum = good.clone();
        wrongChecksum[good.length - 8] ^= 1;
        byte[] wrongLength = good.clone();
        wrongLength[good.length - 1] ^= 1;
        byte[] wrongData = good.clone();
        wrongData[12] ^= 0x55;

        assertThat(problem(wrongChecksum)).contains("broke off after line 2", "checksum is wrong");
        assertThat(problem(wrongLength)).contains("broke off after line 2", "checksum is wrong");
        assertThat(problem(wrongData)).contains("the gzip data is damaged");
        assertThat(problem(concat(good, "rest".getBytes(StandardCharsets.UTF_8))))
                .contains("broke off after line 2", "something that is not gzip follows");
        assertThat(problem(concat(good, Arrays.copyOf(good, 5)))).contains("the gzip data ends too early");
        assertThat(problem(Arrays.copyOf(good, 5))).startsWith("in: cannot be read: the gzip data ends too early");
    }

    private static String problem(byte[] packed) {
        try {
            Read.bytes(packed);
            return "none";
        } catch (UnreadableInputException e) {
            return e.getMessage();
        }
    }

    @Test
    void allUnreadableFilesAreNamedBeforeAnythingIsRead() throws IOException {
        Path good = Files.writeString(folder.resolve("monday.ndjson"), TWO);
        Path misspelt = folder.resolve("mondy.ndjson");
        Path nowhere = folder.resolve("no").resolve("tuesday.ndjson");
        Read read = new Read();

        assertThatThrownBy(() ->
                        new EventReader().read(List.of(file(good), file(misspelt), file(nowhere), file(folder)), read))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(misspelt + ": there is no such file. Did you mean 'monday.ndjson'?\n" + nowhere
                        + ": there is no such file\n" + folder
                        + ": this is a folder; name the files in it, for example " + folder.resolve("*.ndjson"));
        assertThat(read.events).isEmpty();
    }

    @Test
    void aNameInGzThatIsNotPackedIsAnError() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.ndjson.GZ"), TWO);

        assertThatThrownBy(() -> new EventReader().read(List.of(file(plain)), new Read()))
                .hasMessage(plain + ": cannot be read: the name ends in .gz but the content is not gzip");
    }

    @Test
    void aFailingStreamIsAnError() {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream((TWO + "{\"id").getBytes(StandardCharsets.UTF_8)), new InputStream() {
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
        Path file = Files.writeString(folder.resolve("many.ndjson"), manyLines(50_000));
        long[] last = new long[3];

        new EventReader().read(List.of(file(file)), new EventSink() {
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
                .isEqualTo(file(file).bytes().orElseThrow());
        assertThat(last[1]).isEqualTo(50_000);
        assertThat(last[2]).isBetween(4L, 6L);
    }

    @Test
    void refusedLinesAreKeptInAFile() throws IOException {
        Path kept = folder.resolve("refused.ndjson");
        try (RefusedFile file = new RefusedFile(kept)) {
            new EventReader()
                    .read(
                            List.of(Read.source("in", ("x\n" + TWO + "y").getBytes(StandardCharsets.UTF_8))),
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

    private static EventSource file(Path file) {
        return EventSource.named(file.toString());
    }

    private static String fill(int bytes) {
        String start = Read.FIRST.replace("}", ",\"page\":\"");
        return start + "x".repeat(bytes - start.length() - 2) + "\"}";
    }

    private static String manyLines(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(Read.FIRST.replace("e1", "e" + Integer.toHexString(i * 0x9E3779B9)))
                    .append('\n');
        }
        return text.toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
