package dev.smartlists.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Records one after the other, in pieces of a store; no record is split. Not thread-safe. */
final class PieceList {

    private static final int PIECE = 1 << 15;

    private final Store store;
    private final List<Store.Piece> full = new ArrayList<>(0);
    private Bytes last = new Bytes(0);

    PieceList(Store store) {
        this.store = store;
    }

    /** Adds a record. */
    void add(byte[] bytes, int from, int length) {
        makeRoom(length);
        last.put(bytes, from, length);
    }

    /** Adds a record of two parts. */
    void add(Bytes head, Bytes rest) {
        makeRoom(head.size() + rest.size());
        last.put(head.array(), 0, head.size());
        last.put(rest.array(), 0, rest.size());
    }

    private void makeRoom(int length) {
        if (last.size() + length > PIECE) {
            flush();
        }
        if (last.array().length == 0) {
            last = new Bytes(length > PIECE ? length : 1 << 10);
        }
    }

    long size() {
        return full.stream().mapToLong(Store.Piece::length).sum() + last.size();
    }

    /** Shows the bytes of each piece, and forgets it afterwards. */
    void drain(Consumer<byte[]> reader) {
        flush();
        for (Store.Piece piece : full) {
            reader.accept(piece.bytes());
            piece.release();
        }
        full.clear();
    }

    /** The pieces, to be read and released by the caller. */
    List<Store.Piece> pieces() {
        flush();
        return List.copyOf(full);
    }

    private void flush() {
        if (last.size() > 0) {
            full.add(store.keep(last.copy()));
            last.clear();
        }
    }
}
