package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which conditions can make a planned list answer otherwise than it does for somebody to whom nothing ever happened: unless one of these is another for a
 * person, neither is the list, or it refers to one that is. Of {@code Engaged() and not ReachedGoal()} it is the first alone. Immutable and thread-safe.
 */
final class TurningConditions {

    private final PersonView nothing;
    /** By leaf; short of the last ones that no list asks for. */
    private final Asked[][] byLeaf;

    /** A condition with the lists that it can turn. */
    private record Asked(Plan.Count condition, boolean holdsForNothing, BitSet lists) {}

    /**
     * @param nothing a look at somebody to whom nothing ever happened
     */
    TurningConditions(List<ListRule> lists, PersonView nothing) {
        this.nothing = nothing;
        Map<Integer, Asked> byNumber = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            int list = i;
            lists.get(i)
                    .plan()
                    .ifPresent(plan -> turning(plan)
                            .forEach(count -> byNumber.computeIfAbsent(
                                            count.number(),
                                            unseen -> new Asked(count, nothing.holds(count), new BitSet()))
                                    .lists
                                    .set(list)));
        }
        Map<Integer, List<Asked>> ofLeaf = new HashMap<>();
        byNumber.values()
                .forEach(asked -> ofLeaf.computeIfAbsent(asked.condition.leaf(), unseen -> new ArrayList<>())
                        .add(asked));
        int most = ofLeaf.keySet().stream().mapToInt(leaf -> leaf).max().orElse(-1);
        byLeaf = new Asked[most + 1][0];
        ofLeaf.forEach((leaf, asked) -> byLeaf[leaf] = asked.toArray(Asked[]::new));
    }

    /** Conditions one of which has to turn for the plan to turn; none where that takes another answer of a list that it refers to. */
    private Set<Plan.Count> turning(Plan plan) {
        if (plan instanceof Plan.Count count) {
            return Set.of(count);
        }
        Stream<Set<Plan.Count>> ofParts;
        boolean allHaveTo;
        if (plan instanceof Plan.AllOf) {
            allHaveTo = !nothing.holds(plan);
            ofParts = plan.parts().stream()
                    .filter(part -> !allHaveTo || !nothing.holds(part))
                    .map(this::turning);
        } else if (plan instanceof Plan.AnyOf) {
            allHaveTo = nothing.holds(plan);
            ofParts = plan.parts().stream()
                    .filter(part -> !allHaveTo || nothing.holds(part))
                    .map(this::turning);
        } else {
            allHaveTo = false;
            ofParts = plan.parts().stream().map(this::turning);
        }
        return allHaveTo
                ? ofParts.min(Comparator.comparingInt(Set::size)).orElse(Set.of())
                : ofParts.flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Adds the lists that a condition can turn which is another for a person. */
    void addConcerned(PersonView person, BitSet lists) {
        BitSet matched = person.history().matched();
        for (int leaf = matched.nextSetBit(0); leaf >= 0 && leaf < byLeaf.length; leaf = matched.nextSetBit(leaf + 1)) {
            addConcerned(byLeaf[leaf], person, lists);
        }
    }

    private static void addConcerned(Asked[] some, PersonView person, BitSet lists) {
        for (Asked asked : some) {
            if (person.answer(asked.condition.number()) != asked.holdsForNothing) {
                lists.or(asked.lists);
            }
        }
    }
}
