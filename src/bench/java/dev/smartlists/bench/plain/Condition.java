package dev.smartlists.bench.plain;

import java.util.List;
import java.util.function.Predicate;

/**
 * A distinct filter without its "Not": at least so many activities of one name, inside a window, that pass all tests.
 *
 * @param number the place among all distinct conditions
 * @param activity the name in results, such as {@code Triggered Dialogue}
 * @param from the earliest date that counts, in milliseconds
 * @param to the latest date that counts
 * @param name what is asked of the conversation's name; activities are sorted by it beforehand
 * @param tests what else is asked
 */
record Condition(
        int number,
        String activity,
        long from,
        long to,
        int times,
        Predicate<Text> name,
        List<Predicate<Activity>> tests) {

    /** Whether an activity counts whose kind and conversation name are known to match. */
    boolean matches(Activity activity) {
        if (activity.event.time < from || activity.event.time > to) {
            return false;
        }
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(activity)) {
                return false;
            }
        }
        return true;
    }
}
