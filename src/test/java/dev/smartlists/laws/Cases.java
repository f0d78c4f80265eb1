package dev.smartlists.laws;

import java.util.stream.LongStream;

/**
 * How many random cases a law is tried on: 1,000 in the normal build, any other number by {@code -Dcases=10000}. Cases come in groups that share one rule
 * set, as compiling rules is most of the work.
 */
public final class Cases {

    private static final int PER_RULE_SET = 25;

    private Cases() {}

    /** The seeds of the rule sets. */
    public static LongStream ruleSets(int share) {
        return LongStream.rangeClosed(1, Math.max(1, Integer.getInteger("cases", 1000) / PER_RULE_SET / share));
    }

    /** The seeds of the worlds that one rule set is tried on. */
    public static LongStream worlds(long ruleSet) {
        return LongStream.range(ruleSet * PER_RULE_SET, (ruleSet + 1) * PER_RULE_SET);
    }
}
