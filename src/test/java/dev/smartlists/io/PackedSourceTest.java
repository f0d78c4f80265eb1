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

/** What is packed with gzip, whole and broken. */
class PackedSourceTest {

    @TempDir
    Path folder;

    @Test
    void gzipIsRecognisedByItsContent() throws IOException {
        Path packed = Files.write(folder.resolve("a.ndjson.gz"), gzip(Read.TWO));
        Path renamed = Files.write(folder.resolve("b.ndjson"), gzip("\uFEFF" + Read.TWO));
        Path plain = Files.writeString(folder.resolve("c.ndjson"), Read.TWO);
        Path empty = Files.createFile(folder.resolve("d.ndjson.gz"));
        Read read = new Read();

        ReadReport report = new EventReader()
                .read(List.of(Read.file(packed), Read.file(renamed), Read.file(plain), Read.file(empty)), read);

        assertThat(report).isEqualTo(new ReadReport(6, 0));
        assertThat(read.events).extracting(VisitorEvent::id).containsExactly("e1", "e2", "e1", "e2", "e1", "e2");
    }

    @Test
    void aPackedFileMayHaveSeveralMembersAndPadding() throws IOException {
        byte[] members = concat(gzip(Read.TWO), gzip(""), gzip(Read.TWO), new byte[512]);

        assertThat(Read.bytes(members).events).hasSize(4);
    }

    @Test
    void aPauseBetweenMembersIsNotTheEnd() throws IOException {
        InputStream pipe =
                new SequenceInputStream(
                        new ByteArrayInputStream(gzip(Read.TWO)), new ByteArrayInputStream(gzip(Read.TWO))) {
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
        byte[] plain = gzip(Read.TWO);
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 'c', 0, 1, 1};

        assertThat(Read.bytes(concat(header, Arrays.copyOfRange(plain, 10, plain.length))).events)
                .hasSize(2);
    }

    @Test
    void aBrokenGzipStreamKeepsWhatWasReadAndTheOtherFiles() throws IOException {
        byte[] whole = gzip(Read.manyLines(50_000));
        Path broken = Files.write(folder.resolve("broken.ndjson.gz"), Arrays.copyOf(whole, whole.length / 2));
        Path good = Files.writeString(folder.resolve("good.ndjson"), Read.TWO);
        Read read = new Read();

        assertThatThrownBy(() -> new EventReader().read(List.of(Read.file(broken), Read.file(good)), read))
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
        byte[] good = gzip(Read.TWO);
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
    void aNameInGzThatIsNotPackedIsAnError() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.ndjson.GZ"), Read.TWO);

        assertThatThrownBy(() -> new EventReader().read(List.of(Read.file(plain)), new Read()))
                .hasMessage(plain + ": cannot be read: the name ends in .gz but the content is not gzip");
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
}
