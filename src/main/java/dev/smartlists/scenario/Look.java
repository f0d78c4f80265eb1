package dev.smartlists.scenario;

import dev.smartlists.Evaluation;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An expectation looked at some lists and campaigns. Immutable.
 *
 * @param evaluation everything as it stood then
 * @param person about whom; the evaluation may know no such person
 * @param lists that exist, in the order in which they are named
 * @param campaigns that exist, in the order in which they are named
 */
public record Look(Evaluation evaluation, String person, Set<String> lists, Set<String> campaigns) {

    public Look {
        lists = Collections.unmodifiableSet(new LinkedHashSet<>(lists));
        campaigns = Collections.unmodifiableSet(new LinkedHashSet<>(campaigns));
    }
}
