package dev.smartlists.bench.plain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks all but the standing one of the events with one id as dropped. Works on the ids whose hash falls into its part, so
 * that threads share nothing. Only where two lines claim one id are they read again and compared.
 */
final class Duplicates {

    private final FileChannel file;
    private final Canonical canonical = new Canonical();
    private final Map<String, List<Event>> claimed = new HashMap<>();

    long accepted;
    long duplicate;
    long conflicting;

    Duplicates(FileChannel file) {
        this.file = file;
    }

    Duplicates resolve(List<Reading> readings, int part, int parts) throws IOException {
        find(readings, part, parts);
        for (List<Event> lines : claimed.values()) {
            settle(lines);
        }
        return this;
    }

    private void find(List<Reading> readings, int part, int parts) {
        int total = readings.stream().mapToInt(reading -> reading.size).sum();
        int capacity = Integer.highestOneBit(Math.max(16, 2 * total / parts)) * 2;
        Event[] table = new Event[capacity];
        int[] hashes = new int[capacity];
        for (Reading reading : readings) {
            for (int i = 0; i < reading.size; i++) {
                int hash = reading.idHashes[i];
                if (partOf(hash, parts) == part) {
                    put(table, hashes, hash, reading.events[i]);
                }
            }
        }
    }

    /** By the highest bits: the lowest are those of the place in the table. */
    private static int partOf(int hash, int parts) {
        return (int) ((hash & 0xFFFF_FFFFL) * parts >>> 32);
    }

    private void put(Event[] table, int[] hashes, int hash, Event event) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != null) {
            if (hashes[slot] == hash && table[slot].id.equals(event.id)) {
                Event first = table[slot];
                claimed.computeIfAbsent(event.id, id -> new ArrayList<>(List.of(first)))
                        .add(event);
                return;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = event;
        hashes[slot] = hash;
        accepted++;
    }

    private void settle(List<Event> lines) throws IOException {
        Map<String, Event> contents = new HashMap<>();
        String standing = null;
        for (Event line : lines) {
            line.dropped = true;
            String content = canonical.of(read(line));
            contents.putIfAbsent(content, line);
            if (standing == null || compare(line, content, contents.get(standing), standing) < 0) {
                standing = content;
            }
        }
        contents.get(standing).dropped = false;
        conflicting += contents.size() - 1;
        duplicate += lines.size() - contents.size();
    }

    private static int compare(Event a, String contentOfA, Event b, String contentOfB) {
        return a.time != b.time ? Long.compare(a.time, b.time) : CodePoints.compare(contentOfA, contentOfB);
    }

    private byte[] read(Event event) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(event.length);
        while (line.hasRemaining()) {
            if (file.read(line, event.offset + line.position()) < 0) {
                throw new IOException("The file has become shorter while it was read");
            }
        }
        return line.array();
    }
}
