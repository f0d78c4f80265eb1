package dev.smartlists.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;

/** One call of {@link EventReader#read}: what was counted so far, and which sources broke off. Not thread-safe. */
final class Reading {

    private static final long PROGRESS_STEP = 1 << 20;
    private static final byte[] NEWLINE = {'\n'};

    private final EventSink sink;
    private final EventParser parser = new EventParser();
    private final List<String> problems = new ArrayList<>();
    private long read;
    private long refused;

    Reading(EventSink sink) {
        this.sink = sink;
    }

    void read(EventSource source) {
        try (SourceStream stream = SourceStream.open(source)) {
            LineReader lines = new LineReader(stream.text());
            try {
                readLines(source, stream, lines);
            } catch (IOException e) {
                problems.add(source.name() + ": broke off after line " + lines.number() + ": " + reason(e)
                        + "; the lines before it have been read");
            }
        } catch (IOException e) {
            problems.add(source.name() + ": cannot be read: " + reason(e));
        }
    }

    ReadReport end() {
        ReadReport report = new ReadReport(read, refused);
        if (!problems.isEmpty()) {
            throw new UnreadableInputException(problems, report);
        }
        return report;
    }

    private void readLines(EventSource source, SourceStream stream, LineReader lines) throws IOException {
        long reported = 0;
        while (lines.next()) {
            readLine(source, lines);
            if (stream.consumed() - reported >= PROGRESS_STEP) {
                reported = stream.consumed();
                sink.progress(source, reported, lines.number());
            }
        }
        sink.progress(source, stream.consumed(), lines.number());
    }

    private void readLine(EventSource source, LineReader lines) throws IOException {
        int start = firstVisible(lines);
        if (start == lines.to() && !lines.isTooLong()) {
            return;
        }
        read++;
        try {
            if (lines.isTooLong()) {
                throw new LineRefusedException(
                        null, "longer than 1 MiB (" + LineReader.LONGEST_LINE + " bytes); shorten its longest text");
            }
            sink.accepted(parser.parse(lines.bytes(), start, lines.to(), lines.isAscii()));
        } catch (LineRefusedException e) {
            refused++;
            sink.refused(e.at(source.name(), lines.number()));
            do {
                sink.refusedBytes(lines.bytes(), lines.from(), lines.to());
            } while (lines.more());
            sink.refusedBytes(NEWLINE, 0, NEWLINE.length);
        }
    }

    private static int firstVisible(LineReader lines) {
        byte[] bytes = lines.bytes();
        int at = lines.from();
        while (at < lines.to() && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
