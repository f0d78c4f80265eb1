package dev.smartlists.evaluation;

import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.DateCondition;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lists may answer differently after a change, so that the others need not be asked again. Lists are numbered in the order of
 * {@link CompiledLists#lists()}. Immutable and thread-safe.
 */
final class ListDependencies {

    private final int size;
    /** By leaf, the lists that count its matches; short of the last ones that none counts. */
    private @Nullable BitSet[] byLeaf = {};

    /** The lists that look at every activity: those that run as written. */
    private final BitSet ofAny = new BitSet();
    /** By list, those that refer to it. */
    private final Map<Integer, BitSet> byList = new HashMap<>();

    private final Windows windows = new Windows();

    ListDependencies(List<ListRule> lists) {
        size = lists.size();
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < size; number++) {
            ListRule list = lists.get(number);
            numbers.put(list.name(), number);
            if (list.runsAsWritten()) {
                addAsWritten(list, number, numbers);
            } else {
                addPlanned(list, number, numbers);
            }
        }
    }

    private void addPlanned(ListRule list, int number, Map<String, Integer> numbers) {
        list.necessary().all().forEach(part -> {
            if (part instanceof Plan.Count count) {
                countingOf(count.leaf()).set(number);
                for (DateTest date : count.dates()) {
                    if (date.condition().isRelative()) {
                        windows.of(date).add(number, count.leaf());
                    }
                }
            } else if (part instanceof Plan.Member member) {
                addReferences(member.lists(), number, numbers);
            }
        });
    }

    /** Which of its date conditions such a rule asks of which activities only the engine knows: any of any. */
    private void addAsWritten(ListRule list, int number, Map<String, Integer> numbers) {
        ofAny.set(number);
        addReferences(list.text().mentions().lists(), number, numbers);
        for (DateCondition condition : list.text().mentions().dates()) {
            if (condition.isRelative()) {
                windows.of(new DateTest(Vocabulary.DATE, condition)).add(number);
                windows.of(new DateTest(Attribute.SCHEDULED_FOR.field(), condition))
                        .add(number);
            }
        }
    }

    private void addReferences(Collection<String> names, int number, Map<String, Integer> numbers) {
        for (String name : names) {
            @Nullable Integer other = numbers.get(name);
            if (other != null) {
                byList.computeIfAbsent(other, unseen -> new BitSet()).set(number);
            }
        }
    }

    private BitSet countingOf(int leaf) {
        if (leaf >= byLeaf.length) {
            byLeaf = Arrays.copyOf(byLeaf, Math.max(leaf + 1, 2 * byLeaf.length));
        }
        BitSet counting = byLeaf[leaf];
        if (counting == null) {
            counting = new BitSet();
            byLeaf[leaf] = counting;
        }
        return counting;
    }

    BitSet all() {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    /** Adds the lists that may answer differently because of an activity that is new, is gone, or became another. */
    void addConcerned(int[] leaves, BitSet lists) {
        lists.or(ofAny);
        for (int leaf : leaves) {
            BitSet some = leaf < byLeaf.length ? byLeaf[leaf] : null;
            if (some != null) {
                lists.or(some);
            }
        }
    }

    /** Adds the lists that refer to one whose answer is another now. */
    void addReferring(int list, BitSet lists) {
        @Nullable BitSet some = byList.get(list);
        if (some != null) {
            lists.or(some);
        }
    }

    Windows windows() {
        return windows;
    }
}
