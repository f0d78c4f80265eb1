package dev.smartlists.bulk;

/** Numbers by numbers, none of them 0: a hash table without an object an entry. One thread at a time may put; once nobody does, any number may ask. */
final class LongTable {

    private long[] keys = new long[16];
    private long[] values = new long[16];
    private int size;

    /** The value of a key, or 0. */
    long get(long key) {
        return values[slot(key)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void put(long key, long value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        values[slot] = value;
    }

    /** Where the key is, or would be. */
    private int slot(long key) {
        int slot = (int) (Hashes.mixed(key) >>> Integer.SIZE) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
