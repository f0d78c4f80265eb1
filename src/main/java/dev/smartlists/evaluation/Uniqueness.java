package dev.smartlists.evaluation;

import dev.smartlists.activity.Activity;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Perspective;
import dev.smartlists.engine.RuleBase;
import dev.smartlists.engine.RuleFailedException;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.UniquenessRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The second stage: which activities count. The place of each activity among its kind is computed once, in one pass, so that a rule is a plain
 * condition on it. Thread-safe.
 */
final class Uniqueness {

    private static final Pattern ABOUT_PLACE =
            Pattern.compile("nthIn\\s*\\([^()]*\\)\\s*(?:>|>=|==|!=|<|<=)\\s*(\\d{1,9})");

    private final List<UniquenessRule> rules;
    private final RuleBase engine;
    private final Map<ActivityType, List<String>> keys = new EnumMap<>(ActivityType.class);
    private final boolean byPlaceAlone;
    private final KnownReasons known;

    Uniqueness(List<UniquenessRule> rules, RuleBase engine) {
        this.rules = rules;
        this.engine = engine;
        rules.forEach(rule -> keys.put(rule.activity(), rule.key()));
        this.byPlaceAlone = rules.stream().allMatch(Uniqueness::speaksOfPlaceAlone);
        this.known = byPlaceAlone ? KnownReasons.of(largestMentioned(rules)) : KnownReasons.none();
    }

    /** The parts of the key of a type, or {@code null} if the type counts as often as it happens. */
    @Nullable
    List<String> keyOf(ActivityType type) {
        return keys.get(type);
    }

    /** Whether an activity can be judged without those that come after it. */
    boolean isByPlaceAlone() {
        return byPlaceAlone;
    }

    /** One visitor's activities, in order, each with its place. */
    List<Placed> placed(List<Occurrence> activities) {
        Map<List<Object>, Integer> counters = new HashMap<>();
        List<Placed> placed = new ArrayList<>(activities.size());
        for (Occurrence activity : activities) {
            placed.add(placed(activity, counters));
        }
        return placed;
    }

    /**
     * A visitor's next activity with its place.
     *
     * @param counters how many there were so far, by key; this one is counted too
     */
    Placed placed(Occurrence activity, Map<List<Object>, Integer> counters) {
        @Nullable List<String> parts = keys.get(activity.type());
        if (parts == null) {
            return new Placed(activity, List.of(), 1);
        }
        List<String> values = new ArrayList<>(parts.size());
        for (String part : parts) {
            values.add(value(part, activity));
        }
        List<Object> counter = List.of(
                activity.type(), parts.contains("session") && activity.session().automatic(), values);
        return new Placed(activity, values, counters.merge(counter, 1, Integer::sum));
    }

    private static String value(String part, Occurrence activity) {
        VisitorEvent event = activity.event();
        @Nullable
        String value = switch (part) {
            case "session" -> activity.session().id();
            case "conversation" -> event.conversation().key();
            case "page" -> event.page();
            case "agent" ->
                event.agent().id() != null ? event.agent().id() : event.agent().name();
            case "document" ->
                event.document().id() != null
                        ? event.document().id()
                        : event.document().name();
            default -> throw new IllegalArgumentException("No key part " + part);
        };
        return value == null ? "" : value;
    }

    /**
     * Why each activity does not count, in the same order; {@code null} for those that count.
     *
     * @param visitor one visitor's activities, in order
     */
    @Nullable
    String[] suppressed(List<Placed> visitor, AsOf asOf) {
        Map<Placed, String> asked = ask(visitor, asOf);
        @Nullable String[] reasons = new String[visitor.size()];
        for (int i = 0; i < reasons.length; i++) {
            int place = known.placeOf(visitor.get(i));
            reasons[i] = place == KnownReasons.NO_PLACE ? asked.get(visitor.get(i)) : known.at(place);
        }
        return reasons;
    }

    /** Asks about what is not known, and keeps what can be; the reasons of those activities that were asked about and do not count. */
    private Map<Placed, String> ask(List<Placed> visitor, AsOf asOf) {
        List<Placed> toAsk = new ArrayList<>();
        Set<Integer> places = new HashSet<>();
        for (Placed placed : visitor) {
            int place = known.placeOf(placed);
            if (place == KnownReasons.NO_PLACE
                    ? keys.containsKey(placed.occurrence().type())
                    : !known.isKnown(place) && places.add(place)) {
                toAsk.add(placed);
            }
        }
        if (toAsk.isEmpty()) {
            return Map.of();
        }
        Map<Placed, String> reasons = askEngine(toAsk, asOf);
        for (Placed placed : toAsk) {
            int place = known.placeOf(placed);
            if (place != KnownReasons.NO_PLACE) {
                known.put(place, reasons.get(placed));
            }
        }
        return reasons;
    }

    private Map<Placed, String> askEngine(List<Placed> visitor, AsOf asOf) {
        Map<Activity, Placed> facts = new IdentityHashMap<>();
        List<Activity> inOrder = new ArrayList<>();
        for (Placed placed : visitor) {
            Activity fact = Activity.of(placed.occurrence(), new Perspective(asOf, false, key -> placed.ordinal()));
            facts.put(fact, placed);
            inOrder.add(fact);
        }
        Map<Placed, Integer> first = new IdentityHashMap<>();
        try {
            engine.run(inOrder, match -> {
                if (match.variable(rules.get(match.rule()).variable()) instanceof Activity fact) {
                    first.merge(facts.get(fact), match.rule(), Math::min);
                }
            });
        } catch (RuleFailedException failure) {
            String whose = "visitor '" + visitor.get(0).occurrence().event().visitor() + "'";
            throw EvaluationFailedException.of(
                    failure, rules.stream().map(UniquenessRule::text).toList(), whose);
        }
        Map<Placed, String> reasons = new IdentityHashMap<>();
        first.forEach((placed, rule) -> reasons.put(placed, rules.get(rule).reason()));
        return reasons;
    }

    private static boolean speaksOfPlaceAlone(UniquenessRule rule) {
        return rule.text().condition() instanceof Condition.Pattern pattern
                && !rule.reason().isEmpty()
                && pattern.constraints().stream().allMatch(Uniqueness::isAboutPlace);
    }

    private static boolean isAboutPlace(Constraint constraint) {
        return constraint instanceof Constraint.Property property
                        && !property.name().equals(Constraint.Property.HAPPENS_NOW)
                || ABOUT_PLACE.matcher(constraint.text()).matches();
    }

    private static int largestMentioned(List<UniquenessRule> rules) {
        return rules.stream()
                .flatMap(rule -> ((Condition.Pattern) rule.text().condition()).constraints().stream())
                .map(constraint -> ABOUT_PLACE.matcher(constraint.text()))
                .filter(Matcher::matches)
                .mapToInt(about -> Integer.parseInt(about.group(1)))
                .max()
                .orElse(0);
    }
}
