package dev.smartlists.bulk;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Bytes} wrote. Not thread-safe. */
final class ByteReader {

    private byte[] bytes;
    private int at;
    private int end;

    ByteReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** Goes on with other bytes. */
    void reset(byte[] other, int from, int to) {
        bytes = other;
        at = from;
        end = to;
    }

    boolean hasMore() {
        return at < end;
    }

    int position() {
        return at;
    }

    byte[] bytes() {
        return bytes;
    }

    void skip(int count) {
        at += count;
    }

    int one() {
        return bytes[at++];
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (long) (next & 0x7f) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | (long) next << shift;
    }

    int length() {
        return (int) number();
    }

    long fixed() {
        long high = fixedInt();
        return high << Integer.SIZE | Integer.toUnsignedLong(fixedInt());
    }

    int fixedInt() {
        int number =
                bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
        at += Integer.BYTES;
        return number;
    }

    /** The same, as the same object where the text is that which was read last. */
    String text(LatestText latest) {
        int length = length();
        String text = latest.text(bytes, at, at + length);
        at += length;
        return text;
    }

    String text() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
