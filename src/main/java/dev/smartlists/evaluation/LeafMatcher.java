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
        List<int[]> matches = new ArrayList<>(activities.size());
        for (Occurrence activity : activities) {
            int @Nullable [] answer = known.get(key(activity));
            if (answer == null) {
                return matchSome(activities, asOf);
            }
            matches.add(answer);
        }
        return matches;
    }

    /** The same where the engine has to be asked about some of them. */
    private List<int[]> matchSome(List<Occurrence> activities, AsOf asOf) {
        Map<MentionedValues, int[]> answers = new HashMap<>();
        Map<MentionedValues, Occurrence> unknown = new LinkedHashMap<>();
        for (Occurrence activity : activities) {
            MentionedValues key = key(activity);
            int @Nullable [] answer = known.get(key);
            if (answer == null) {
                unknown.put(key, activity);
            } else {
                answers.put(key, answer);
            }
        }
        Map<MentionedValues, int[]> fresh = ask(unknown, asOf);
        if (known.size() + fresh.size() <= REMEMBERED) {
            known.putAll(fresh);
        }
        answers.putAll(fresh);
        return activities.stream()
                .map(activity -> Objects.requireNonNull(answers.get(key(activity))))
                .toList();
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
