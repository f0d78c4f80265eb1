package dev.smartlists.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), any number of members after each other. Unlike {@link java.util.zip.GZIPInputStream} it never takes a pause of
 * a pipe or a damaged later member for the end: whatever is missing or too much is an error. Zero bytes after a member are padding.
 */
final class GzipStream extends InputStream {

    private static final int MAGIC = 0x8b1f;
    private static final int DEFLATED = 8;
    private static final int HAS_HEADER_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int position;
    private int end;
    private boolean finished;

    /** At the first byte of a member. */
    GzipStream(InputStream in) throws IOException {
        this.in = in;
        header();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (!finished) {
            int got = inflate(bytes, from, length);
            if (got > 0 || length == 0) {
                checksum.update(bytes, from, got);
                return got;
            }
            if (inflater.finished()) {
                trailer();
                finished = !nextMember();
            } else {
                refill();
                inflater.setInput(packed, position, end - position);
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private int inflate(byte[] bytes, int from, int length) throws IOException {
        try {
            int got = inflater.inflate(bytes, from, length);
            if (inflater.needsDictionary()) {
                throw new ZipException("the gzip data is damaged");
            }
            position = end - inflater.getRemaining();
            return got;
        } catch (DataFormatException e) {
            throw new ZipException("the gzip data is damaged (" + e.getMessage() + ")");
        }
    }

    private void header() throws IOException {
        if (twoBytes() != MAGIC || oneByte() != DEFLATED) {
            throw new ZipException("something that is not gzip follows");
        }
        int flags = oneByte();
        skipBytes(6); // time, hints, operating system
        if ((flags & HAS_EXTRA) != 0) {
            skipBytes(twoBytes());
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_HEADER_CHECKSUM) != 0) {
            skipBytes(2);
        }
        inflater.reset();
        inflater.setInput(packed, position, end - position);
        checksum.reset();
    }

    private void trailer() throws IOException {
        long expectedChecksum = fourBytes();
        long expectedLength = fourBytes();
        if (expectedChecksum != checksum.getValue() || expectedLength != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("the gzip data is damaged (its checksum is wrong)");
        }
    }

    private boolean nextMember() throws IOException {
        while (position < end || fill()) {
            if (packed[position] != 0) {
                header();
                return true;
            }
            position++;
        }
        return false;
    }

    private void skipBytes(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            oneByte();
        }
    }

    private void skipText() throws IOException {
        while (oneByte() != 0) {}
    }

    private long fourBytes() throws IOException {
        return twoBytes() | (long) twoBytes() << 16;
    }

    private int twoBytes() throws IOException {
        return oneByte() | oneByte() << 8;
    }

    private int oneByte() throws IOException {
        if (position == end) {
            refill();
        }
        return packed[position++] & 0xff;
    }

    private void refill() throws IOException {
        if (!fill()) {
            throw new EOFException("the gzip data ends too early");
        }
    }

    private boolean fill() throws IOException {
        int got = in.read(packed, 0, packed.length);
        position = 0;
        end = Math.max(got, 0);
        return got > 0;
    }
}
