package dev.smartlists.io;

import org.jspecify.annotations.Nullable;

/**
 * A part of a source that is looked at in one go: whole lines, or a piece of a line that is too long to be held. Belongs to one thread at a time.
 *
 * @param number counts the blocks of all sources, from 0
 * @param bytes the block begins at 0
 * @param length how many of the bytes belong to it
 * @param consumed how many bytes of the source had been taken by then, packed ones if it is packed
 * @param failure why the source ends here, if it should not
 */
record LineBlock(
        long number,
        EventSource source,
        Kind kind,
        byte[] bytes,
        int length,
        long consumed,
        @Nullable Exception failure) {

    /** The longest line, in bytes, without its line end. */
    static final int LONGEST_LINE = 1 << 20;

    private static final byte[] NOTHING = {};

    enum Kind {
        /** Lines, each with its newline; only the last one of a source can lack it. */
        LINES,
        /** The beginning of a line that is too long. */
        LONG_LINE,
        /** More of a line that is too long, without its newline. */
        MORE,
        /** The end of a line that is too long, without its newline. */
        LAST,
        /** The source cannot be opened. */
        UNREADABLE,
        /** Reading the source failed after what came before. */
        BROKEN,
        /** The source is at its end. */
        END
    }

    static LineBlock without(long number, EventSource source, Kind kind, long consumed, @Nullable Exception failure) {
        return new LineBlock(number, source, kind, NOTHING, 0, consumed, failure);
    }

    /** Whether a line, without its newline, is over the limit. */
    boolean isTooLong(int from, int to) {
        int most = to > from && bytes[to - 1] == '\r' ? LONGEST_LINE + 1 : LONGEST_LINE;
        return to - from > most;
    }
}
