package dev.smartlists.io;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of bytes into lines at newlines. A line stays in the buffer, and is the caller's to look at, until the next call of
 * {@link #next()}. Of a line over the limit only the first part is ever held; the rest comes in {@link #more() pieces} or is passed over.
 * Not thread-safe.
 */
final class LineReader {

    /** The longest line, in bytes, without its line end. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST_LINE + CHUNK];
    private int end;
    private int from;
    private int to;
    private int following;
    private long number;
    private boolean ascii;
    private boolean unfinished;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. A last line without a line end counts. */
    boolean next() throws IOException {
        while (unfinished) {
            more();
        }
        from = following;
        if (!findEnd(LONGEST_LINE + 1)) {
            return false;
        }
        number++;
        return true;
    }

    /** Goes to the next piece of a line that is too long; false after the last one. */
    boolean more() throws IOException {
        if (!unfinished) {
            return false;
        }
        from = following;
        return findEnd(CHUNK);
    }

    /** From 1; the last complete one if reading fails. */
    long number() {
        return number;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    /** After the last byte before the newline. */
    int to() {
        return to;
    }

    /** Whether every byte of the line is below 0x80. */
    boolean isAscii() {
        return ascii;
    }

    /** Whether the line, without its line end, is over the limit. */
    boolean isTooLong() {
        int length = to - from;
        return length > LONGEST_LINE + 1 || (length == LONGEST_LINE + 1 && buffer[to - 1] != '\r');
    }

    /** Sets the end of what begins at {@code from}: a newline, the end of the stream, or a place after more than {@code most} bytes. */
    private boolean findEnd(int most) throws IOException {
        int at = from;
        int seen = 0;
        unfinished = false;
        while (true) {
            byte[] bytes = buffer;
            int stop = end;
            while (at < stop && bytes[at] != '\n') {
                seen |= bytes[at++];
            }
            boolean cut = at - from > most;
            if (at < stop || cut) {
                to = at;
                unfinished = at == stop;
                following = unfinished ? at : at + 1;
                ascii = seen >= 0;
                return true;
            }
            at -= from;
            if (!fill()) {
                to = at;
                following = at;
                ascii = seen >= 0;
                return at > 0;
            }
        }
    }

    /** Moves what begins at {@code from} to the front and reads on; false at the end of the stream. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        end -= from;
        from = 0;
        int got = in.read(buffer, end, Math.min(CHUNK, buffer.length - end));
        end += Math.max(got, 0);
        return got > 0;
    }
}
