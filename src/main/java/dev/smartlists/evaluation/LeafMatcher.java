package dev.smartlists.evaluation;

import dev.smartlists.activity.Activity;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Perspective;
import dev.smartlists.engine.RuleBase;
import dev.smartlists.engine.RuleBody;
import dev.smartlists.rules.Leaf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
 * Which leaves an activity matches. The engine answers once for activities that agree in everything that any leaf of their type mentions; a leaf
 * depends on nothing else. Thread-safe.
 */
final class LeafMatcher {

    private static final int REMEMBERED = 100_000;
    private static final String ACTIVITY = "$activity";

    private final RuleBase engine;
    private final Map<ActivityType, List<Attribute>> mentioned = new EnumMap<>(ActivityType.class);
    private final Map<MentionedValues, int[]> known = new ConcurrentHashMap<>();

    /**
     * @param engine of the leaves' {@linkplain #body bodies}
     */
    LeafMatcher(List<Leaf> leaves, RuleBase engine) {
        this.engine = engine;
        for (ActivityType type : ActivityType.values()) {
            mentioned.put(
                    type,
                    Attribute.fieldsOf(type).stream()
                            .filter(attribute -> leaves.stream()
                                    .filter(leaf -> leaf.type() == type)
                                    .flatMap(leaf -> leaf.constraints().stream())
                                    .anyMatch(constraint -> constraint.startsWith(attribute.field() + ".")))
                            .toList());
        }
    }

    /** A leaf as a rule. */
    static RuleBody body(Leaf leaf) {
        return new RuleBody(
                List.of(),
                " " + ACTIVITY + " : " + leaf.type().factName() + "( " + String.join(", ", leaf.constraints()) + " )");
    }

    /** Whether any leaf looks at something that later events can change. */
    boolean mentionsLateBound() {
        return mentionedOf(ActivityType.ENGAGED).stream()
                .anyMatch(attribute -> attribute.isLateBound(ActivityType.ENGAGED));
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
            complete(matches, activities, ask(unknown, asOf));
        }
        return Arrays.asList(matches);
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
        List<Attribute> attributes = mentionedOf(activity.type());
        @Nullable Object[] key = new Object[attributes.size() + 2];
        key[0] = activity.type();
        key[1] = activity.kind();
        for (int i = 0; i < attributes.size(); i++) {
            key[i + 2] = attributes.get(i).of(activity);
        }
        return new MentionedValues(key);
    }

    private List<Attribute> mentionedOf(ActivityType type) {
        return mentioned.getOrDefault(type, List.of());
    }

    private Map<MentionedValues, int[]> ask(Map<MentionedValues, Occurrence> unknown, AsOf asOf) {
        Map<Activity, MentionedValues> facts = new IdentityHashMap<>();
        List<Activity> inOrder = new ArrayList<>(unknown.size());
        Map<MentionedValues, BitSet> found = new HashMap<>();
        Perspective perspective = Perspective.from(asOf);
        unknown.forEach((key, activity) -> {
            Activity fact = Activity.of(activity, perspective);
            facts.put(fact, key);
            inOrder.add(fact);
            found.put(key, new BitSet());
        });
        engine.run(inOrder, match -> {
            if (match.variable(ACTIVITY) instanceof Activity fact) {
                Objects.requireNonNull(found.get(facts.get(fact))).set(match.rule());
            }
        });
        Map<MentionedValues, int[]> answers = new HashMap<>();
        found.forEach((key, leaves) -> answers.put(key, leaves.stream().toArray()));
        return answers;
    }
}
