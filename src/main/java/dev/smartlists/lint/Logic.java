package dev.smartlists.lint;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What one claim says about another. Says yes only if that is so for every history; may miss some. */
final class Logic {

    private final List<Leaf> leaves;

    Logic(List<Leaf> leaves) {
        this.leaves = leaves;
    }

    /** Whether no person can satisfy both. */
    boolean exclude(Claim one, Claim other) {
        if (one instanceof Claim.Counted a && other instanceof Claim.Counted b) {
            return a.least() > b.most() && isPartOf(a.what(), b.what())
                    || b.least() > a.most() && isPartOf(b.what(), a.what());
        }
        if (one instanceof Claim.In in && other instanceof Claim.Out out) {
            return out.lists().containsAll(in.lists());
        }
        return one instanceof Claim.Out && other instanceof Claim.In && exclude(other, one);
    }

    /** Whether every person who satisfies one satisfies the other. */
    boolean implies(Claim one, Claim other) {
        if (one instanceof Claim.Counted a && other instanceof Claim.Counted b) {
            boolean enough = b.least() == 0 || a.least() >= b.least() && isPartOf(a.what(), b.what());
            boolean few = b.most() == Claim.Counted.ANY_NUMBER || a.most() <= b.most() && isPartOf(b.what(), a.what());
            return enough && few;
        }
        if (one instanceof Claim.In a && other instanceof Claim.In b) {
            return b.lists().containsAll(a.lists());
        }
        return one instanceof Claim.Out a
                && other instanceof Claim.Out b
                && a.lists().containsAll(b.lists());
    }

    /** Whether every activity counted by one is counted by the other. */
    private boolean isPartOf(Plan.Count narrow, Plan.Count wide) {
        Leaf inner = leaves.get(narrow.leaf());
        Leaf outer = leaves.get(wide.leaf());
        return inner.type() == outer.type()
                && (narrow.now() || !wide.now())
                && constraints(inner).containsAll(constraints(outer))
                && wide.dates().stream().allMatch(date -> imply(narrow.dates(), date));
    }

    private static boolean imply(List<DateTest> dates, DateTest other) {
        List<DateCondition> same = dates.stream()
                .filter(date -> date.field().equals(other.field()))
                .map(DateTest::condition)
                .toList();
        return !same.isEmpty() && DateLogic.imply(other.field(), same, other.condition());
    }

    /** Operators compare without case, and no two fields differ in case alone. */
    private static Set<String> constraints(Leaf leaf) {
        return leaf.constraints().stream()
                .map(constraint -> constraint.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
