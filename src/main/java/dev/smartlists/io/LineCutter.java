package dev.smartlists.io;

import dev.smartlists.io.LineBlock.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one source into {@linkplain LineBlock blocks} at newlines, so that each can be looked at by itself. Of a line over the limit only a piece is
 * ever held. Not thread-safe.
 */
final class LineCutter implements Closeable {

    private static final int BLOCK = 1 << 18;
    /** The limit, a carriage return, and one more. */
    private static final int TOO_LONG = LineBlock.LONGEST_LINE + 2;

    private final EventSource source;
    private final SourceStream stream;
    private byte[] carried = {};
    private boolean insideLongLine;
    private boolean finished;
    private boolean ended;
    private @Nullable IOException failure;

    private LineCutter(EventSource source, SourceStream stream) {
        this.source = source;
        this.stream = stream;
    }

    static LineCutter open(EventSource source) throws IOException {
        return new LineCutter(source, SourceStream.open(source));
    }

    /** The next block, or {@code null} after the one that tells of the end. */
    @Nullable
    LineBlock next(long number) {
        if (finished) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(carried, Math.max(BLOCK, carried.length + BLOCK / 2));
        int length = fill(bytes, carried.length);
        carried = new byte[0];
        if (insideLongLine) {
            return more(number, bytes, length);
        }
        int end = afterLastNewline(bytes, length);
        if (end == 0 && !ended && length < TOO_LONG) {
            int seen = length;
            bytes = Arrays.copyOf(bytes, TOO_LONG);
            length = fill(bytes, seen);
            end = afterLastNewline(bytes, length);
        }
        if (end == 0 && !ended) {
            insideLongLine = true;
            return block(number, Kind.LONG_LINE, bytes, length);
        }
        if (failure == null && ended) {
            end = length;
        }
        if (end == 0) {
            return last(number);
        }
        carried = Arrays.copyOfRange(bytes, end, length);
        return block(number, Kind.LINES, bytes, end);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private LineBlock more(long number, byte[] bytes, int length) {
        int newline = 0;
        while (newline < length && bytes[newline] != '\n') {
            newline++;
        }
        if (newline == length && !ended) {
            return block(number, Kind.MORE, bytes, length);
        }
        insideLongLine = false;
        if (newline < length) {
            carried = Arrays.copyOfRange(bytes, newline + 1, length);
        }
        return block(number, Kind.LAST, bytes, newline);
    }

    private LineBlock last(long number) {
        finished = true;
        return LineBlock.without(number, source, failure == null ? Kind.END : Kind.BROKEN, stream.consumed(), failure);
    }

    private LineBlock block(long number, Kind kind, byte[] bytes, int length) {
        return new LineBlock(number, source, kind, bytes, length, stream.consumed(), null);
    }

    /** Fills the bytes up; what was read before a failure counts, and the failure is for later. */
    private int fill(byte[] bytes, int from) {
        int at = from;
        try {
            while (at < bytes.length && !ended) {
                int got = stream.text().read(bytes, at, bytes.length - at);
                ended = got <= 0;
                at += Math.max(got, 0);
            }
        } catch (IOException e) {
            failure = e;
            ended = true;
        }
        return at;
    }

    private static int afterLastNewline(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
