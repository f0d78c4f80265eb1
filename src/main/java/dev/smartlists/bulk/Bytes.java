package dev.smartlists.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow, with numbers and texts written into them. Not thread-safe. */
final class Bytes {

    private static final int LONGEST_NUMBER = 10;

    private byte[] array;
    private int size;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    byte[] array() {
        return array;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] copy() {
        return Arrays.copyOf(array, size);
    }

    void put(int oneByte) {
        room(1);
        array[size++] = (byte) oneByte;
    }

    void put(byte[] bytes, int from, int length) {
        room(length);
        System.arraycopy(bytes, from, array, size, length);
        size += length;
    }

    /** A number that is small and not negative most of the time, in few bytes. */
    void number(long number) {
        room(LONGEST_NUMBER);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            array[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        array[size++] = (byte) rest;
    }

    /** Always eight bytes, the highest first. */
    void fixed(long number) {
        leave(Long.BYTES);
        patch(size - Long.BYTES, number);
    }

    /** Four bytes in place of those at a position. */
    void patch(int position, int number) {
        array[position] = (byte) (number >>> 24);
        array[position + 1] = (byte) (number >>> 16);
        array[position + 2] = (byte) (number >>> 8);
        array[position + 3] = (byte) number;
    }

    /** Eight bytes in place of those at a position, the highest first. */
    void patch(int position, long number) {
        patch(position, (int) (number >>> Integer.SIZE));
        patch(position + Integer.BYTES, (int) number);
    }

    /** Leaves out so many bytes, to be patched later. */
    void leave(int bytes) {
        room(bytes);
        size += bytes;
    }

    /**
     * The length and the text in UTF-8.
     *
     * @return where the text begins, after its length
     */
    int text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        put(bytes, 0, bytes.length);
        return size - bytes.length;
    }

    private void room(int more) {
        if (size + more > array.length) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, size + more));
        }
    }
}
