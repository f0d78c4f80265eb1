package dev.smartlists.evaluation;

import dev.smartlists.activity.Activity;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Perspective;
import dev.smartlists.engine.RuleBase;
import dev.smartlists.rules.Leaf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which leaves an activity matches: those none of whose tests fails. The engine is asked once about each {@linkplain Aspect value} that tests look at; what it
 * said is put together once for each combination of values. Thread-safe.
 */
final class LeafMatcher {

    private static final int REMEMBERED = 100_000;

    private final RuleBase engine;
    private final Map<LeafTest, Integer> tests = new HashMap<>();
    private final Map<ActivityType, List<Aspect>> aspects = new EnumMap<>(ActivityType.class);
    private final Map<ActivityType, BitSet> leavesOf = new EnumMap<>(ActivityType.class);
    private final Map<MentionedValues, int[]> known = new ConcurrentHashMap<>();

    /** What the engine said of values that were not known. */
    private record Fresh(Map<Aspect.Value, Aspect.Answer> answers) {

        private Aspect.Answer to(Aspect aspect, Occurrence activity) {
            Object value = aspect.of(activity);
            Aspect.@Nullable Answer known = aspect.known(value);
            return known != null ? known : Objects.requireNonNull(answers.get(new Aspect.Value(aspect, value)));
        }
    }

    /**
     * @param tests of the leaves, in the order of the engine's rules
     */
    LeafMatcher(List<Leaf> leaves, List<LeafTest> tests, RuleBase engine) {
        this.engine = engine;
        tests.forEach(test -> this.tests.put(test, this.tests.size()));
        Map<ActivityType, Map<@Nullable Attribute, Aspect>> byAttribute = new EnumMap<>(ActivityType.class);
        for (int number = 0; number < leaves.size(); number++) {
            Leaf leaf = leaves.get(number);
            leavesOf.computeIfAbsent(leaf.type(), unseen -> new BitSet()).set(number);
            Map<@Nullable Attribute, Aspect> ofType =
                    byAttribute.computeIfAbsent(leaf.type(), unseen -> new LinkedHashMap<>());
            for (LeafTest test : LeafTest.of(List.of(leaf))) {
                ofType.computeIfAbsent(Aspect.attributeIn(test), Aspect::new).add(numberOf(test), number);
            }
        }
        byAttribute.forEach((type, ofType) -> aspects.put(type, List.copyOf(ofType.values())));
    }

    private int numberOf(LeafTest test) {
        return Objects.requireNonNull(tests.get(test), test.constraint());
    }

    /** The numbers of the leaves that each activity matches, ascending, in the order of the activities. */
    List<int[]> match(List<Occurrence> activities, AsOf asOf) {
        int[][] matches = new int[activities.size()][];
        Map<MentionedValues, Occurrence> unknown = new LinkedHashMap<>(0);
        for (int i = 0; i < matches.length; i++) {
            MentionedValues key = key(activities.get(i));
            int @Nullable [] answer = known.get(key);
            if (answer == null) {
                unknown.putIfAbsent(key, activities.get(i));
            } else {
                matches[i] = answer;
            }
        }
        if (!unknown.isEmpty()) {
            complete(matches, activities, combine(unknown, asOf));
        }
        return Arrays.asList(matches);
    }

    /**
     * The constraints of a leaf that activities of its type fail, in the order of the leaf.
     *
     * @return one list for each activity, empty if it matches
     */
    List<List<String>> failures(Leaf leaf, List<Occurrence> activities, AsOf asOf) {
        Fresh fresh = ask(activities, asOf);
        List<List<String>> failures = new ArrayList<>(activities.size());
        for (Occurrence activity : activities) {
            BitSet failed = new BitSet();
            aspectsOf(activity)
                    .forEach(aspect -> failed.or(fresh.to(aspect, activity).failed()));
            failures.add(leaf.constraints().stream()
                    .filter(constraint -> failed.get(numberOf(new LeafTest(leaf.type(), constraint))))
                    .toList());
        }
        return failures;
    }

    private void complete(int[][] matches, List<Occurrence> activities, Map<MentionedValues, int[]> fresh) {
        if (known.size() + fresh.size() <= REMEMBERED) {
            known.putAll(fresh);
        }
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == null) {
                matches[i] = Objects.requireNonNull(fresh.get(key(activities.get(i))));
            }
        }
    }

    private MentionedValues key(Occurrence activity) {
        List<Aspect> looked = aspectsOf(activity);
        Object[] key = new Object[looked.size() + 1];
        key[0] = activity.type();
        for (int i = 1; i < key.length; i++) {
            key[i] = looked.get(i - 1).of(activity);
        }
        return new MentionedValues(key);
    }

    private List<Aspect> aspectsOf(Occurrence activity) {
        return aspects.getOrDefault(activity.type(), List.of());
    }

    private Map<MentionedValues, int[]> combine(Map<MentionedValues, Occurrence> unknown, AsOf asOf) {
        Fresh fresh = ask(unknown.values(), asOf);
        Map<MentionedValues, int[]> combined = new HashMap<>();
        unknown.forEach((key, activity) -> {
            BitSet leaves = (BitSet)
                    leavesOf.getOrDefault(activity.type(), new BitSet()).clone();
            for (Aspect aspect : aspectsOf(activity)) {
                leaves.andNot(fresh.to(aspect, activity).excluded());
            }
            combined.put(key, leaves.stream().toArray());
        });
        return combined;
    }

    /** Asks the engine about the values that are not known. */
    private Fresh ask(Collection<Occurrence> activities, AsOf asOf) {
        Map<Aspect.Value, Occurrence> unknown = new LinkedHashMap<>();
        for (Occurrence activity : activities) {
            for (Aspect aspect : aspectsOf(activity)) {
                if (aspect.known(aspect.of(activity)) == null) {
                    unknown.putIfAbsent(aspect.valueOf(activity), activity);
                }
            }
        }
        Map<Occurrence, BitSet> holding = holding(unknown.values(), asOf);
        Map<Aspect.Value, Aspect.Answer> answers = new HashMap<>();
        unknown.forEach((value, activity) ->
                answers.put(value, value.aspect().learn(value.value(), Objects.requireNonNull(holding.get(activity)))));
        return new Fresh(answers);
    }

    /** The tests that hold for some activities. */
    private Map<Occurrence, BitSet> holding(Collection<Occurrence> activities, AsOf asOf) {
        Map<Occurrence, BitSet> holding = new IdentityHashMap<>();
        Map<Activity, BitSet> facts = new IdentityHashMap<>();
        List<Activity> inOrder = new ArrayList<>();
        Perspective perspective = Perspective.from(asOf);
        for (Occurrence activity : activities) {
            if (!holding.containsKey(activity)) {
                Activity fact = Activity.of(activity, perspective);
                BitSet tests = new BitSet();
                holding.put(activity, tests);
                facts.put(fact, tests);
                inOrder.add(fact);
            }
        }
        engine.run(inOrder, match -> {
            if (match.variable(LeafTest.ACTIVITY) instanceof Activity fact) {
                Objects.requireNonNull(facts.get(fact)).set(match.rule());
            }
        });
        return holding;
    }
}
