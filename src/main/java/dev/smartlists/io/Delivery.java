package dev.smartlists.io;

import dev.smartlists.event.VisitorEvent;
import dev.smartlists.io.LineBlock.Kind;
import dev.smartlists.io.ParsedBlock.RefusedLine;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Shows a sink what the blocks held, and counts; blocks come in order, one at a time. Not thread-safe. */
final class Delivery {

    private static final long PROGRESS_STEP = 1 << 20;
    private static final byte[] NEWLINE = {'\n'};

    private final EventSink sink;
    private final List<String> problems = new ArrayList<>();
    private long read;
    private long refused;
    /** Of the source that is being delivered. */
    private long lines;

    private long reported;

    Delivery(EventSink sink) {
        this.sink = sink;
    }

    void deliver(ParsedBlock parsed) {
        LineBlock block = parsed.block();
        lines(parsed);
        switch (block.kind()) {
            case MORE -> sink.refusedBytes(block.bytes(), 0, block.length());
            case LAST -> {
                sink.refusedBytes(block.bytes(), 0, block.length());
                sink.refusedBytes(NEWLINE, 0, NEWLINE.length);
            }
            case UNREADABLE -> problems.add(block.source().name() + ": cannot be read: " + reason(block));
            case BROKEN ->
                problems.add(block.source().name() + ": broke off after line " + lines + ": " + reason(block)
                        + "; the lines before it have been read");
            default -> {}
        }
        progress(block);
    }

    ReadReport end() {
        ReadReport report = new ReadReport(read, refused);
        if (!problems.isEmpty()) {
            throw new UnreadableInputException(problems, report);
        }
        return report;
    }

    private void lines(ParsedBlock parsed) {
        List<VisitorEvent> events = parsed.events();
        int next = 0;
        for (RefusedLine line : parsed.refused()) {
            while (next < line.events()) {
                sink.accepted(events.get(next++));
            }
            refuse(parsed.block(), line);
        }
        while (next < events.size()) {
            sink.accepted(events.get(next++));
        }
        read += events.size() + parsed.refused().size();
        lines += parsed.lines();
    }

    private void refuse(LineBlock block, RefusedLine line) {
        refused++;
        sink.refused(line.why().at(block.source().name(), lines + line.line()));
        sink.refusedBytes(block.bytes(), line.from(), line.to());
        if (block.kind() == Kind.LINES) {
            sink.refusedBytes(NEWLINE, 0, NEWLINE.length);
        }
    }

    private void progress(LineBlock block) {
        boolean ends = block.kind() == Kind.END;
        if (ends || block.consumed() - reported >= PROGRESS_STEP) {
            reported = block.consumed();
            sink.progress(block.source(), reported, lines);
        }
        if (ends || block.kind() == Kind.BROKEN || block.kind() == Kind.UNREADABLE) {
            lines = 0;
            reported = 0;
        }
    }

    private static String reason(LineBlock block) {
        Exception e = Objects.requireNonNull(block.failure());
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
