package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.event.VisitorEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that came out of reading. */
final class Read implements EventSink {

    static final String FIRST = "{\"id\":\"e1\",\"type\":\"t\",\"visitor\":\"v\",\"time\":\"2026-01-01T10:00:00Z\"}";

    static final String TWO = FIRST + "\n" + FIRST.replace("e1", "e2") + "\n";

    final List<VisitorEvent> events = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    final ByteArrayOutputStream refusedBytes = new ByteArrayOutputStream();

    /** Of bytes in a stream called {@code in}. */
    static Read bytes(byte[] bytes) {
        Read read = new Read();
        ReadReport report = new EventReader().read(List.of(source("in", bytes)), read);
        assertThat(report.events()).isEqualTo(read.events.size());
        assertThat(report.refused()).isEqualTo(read.refusals.size());
        return read;
    }

    static Read text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line that is an event. */
    static VisitorEvent event(String line) {
        Read read = text(line);
        assertThat(read.refusals).isEmpty();
        assertThat(read.events).hasSize(1);
        return read.events.get(0);
    }

    /** A line that is an event by its needed fields, with more members. */
    static VisitorEvent eventWith(String members) {
        return event(FIRST.replace("}", "," + members + "}"));
    }

    /** A line that is none. */
    static Refusal refusal(String line) {
        Read read = text(line);
        assertThat(read.events).isEmpty();
        assertThat(read.refusals).hasSize(1);
        assertThat(read.refusedBytes.toString(StandardCharsets.UTF_8)).isEqualTo(line + "\n");
        return read.refusals.get(0);
    }

    /** What is refused of a line that would be an event by its needed fields. */
    static Refusal refusalOf(String members) {
        return refusal(FIRST.replace("}", "," + members + "}"));
    }

    static EventSource source(String name, byte[] bytes) {
        return EventSource.stream(name, () -> new ByteArrayInputStream(bytes));
    }

    /** As the command line names it. */
    static EventSource file(Path file) {
        return EventSource.named(file.toString());
    }

    /** Many events that do not pack well. */
    static String manyLines(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(FIRST.replace("e1", "e" + Integer.toHexString(i * 0x9E3779B9)))
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    public void accepted(VisitorEvent event) {
        events.add(event);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    @Override
    public void refusedBytes(byte[] bytes, int from, int to) {
        refusedBytes.write(bytes, from, to - from);
    }
}
