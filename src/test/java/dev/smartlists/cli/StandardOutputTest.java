package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private static StandardOutput failing(String reason) {
        return new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
    }

    @Test
    void passesOnWhatIsWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(bytes);

        out.write("Zoë".getBytes(StandardCharsets.UTF_8));
        out.write('!');
        out.flush();
        out.requireWritten();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Zoë!");
    }

    @Test
    void isContentIfTheReaderHasSeenEnough() {
        StandardOutput out = failing("Broken pipe");

        out.write('x');
        out.write('y');

        assertThatCode(out::requireWritten).doesNotThrowAnyException();
    }

    @Test
    void failsIfTheDiskIsFull() {
        StandardOutput out = failing("No space left on device");

        out.write('x');

        assertThatThrownBy(out::requireWritten)
                .isInstanceOf(CommandFailedException.class)
                .hasMessage("standard output: cannot be written: No space left on device");
    }
}
