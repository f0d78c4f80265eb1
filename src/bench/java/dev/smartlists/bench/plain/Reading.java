package dev.smartlists.bench.plain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** What one thread reads: it takes slices of the file, whichever is next, until there are none. Not thread-safe. */
final class Reading {

    private static final int SLICE = 8 << 20;
    private static final int LONGEST_LINE = 1 << 20;

    private final FileChannel file;
    private final AtomicLong nextSlice;
    private final EventParser parser;
    private byte[] buffer = new byte[SLICE + LONGEST_LINE + 1];

    Event[] events = new Event[1 << 16];
    int[] idHashes = new int[1 << 16];
    int size;
    long read;
    long refused;

    Reading(FileChannel file, AtomicLong nextSlice, ConcurrentMap<String, Text> texts) {
        this.file = file;
        this.nextSlice = nextSlice;
        this.parser = new EventParser(texts);
    }

    Reading readAll() throws IOException {
        long end = file.size();
        for (long from = nextSlice.getAndAdd(SLICE); from < end; from = nextSlice.getAndAdd(SLICE)) {
            readSlice(from, Math.min(from + SLICE, end));
        }
        return this;
    }

    /** The visitors that this thread has met, split by the hash of their id. */
    List<List<Visitor>> visitors(int parts) {
        List<List<Visitor>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new ArrayList<>());
        }
        parser.visitors.forEach(visitor ->
                split.get(Math.floorMod(visitor.id.hashCode(), parts)).add(visitor));
        return split;
    }

    /** Reads the lines that begin in the slice; the last of them may end behind it. */
    private void readSlice(long from, long end) throws IOException {
        long start = Math.max(0, from - 1);
        int length = fill(start, (int) (end - start) + LONGEST_LINE + 1);
        int limit = (int) (end - start);
        int line = from == 0 ? 0 : newline(0, length) + 1;
        while (line < limit && line < length) {
            int newline = newline(line, length);
            if (newline == length && start + length < file.size()) {
                read++;
                refused++;
                return;
            }
            line(start, line, newline);
            line = newline + 1;
        }
    }

    private void line(long start, int from, int to) throws IOException {
        int end = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        if (isBlank(from, end)) {
            return;
        }
        read++;
        if (end - from > LONGEST_LINE) {
            refused++;
            return;
        }
        try {
            Event event = parser.parse(buffer, from, end - from);
            event.offset = start + from;
            event.length = end - from;
            add(event);
        } catch (Refusal e) {
            refused++;
        }
    }

    private void add(Event event) {
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
            idHashes = Arrays.copyOf(idHashes, 2 * size);
        }
        int hash = event.id.hashCode() * 0x9E3779B1;
        idHashes[size] = hash ^ hash >>> 15;
        events[size++] = event;
        event.visitor.add(event);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private int newline(int from, int to) {
        int i = from;
        while (i < to && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private int fill(long position, int most) throws IOException {
        if (buffer.length < most) {
            buffer = new byte[most];
        }
        ByteBuffer target = ByteBuffer.wrap(buffer, 0, most);
        while (target.hasRemaining() && file.read(target, position + target.position()) >= 0) {
            // reads on until the slice is full or the file ends
        }
        return target.position();
    }
}
