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
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | bytes[at++] & 0xff;
        }
        return number;
    }

    String text() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
