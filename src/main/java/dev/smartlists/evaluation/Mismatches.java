package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.engine.RuleBase;
import dev.smartlists.engine.RuleCompiler;
import dev.smartlists.rules.Leaf;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which constraints of a leaf keep an activity from matching it. Each constraint is compiled as a leaf of its own, so it is the engine that says. Thread-safe.
 */
public final class Mismatches {

    private final List<Leaf> single;
    private final LeafMatcher matcher;

    private Mismatches(List<Leaf> single, LeafMatcher matcher) {
        this.single = single;
        this.matcher = matcher;
    }

    static Mismatches compile(Collection<Leaf> leaves, RuleCompiler compiler) {
        List<Leaf> single = leaves.stream()
                .flatMap(leaf -> leaf.constraints().stream().map(constraint -> single(leaf, constraint)))
                .distinct()
                .toList();
        RuleBase engine = compiler.compile(
                        List.of(single.stream().map(LeafMatcher::body).toList()))
                .get(0);
        return new Mismatches(single, new LeafMatcher(single, engine));
    }

    /**
     * @param leaf one of those that this was compiled for
     * @param activities of the leaf's type
     * @return for each activity the constraints that it fails, in the order of the leaf; none if it matches
     */
    public List<List<String>> of(Leaf leaf, List<Occurrence> activities, AsOf asOf) {
        return matcher.match(activities, asOf).stream()
                .map(matched -> leaf.constraints().stream()
                        .filter(constraint ->
                                Arrays.binarySearch(matched, single.indexOf(single(leaf, constraint))) < 0)
                        .toList())
                .toList();
    }

    private static Leaf single(Leaf leaf, String constraint) {
        return new Leaf(leaf.type(), List.of(constraint));
    }
}
