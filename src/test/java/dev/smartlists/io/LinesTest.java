package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.event.VisitorEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bytes become lines, and which of them are none. */
class LinesTest {

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
        String text = "\uFEFF" + Read.TWO + "é\n\n" + Read.TWO + fill(2_000);
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

    private static String fill(int bytes) {
        String start = Read.FIRST.replace("}", ",\"page\":\"");
        return start + "x".repeat(bytes - start.length() - 2) + "\"}";
    }

    private static byte[] bytes(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
