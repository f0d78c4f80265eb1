package dev.smartlists.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Records with keys, sorted in parts and merged in the end. Keys are compared byte by byte. Runs may come from several threads; merging is for one, and
 * once.
 */
final class SortedRuns {

    private final Store store;
    private final List<PieceList> runs = new ArrayList<>();

    SortedRuns(Store store) {
        this.store = store;
    }

    /** Takes a merged record. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] bytes, int keyFrom, int keyTo, int from, int to);
    }

    /** A run whose records are being added by one thread. */
    final class Run {

        private final PieceList records = new PieceList(store);
        private final Bytes head = new Bytes(1 << 8);

        /** Adds a record whose key is not before that of the one before. */
        void add(byte[] key, Bytes content) {
            head.clear();
            head.number(key.length);
            head.put(key, 0, key.length);
            head.number(content.size());
            records.add(head, content);
        }

        /** All have been added. */
        void end() {
            synchronized (runs) {
                runs.add(records);
            }
        }
    }

    Run run() {
        return new Run();
    }

    /** Shows all records by their keys. */
    void merge(Taker taker) {
        PriorityQueue<Cursor> queue = new PriorityQueue<>(Math.max(1, runs.size()), Cursor::compare);
        for (PieceList run : runs) {
            Cursor cursor = new Cursor(run.pieces().iterator());
            if (cursor.next()) {
                queue.add(cursor);
            }
        }
        while (!queue.isEmpty()) {
            Cursor first = queue.remove();
            do {
                taker.take(first.bytes, first.keyFrom, first.keyTo, first.from, first.to);
            } while (first.next() && (queue.isEmpty() || Cursor.compare(first, queue.peek()) <= 0));
            if (first.hasRecord) {
                queue.add(first);
            }
        }
    }

    private static final class Cursor {

        private final Iterator<Store.Piece> pieces;
        private byte[] bytes = {};
        private int keyFrom;
        private int keyTo;
        private int from;
        private int to;
        private boolean hasRecord;

        Cursor(Iterator<Store.Piece> pieces) {
            this.pieces = pieces;
        }

        boolean next() {
            if (to == bytes.length) {
                hasRecord = pieces.hasNext();
                if (!hasRecord) {
                    return false;
                }
                Store.Piece piece = pieces.next();
                bytes = piece.bytes();
                piece.release();
                to = 0;
            }
            ByteReader in = new ByteReader(bytes, to, bytes.length);
            int keyLength = in.length();
            keyFrom = in.position();
            keyTo = keyFrom + keyLength;
            in.skip(keyLength);
            int length = in.length();
            from = in.position();
            to = from + length;
            hasRecord = true;
            return true;
        }

        static int compare(Cursor one, Cursor other) {
            return Arrays.compareUnsigned(one.bytes, one.keyFrom, one.keyTo, other.bytes, other.keyFrom, other.keyTo);
        }
    }
}
