package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.SmartLists;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String CLEAR = "\r\u001b[K";

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();
    private final ScheduledExecutorService noTicks = Executors.newSingleThreadScheduledExecutor();
    private final Progress progress = new Progress(new PrintWriter(err), 20, nanos::get, noTicks);

    @AfterEach
    void stop() {
        noTicks.shutdownNow();
    }

    private void after(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
        progress.tick();
    }

    @Test
    void staysQuietForASecond() {
        progress.doing(() -> "reading");

        after(999);
        assertThat(err.toString()).isEmpty();

        after(1);
        assertThat(err.toString()).isEqualTo(CLEAR + "reading");
    }

    @Test
    void rewritesTheLineOnlyIfItChanges() {
        progress.doing(() -> "reading");
        after(1_000);
        after(250);
        progress.doing(() -> "evaluating");
        after(250);

        assertThat(err.toString()).isEqualTo(CLEAR + "reading" + CLEAR + "evaluating");
    }

    @Test
    void makesRoomForLinesThatStay() {
        progress.doing(() -> "reading");
        after(1_000);
        progress.println("refused");
        progress.println("refused again");
        after(250);
        progress.close();

        assertThat(err.toString())
                .isEqualTo(CLEAR + "reading" + CLEAR + "refused\nrefused again\n" + CLEAR + "reading" + CLEAR);
    }

    @Test
    void saysNothingMoreOnceItIsClosed() {
        progress.doing(() -> "reading");
        progress.close();
        after(2_000);

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void fitsIntoOneLineAndObeysNobody() {
        progress.doing(() -> "reading \u001b[2Ja-file-with-a-long-name");
        after(1_000);

        assertThat(err.toString()).isEqualTo(CLEAR + "reading \\u001b[2Ja…");
    }

    @Test
    void isForTerminalsOnly() throws InterruptedException {
        Shell shell = new Shell(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                new Terminals(new Terminal(true, 80, true), Terminal.NONE),
                Clock.systemUTC(),
                SmartLists::load);
        try (Progress silent = Progress.on(shell)) {
            silent.doing(() -> "reading");
            Thread.sleep(1_300);
        }

        assertThat(err.toString()).isEmpty();
    }
}
