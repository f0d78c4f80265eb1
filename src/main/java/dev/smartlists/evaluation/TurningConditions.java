package dev.smartlists.evaluation;

import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private record Asked(int condition, boolean holdsForNothing, int[] lists) {}

    /**
     * @param nothing a look at somebody to whom nothing ever happened
     */
    TurningConditions(CompiledLists lists, PersonView nothing) {
        this.nothing = nothing;
        Map<Integer, BitSet> turned = new HashMap<>();
        for (int i = 0; i < lists.lists().size(); i++) {
            int list = i;
            lists.lists()
                    .get(i)
                    .plan()
                    .ifPresent(plan -> turning(plan)
                            .forEach(condition -> turned.computeIfAbsent(condition.number(), unseen -> new BitSet())
                                    .set(list)));
        }
        TreeMap<Integer, List<Asked>> ofLeaf = new TreeMap<>();
        turned.forEach((number, some) -> ofLeaf.computeIfAbsent(
                        lists.condition(number).leaf(), unseen -> new ArrayList<>())
                .add(new Asked(number, nothing.answer(number), some.stream().toArray())));
        byLeaf = new Asked[ofLeaf.isEmpty() ? 0 : ofLeaf.lastKey() + 1][0];
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
    void addConcerned(PersonView person, boolean[] lists) {
        HistoryIndex index = person.history().index();
        for (int i = 0; i < index.matched(); i++) {
            int leaf = index.matched(i);
            if (leaf < byLeaf.length) {
                addConcerned(byLeaf[leaf], person, lists);
            }
        }
    }

    private static void addConcerned(Asked[] some, PersonView person, boolean[] lists) {
        for (Asked asked : some) {
            if (person.answer(asked.condition) != asked.holdsForNothing) {
                for (int list : asked.lists) {
                    lists[list] = true;
                }
            }
        }
    }
}
