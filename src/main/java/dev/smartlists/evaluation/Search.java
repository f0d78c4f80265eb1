package dev.smartlists.evaluation;

import java.util.function.IntPredicate;

/** Binary search by a test. */
final class Search {

    private Search() {}

    /**
     * The first index for which a test holds that, once it holds, holds for all later ones; {@code size} if there is none.
     */
    static int firstIndex(int size, IntPredicate test) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
