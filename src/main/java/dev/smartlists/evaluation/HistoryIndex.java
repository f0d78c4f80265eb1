package dev.smartlists.evaluation;

import dev.smartlists.activity.Range;
import java.util.Arrays;
import java.util.List;

/**
 * Where in a history the matches of each leaf are, and when they happened: larger than the history itself, made in one pass, and to be used for one history
 * after the other where they are many. Not thread-safe.
 */
final class HistoryIndex {

    private static final int[] NONE = {};

    private long[] dates = {};
    /** Per leaf, the positions of the activities that match it as they are now, ascending. */
    private int[][] positions = {};
    /** Per leaf, how many of these. */
    private int[] sizes = {};

    /** The leaves that have matches, and perhaps some that had: so many of these. */
    private int[] matched = {};

    private int matchedSize;
    /** Per leaf, whether it is among them. */
    private boolean[] isMatched = {};

    private int size;

    /**
     * Forgets what it was about.
     *
     * @param leaves those that each activity matches as it is now
     */
    void fill(List<Kept> activities, List<int[]> leaves) {
        for (int i = 0; i < matchedSize; i++) {
            sizes[matched[i]] = 0;
            isMatched[matched[i]] = false;
        }
        matchedSize = 0;
        size = 0;
        for (int i = 0; i < activities.size(); i++) {
            add(activities.get(i), leaves.get(i));
        }
    }

    /** Adds the next activity. */
    void add(Kept activity, int[] leaves) {
        if (size == dates.length) {
            dates = Arrays.copyOf(dates, size + size / 2 + 4);
        }
        dates[size] = activity.original().date().toEpochMilli();
        for (int leaf : leaves) {
            insert(leaf, size);
        }
        size++;
    }

    /** Has an activity, whose date is what it was, match other leaves. */
    void replace(int position, int[] before, int[] now) {
        for (int leaf : before) {
            int number = count(leaf, position) - 1;
            int count = --sizes[leaf];
            System.arraycopy(positions[leaf], number + 1, positions[leaf], number, count - number);
        }
        for (int leaf : now) {
            insert(leaf, position);
        }
    }

    private void insert(int leaf, int position) {
        if (leaf >= sizes.length) {
            grow(leaf + 1);
        }
        int number = count(leaf, position);
        int[] some = positions[leaf];
        int count = sizes[leaf]++;
        if (!isMatched[leaf]) {
            isMatched[leaf] = true;
            matched[matchedSize++] = leaf;
        }
        if (count == some.length) {
            some = Arrays.copyOf(some, count + count / 2 + 4);
            positions[leaf] = some;
        }
        System.arraycopy(some, number, some, number + 1, count - number);
        some[number] = position;
    }

    private void grow(int leaves) {
        int before = positions.length;
        int size = Math.max(leaves, before + before / 2);
        positions = Arrays.copyOf(positions, size);
        Arrays.fill(positions, before, size, NONE);
        sizes = Arrays.copyOf(sizes, size);
        matched = Arrays.copyOf(matched, size);
        isMatched = Arrays.copyOf(isMatched, size);
    }

    long date(int position) {
        return dates[position];
    }

    /** How many leaves activities match; a few more in histories that change. */
    int matched() {
        return matchedSize;
    }

    /** One of these, in no particular order. */
    int matched(int number) {
        return matched[number];
    }

    /** How many activities match a leaf. */
    int count(int leaf) {
        return leaf < sizes.length ? sizes[leaf] : 0;
    }

    /** How many of these are at a position up to the last one. */
    int count(int leaf, int last) {
        int count = count(leaf);
        return count == 0 || positions[leaf][count - 1] <= last ? count : firstAfter(positions[leaf], count, last);
    }

    /** How many of these are at a position up to the last one and happened in a range. */
    int count(int leaf, int last, Range range) {
        int count = count(leaf, last);
        if (count == 0) {
            return 0;
        }
        int[] some = positions[leaf];
        int from = firstSince(some, count, range.from());
        int to = range.to() == Long.MAX_VALUE ? count : firstSince(some, count, range.to() + 1);
        return Math.max(0, to - from);
    }

    /** The number of the first of some positions that is after one. */
    private static int firstAfter(int[] some, int count, int last) {
        int found = Arrays.binarySearch(some, 0, count, last);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The number of the first of some positions whose activity is not before an instant. */
    private int firstSince(int[] some, int count, long instant) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates[some[middle]] < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The position of one of the activities that match a leaf, counted from 0. */
    int position(int leaf, int number) {
        return positions[leaf][number];
    }
}
