package dev.smartlists.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One line on standard error that tells what a long run is doing, rewritten in place. Only on a terminal, and only after a second, so that short runs
 * and log files stay quiet. Thread-safe.
 */
final class Progress implements AutoCloseable {

    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long TICK_MILLIS = 250;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final int width;
    private final LongSupplier nanoTime;
    private final ScheduledExecutorService ticks;
    private final long start;
    private Supplier<String> doing = () -> "";
    private String shown = "";
    private boolean closed;

    Progress(PrintWriter err, int width, LongSupplier nanoTime, ScheduledExecutorService ticks) {
        this.err = err;
        this.width = width;
        this.nanoTime = nanoTime;
        this.ticks = ticks;
        this.start = nanoTime.getAsLong();
    }

    /** Starts to tell, if there is somebody to tell it to. */
    static Progress on(Shell shell) {
        ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        Terminal terminal = shell.terminals().err();
        Progress progress = new Progress(shell.err(), terminal.width(), System::nanoTime, ticks);
        if (terminal.present()) {
            ticks.scheduleAtFixedRate(progress::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return progress;
    }

    /** Says what is being done from now on. */
    synchronized void doing(Supplier<String> what) {
        doing = what;
    }

    /** Prints lines that stay, above the progress. */
    synchronized void println(String lines) {
        clear();
        err.println(lines);
    }

    /** Shows what is being done now, if the time for that has come. */
    synchronized void tick() {
        if (!closed && nanoTime.getAsLong() - start >= QUIET_NANOS) {
            show(DisplayWidth.cut(Visible.of(doing.get()), width - 1));
        }
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            err.print(CLEAR_LINE + line);
            err.flush();
            shown = line;
        }
    }

    private void clear() {
        if (!shown.isEmpty()) {
            err.print(CLEAR_LINE);
            shown = "";
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        closed = true;
        ticks.shutdownNow();
        clear();
        err.flush();
    }
}
