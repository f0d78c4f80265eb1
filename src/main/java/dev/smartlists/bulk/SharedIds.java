package dev.smartlists.bulk;

import dev.smartlists.parallel.Crew;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds the event ids that came from more than one visitor: those events cannot be judged visitor by visitor. */
final class SharedIds {

    private static final int PARTS = 64;
    private static final int SHIFT = Long.SIZE - 6;
    private static final int RECORD = 2 * Long.BYTES;

    private final PieceList[] parts = new PieceList[PARTS];
    private final Bytes record = new Bytes(RECORD);

    SharedIds(Store store) {
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new PieceList(store);
        }
    }

    /** Takes the hashes of an event's id and visitor. One thread at a time. */
    void add(long id, long visitor) {
        record.clear();
        record.fixed(id);
        record.fixed(visitor);
        parts[(int) (id >>> SHIFT)].add(record.array(), 0, RECORD);
    }

    /** The hashes of the ids, as keys, and rarely one too many. To be asked once. */
    LongTable find(int threads) {
        LongTable shared = new LongTable();
        AtomicInteger next = new AtomicInteger();
        Crew.work(
                threads,
                () -> {
                    for (int part = next.getAndIncrement(); part < PARTS; part = next.getAndIncrement()) {
                        find(parts[part], shared);
                    }
                },
                () -> next.set(PARTS));
        return shared;
    }

    private static void find(PieceList part, LongTable shared) {
        int capacity = Math.max(2, Integer.highestOneBit((int) (part.size() / RECORD)) * 4);
        long[] table = new long[2 * capacity]; // an id, 0 for none, and behind it the visitor that it came from last
        part.drain(bytes -> {
            ByteReader in = new ByteReader(bytes, 0, bytes.length);
            while (in.hasMore()) {
                long id = in.fixed();
                long visitor = in.fixed();
                int slot = 2 * ((int) id & capacity - 1);
                while (table[slot] != 0 && table[slot] != id) {
                    slot = slot + 2 & 2 * capacity - 1;
                }
                if (table[slot] != 0 && table[slot + 1] != visitor) {
                    synchronized (shared) {
                        shared.put(id, 1);
                    }
                }
                table[slot] = id;
                table[slot + 1] = visitor;
            }
        });
    }
}
