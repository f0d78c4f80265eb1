package dev.smartlists.bench.plain;

import java.util.function.Consumer;
import java.util.function.Function;

/** Finds a value by characters in somebody else's buffer, so that repeated texts are never copied. Not thread-safe. */
final class CharTable<V> {

    private final Function<String, V> make;
    private int[] hashes = new int[1024];
    private String[] keys = new String[1024];
    private Object[] values = new Object[1024];
    private int size;

    /** @param make makes the value of a text that is new here */
    CharTable(Function<String, V> make) {
        this.make = make;
    }

    @SuppressWarnings("unchecked")
    V get(char[] chars, int from, int length) {
        int hash = hash(chars, from, length);
        int mask = keys.length - 1;
        int slot = hash & mask;
        while (keys[slot] != null) {
            if (hashes[slot] == hash && same(keys[slot], chars, from, length)) {
                return (V) values[slot];
            }
            slot = slot + 1 & mask;
        }
        return add(slot, hash, new String(chars, from, length));
    }

    @SuppressWarnings("unchecked")
    void forEach(Consumer<V> action) {
        for (Object value : values) {
            if (value != null) {
                action.accept((V) value);
            }
        }
    }

    private V add(int slot, int hash, String key) {
        V value = make.apply(key);
        hashes[slot] = hash;
        keys[slot] = key;
        values[slot] = value;
        if (++size * 2 > keys.length) {
            grow();
        }
        return value;
    }

    private void grow() {
        int[] oldHashes = hashes;
        String[] oldKeys = keys;
        Object[] oldValues = values;
        int capacity = keys.length * 4;
        hashes = new int[capacity];
        keys = new String[capacity];
        values = new Object[capacity];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int slot = oldHashes[i] & capacity - 1;
                while (keys[slot] != null) {
                    slot = slot + 1 & capacity - 1;
                }
                hashes[slot] = oldHashes[i];
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int hash(char[] chars, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + chars[i];
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    private static boolean same(String key, char[] chars, int from, int length) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
