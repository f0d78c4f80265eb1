package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.engine.RuleBody;
import dev.smartlists.rules.Leaf;
import java.util.List;

/**
 * One constraint of a leaf, which is a rule of its own for the engine. Leaves share many.
 *
 * @param constraint as rules write it
 */
record LeafTest(ActivityType type, String constraint) {

    static final String ACTIVITY = "$activity";

    /** All tests of some leaves, each once. */
    static List<LeafTest> of(List<Leaf> leaves) {
        return leaves.stream()
                .flatMap(leaf -> leaf.constraints().stream().map(constraint -> new LeafTest(leaf.type(), constraint)))
                .distinct()
                .toList();
    }

    RuleBody body() {
        return new RuleBody(List.of(), " " + ACTIVITY + " : " + type.factName() + "( " + constraint + " )");
    }
}
