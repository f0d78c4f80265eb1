package dev.smartlists.cli;

import dev.smartlists.event.VisitorEvent;
import dev.smartlists.io.EventReader;
import dev.smartlists.io.EventSink;
import dev.smartlists.io.EventSource;
import dev.smartlists.io.ReadReport;
import dev.smartlists.io.Refusal;
import dev.smartlists.io.RefusedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The events that a command is given. Reads them all and tells on standard error which lines were refused.
 *
 * @param events in the order of the lines
 * @param report how many lines there were
 */
record EventIntake(List<VisitorEvent> events, ReadReport report) {

    /** Refusals shown one by one; who needs the others has them kept in a file. */
    static final int MOST_REFUSALS_SHOWN = 20;

    /**
     * Reads files.
     *
     * @param names of files, {@code -} for standard input
     * @param keepRefused where refused lines are kept, or {@code null}
     */
    static EventIntake read(List<String> names, @Nullable Path keepRefused, Progress progress) {
        List<VisitorEvent> events = new ArrayList<>();
        ReadReport report = read(names, keepRefused, progress, new EventReader(), events::add);
        return new EventIntake(events, report);
    }

    /**
     * Reads files, and shows each event as it is read.
     *
     * @return how many lines there were
     */
    static ReadReport read(
            List<String> names,
            @Nullable Path keepRefused,
            Progress progress,
            EventReader reader,
            Consumer<VisitorEvent> events) {
        List<EventSource> sources = names.stream().map(EventIntake::source).toList();
        requireSafe(names, keepRefused);
        try (RefusedFile kept = keepRefused == null ? null : new RefusedFile(keepRefused)) {
            Sink sink = new Sink(kept, progress, events);
            ReadReport report = reader.read(sources, sink);
            sink.tellHowManyMore();
            return report;
        }
    }

    private static EventSource source(String name) {
        try {
            return EventSource.named(name);
        } catch (InvalidPathException impossible) {
            throw new UsageException("'" + name + "' cannot be the name of a file");
        }
    }

    private static void requireSafe(List<String> names, @Nullable Path keepRefused) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            boolean standardInput = name.equals(EventSource.STANDARD_INPUT);
            if (standardInput && !seen.add(name)) {
                throw new UsageException("standard input (-) can be read only once");
            }
            if (!standardInput && keepRefused != null && isSameFile(Path.of(name), keepRefused)) {
                throw new UsageException("--refused would overwrite the events in '" + name + "'; name another file");
            }
        }
    }

    private static boolean isSameFile(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static final class Sink implements EventSink {

        private final Consumer<VisitorEvent> events;
        private final @Nullable RefusedFile kept;
        private final Progress progress;
        private final ReadingRate rate = new ReadingRate();
        private long accepted;
        private long refused;

        Sink(@Nullable RefusedFile kept, Progress progress, Consumer<VisitorEvent> events) {
            this.events = events;
            this.kept = kept;
            this.progress = progress;
            progress.doing(rate::text);
        }

        @Override
        public void accepted(VisitorEvent event) {
            accepted++;
            events.accept(event);
        }

        @Override
        public void refused(Refusal refusal) {
            refused++;
            if (refused <= MOST_REFUSALS_SHOWN) {
                progress.println("refused  " + Visible.of(refusal.toString()));
            }
        }

        @Override
        public void refusedBytes(byte[] bytes, int from, int to) {
            if (kept != null) {
                kept.write(bytes, from, to);
            }
        }

        @Override
        public void progress(EventSource source, long bytes, long lines) {
            rate.read(source, bytes, accepted);
        }

        void tellHowManyMore() {
            long more = refused - MOST_REFUSALS_SHOWN;
            if (more > 0) {
                progress.println("… and " + more + " more" + (kept == null ? "; --refused FILE keeps them all" : ""));
            }
        }
    }
}
