package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import java.util.List;

/** Finds rules that run as written and fall apart into many: the engine makes one of each way through their {@code or}. */
final class ManyWays implements Finder {

    private static final long MOST = 16;

    @Override
    public List<Finding> find(ListRule rule) {
        long ways = ways(rule.text().condition());
        if (!rule.runsAsWritten() || ways <= MOST) {
            return List.of();
        }
        return List.of(
                new Finding(
                        Check.MANY_WAYS,
                        rule.text().line(),
                        "The engine runs this rule as written, once for each of the "
                                + (ways > 1_000_000 ? "more than a million" : String.valueOf(ways))
                                + " ways through its or, which is slow.",
                        "Move an or of conditions that are not tied together to a list of its own and ask for that: MemberOf( list == \"…\" )."));
    }

    private static long ways(Condition condition) {
        if (condition instanceof Condition.And) {
            return condition.parts().stream()
                    .mapToLong(ManyWays::ways)
                    .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
        }
        if (condition instanceof Condition.Or) {
            return condition.parts().stream().mapToLong(ManyWays::ways).sum();
        }
        return 1;
    }
}
