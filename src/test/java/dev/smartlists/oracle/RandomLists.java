package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random smart lists and campaigns in the product's rule JSON, all of them valid. */
final class RandomLists {

    private final Dice dice;
    private final RandomConditions conditions;
    private final Past past;
    private final Instant asOf;
    private final OracleSettings settings;
    private final List<JsonNode> lists = new ArrayList<>();
    private final List<String> smartLists = new ArrayList<>();

    RandomLists(Dice dice, List<Instant> times, Past past, Instant asOf, OracleSettings settings) {
        this.dice = dice;
        this.conditions = new RandomConditions(dice, times);
        this.past = past;
        this.asOf = asOf;
        this.settings = settings;
    }

    /** Three to six lists, of which later ones may refer to earlier ones, and one to four campaigns. */
    List<JsonNode> draw() {
        List<String> names = new ArrayList<>(Pools.LIST_NAMES);
        dice.shuffle(names);
        int smartListCount = dice.between(3, 6);
        for (String name : names.subList(0, smartListCount)) {
            ObjectNode list = smartList(name);
            lists.add(isTelling(list) ? list : smartList(name));
            smartLists.add(name);
        }
        for (String name : names.subList(smartListCount, smartListCount + dice.between(1, 4))) {
            lists.add(campaign(name));
        }
        return lists;
    }

    /** Whether some persons are members and some are not; a list that does not tell them apart is drawn once more. */
    private boolean isTelling(ObjectNode list) {
        Filters filters = new Filters(lists, settings);
        long members = past.persons().stream()
                .filter(person -> filters.hold(list, past.activitiesOf(person), asOf))
                .count();
        return members >= 0.05 * past.persons().size()
                && members <= 0.95 * past.persons().size();
    }

    private ObjectNode smartList(String name) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("name", name);
        addFilters(list.putObject("rules"), dice.pick(List.of(1, 1, 1, 2, 2, 2, 2, 3, 4)));
        return list;
    }

    private ObjectNode campaign(String name) {
        ObjectNode campaign = JsonNodeFactory.instance.objectNode().put("name", name);
        ObjectNode rules = campaign.putObject("rules");
        ArrayNode triggers = rules.putArray("triggers");
        for (int i = dice.between(1, 3); i > 0; i--) {
            triggers.add(trigger());
        }
        addFilters(rules, dice.pick(List.of(0, 0, 1, 1, 2)));
        switch (dice.between(1, 4)) {
            case 1 -> campaign.put("qualificationRuleType", "once");
            case 2 -> campaign.put("qualificationRuleType", "any");
            case 3 ->
                campaign.put("qualificationRuleType", "interval")
                        .put("qualificationRuleInterval", dice.between(1, 3))
                        .put("qualificationRuleUnit", dice.pick(List.of("hour", "day", "week", "month")));
            default -> {}
        }
        return campaign;
    }

    private void addFilters(ObjectNode rules, int count) {
        ArrayNode filters = rules.putArray("filters");
        for (int i = 0; i < count; i++) {
            filters.add(!smartLists.isEmpty() && dice.chance(15) ? member() : filter());
        }
        if (count == 0) {
            return;
        }
        int percentOfOr = mostlyNegative(filters) ? 25 : 65;
        if (dice.chance(40)) {
            rules.put("filterMatchType", dice.chance(80) ? "custom" : "Advanced");
            List<Integer> numbers =
                    new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
            dice.shuffle(numbers);
            rules.put("filterCustomRuleLogic", logic(numbers.subList(0, dice.chance(90) ? count : 1), percentOfOr));
        } else if (dice.chance(percentOfOr)) {
            rules.put("filterMatchType", "any");
        } else if (dice.chance(60)) {
            rules.put("filterMatchType", "all");
        }
    }

    /** Whether most filters say "not": joined with "or" they would be true of nearly everybody. */
    private static boolean mostlyNegative(ArrayNode filters) {
        long negative = filters.valueStream()
                .filter(filter -> filter.path("name").textValue().startsWith("Not "))
                .count();
        return negative * 2 > filters.size();
    }

    /** An expression that uses each number once. */
    private String logic(List<Integer> numbers, int percentOfOr) {
        if (numbers.size() == 1) {
            return dice.chance(85) ? "" + numbers.get(0) : "(" + numbers.get(0) + ")";
        }
        String operator = dice.mixCase(dice.chance(percentOfOr) ? "or" : "and");
        if (dice.chance(30)) {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(" " + operator + " "));
        }
        int middle = dice.between(1, numbers.size() - 1);
        return term(numbers.subList(0, middle), percentOfOr) + " " + operator + " "
                + term(numbers.subList(middle, numbers.size()), percentOfOr);
    }

    private String term(List<Integer> numbers, int percentOfOr) {
        return numbers.size() == 1 ? "" + numbers.get(0) : "(" + logic(numbers, percentOfOr) + ")";
    }

    private ObjectNode filter() {
        ActivityType type = dice.pick(List.of(ActivityType.values()));
        Kind kind = dice.chance(60) ? Kind.DIALOGUE : Kind.CONVERSATIONAL_FLOW;
        boolean negative = dice.chance(35);
        ObjectNode filter = rule((negative ? "Not " : "") + type.nameIn(kind), "Activity", "occurs");
        ArrayNode all = (ArrayNode) filter.path("conditions");
        for (int i = dice.pick(List.of(0, 0, 1, 1, 1, 2)); i > 0; i--) {
            all.add(conditions.onAttributeOf(type, kind));
        }
        if (dice.chance(25)) {
            all.add(conditions.onDateOfActivity());
        }
        if (dice.chance(20)) {
            all.add(conditions.minimum());
        }
        return filter;
    }

    private ObjectNode trigger() {
        ActivityType type = dice.pick(List.of(ActivityType.values()));
        Kind kind = dice.pick(List.of(Kind.values()));
        ObjectNode trigger = rule(type.triggerIn(kind), "Activity", "occurs");
        ArrayNode all = (ArrayNode) trigger.path("conditions");
        if (dice.chance(50)) {
            all.add(conditions.onAttributeOf(type, kind));
        }
        if (dice.chance(10)) {
            all.add(conditions.onDateOfActivity());
        }
        return trigger;
    }

    private ObjectNode member() {
        ObjectNode filter = rule("Member of Smart List", "Membership", "is");
        ObjectNode condition = ((ArrayNode) filter.path("conditions")).addObject();
        condition.put("activityAttributeName", "Smart List");
        condition.put("operator", dice.chance(50) ? "in" : "not in");
        dice.some(smartLists, 2).forEach(condition.putArray("values")::add);
        condition.put("isPrimary", true);
        return filter;
    }

    private static ObjectNode rule(String name, String ruleType, String operator) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        rule.put("name", name).put("ruleType", ruleType).put("operator", operator);
        rule.putArray("conditions");
        return rule;
    }
}
