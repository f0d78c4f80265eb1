package dev.smartlists.evaluation;

import dev.smartlists.activity.Nearest;
import dev.smartlists.engine.RuleBase;
import dev.smartlists.engine.RuleFailedException;
import dev.smartlists.engine.RuleMatch;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lists and campaigns of a rule set, with what the engine needs for those that run as written. Immutable and thread-safe. */
public final class CompiledLists {

    private final List<ListRule> lists;
    private final List<ListRule> campaigns;
    private final Map<String, ListRule> byName = new LinkedHashMap<>();
    private final Map<String, RuleBase> engines;
    /** By number; {@code null} where a number is of none. */
    private final Plan.@Nullable Count[] conditions;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    /** By position. */
    private final Decision[] ofLists;

    /**
     * @param engines by name, one for each rule that runs as written
     */
    CompiledLists(List<ListRule> lists, List<ListRule> campaigns, Map<String, RuleBase> engines) {
        this.lists = lists;
        this.campaigns = campaigns;
        this.engines = Map.copyOf(engines);
        lists.forEach(list -> byName.put(list.name(), list));
        campaigns.forEach(campaign -> byName.put(campaign.name(), campaign));
        this.conditions = byNumber(byName.values().stream()
                .flatMap(rule -> rule.necessary().all())
                .filter(Plan.Count.class::isInstance)
                .map(Plan.Count.class::cast)
                .toList());
        for (int i = 0; i < lists.size(); i++) {
            positions.put(lists.get(i).name(), i);
        }
        byName.forEach((name, rule) -> decisions.put(name, new Decision(rule.necessary(), this::question)));
        this.ofLists = lists.stream().map(list -> decisions.get(list.name())).toArray(Decision[]::new);
    }

    private static Plan.@Nullable Count[] byNumber(List<Plan.Count> counts) {
        int most = counts.stream().mapToInt(Plan.Count::number).max().orElse(-1);
        Plan.@Nullable Count[] byNumber = new Plan.Count[most + 1];
        counts.forEach(count -> byNumber[count.number()] = count);
        return byNumber;
    }

    /** How many numbers conditions have. */
    int conditions() {
        return conditions.length;
    }

    /** The condition with a number. */
    Plan.Count condition(int number) {
        return Objects.requireNonNull(conditions[number]);
    }

    /** The number of the {@linkplain Decision question} whether somebody is in a list. */
    int question(String list) {
        return conditions.length + Objects.checkIndex(position(list), lists.size());
    }

    /**
     * Where a list is among {@link #lists()}; -1 if the name is that of a campaign.
     *
     * @throws IllegalArgumentException if there is no such list or campaign
     */
    public int position(String list) {
        return positions.getOrDefault(named(list).name(), -1);
    }

    /** What the necessary conditions of a list or campaign come to. */
    Decision decision(ListRule rule) {
        return Objects.requireNonNull(decisions.get(rule.name()), rule.name());
    }

    /** The same of the list at a position. */
    Decision decision(int position) {
        return ofLists[position];
    }

    /** In an order in which each comes after the lists that it refers to. */
    public List<ListRule> lists() {
        return lists;
    }

    /** Those at some positions. */
    public List<ListRule> lists(int[] positions) {
        return Arrays.stream(positions).mapToObj(lists::get).toList();
    }

    /** By name. */
    public List<ListRule> campaigns() {
        return campaigns;
    }

    /**
     * @throws IllegalArgumentException if there is no such list or campaign
     */
    public ListRule named(String name) {
        ListRule rule = byName.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("There is no list '" + name + "'"
                    + Nearest.choice(name, byName.keySet(), "SmartLists.lists() and campaigns()"));
        }
        return rule;
    }

    /**
     * Whether a rule that runs as written holds for a person.
     *
     * @param facts the person's activities and memberships
     * @throws EvaluationFailedException if the rule fails on them
     */
    boolean asWritten(ListRule rule, String person, List<Object> facts) {
        try {
            return engine(rule).anyMatch(facts);
        } catch (RuleFailedException failure) {
            throw failed(failure, rule, person);
        }
    }

    /** The same, with every match, in no particular order. */
    void asWritten(ListRule rule, String person, List<Object> facts, Consumer<RuleMatch> matches) {
        try {
            engine(rule).run(facts, matches);
        } catch (RuleFailedException failure) {
            throw failed(failure, rule, person);
        }
    }

    private RuleBase engine(ListRule rule) {
        return Objects.requireNonNull(engines.get(rule.name()), rule.name());
    }

    private static EvaluationFailedException failed(RuleFailedException failure, ListRule rule, String person) {
        return EvaluationFailedException.of(failure, List.of(rule.text()), "person '" + person + "'");
    }
}
