package dev.smartlists.exchange;

import static dev.smartlists.exchange.Json.atLeast;
import static dev.smartlists.exchange.Json.campaign;
import static dev.smartlists.exchange.Json.condition;
import static dev.smartlists.exchange.Json.custom;
import static dev.smartlists.exchange.Json.filter;
import static dev.smartlists.exchange.Json.list;
import static dev.smartlists.exchange.Json.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.event.ConversationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Rule JSON drawn by chance: everything that can be expressed, lists in lists and campaigns too. */
final class RandomLists {

    private static final List<String> QUALIFICATIONS = List.of("once", "any", "interval");

    private final Random random;
    private final List<String> listNames = new ArrayList<>();

    RandomLists(long seed) {
        this.random = new Random(seed);
    }

    List<JsonNode> several(int count) {
        List<JsonNode> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = one(List.of("List ", "\"", "liste é ", "x\n", "🔥")) + i;
            boolean campaign = random.nextInt(4) == 0;
            lists.add(campaign ? campaignOf(name) : withLogic(name, 1 + random.nextInt(5)));
            if (!campaign) {
                listNames.add(name);
            }
        }
        return lists;
    }

    private ObjectNode campaignOf(String name) {
        ObjectNode campaign = campaign(
                withLogic(name, random.nextInt(4)),
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> activity(true))
                        .toArray(JsonNode[]::new));
        String type = one(QUALIFICATIONS);
        campaign.put("qualificationRuleType", type);
        if (type.equals("interval")) {
            campaign.put("qualificationRuleInterval", 1 + random.nextInt(9))
                    .put("qualificationRuleUnit", one(List.of("hour", "day", "week", "month")));
        }
        return campaign;
    }

    private ObjectNode withLogic(String name, int size) {
        JsonNode[] filters = IntStream.range(0, size)
                .mapToObj(i -> listNames.isEmpty() || random.nextInt(4) > 0 ? activity(false) : membership())
                .toArray(JsonNode[]::new);
        return switch (size == 0 ? 0 : random.nextInt(3)) {
            case 0 -> list(name, filters);
            case 1 -> Json.any(name, filters);
            default -> custom(name, logic(size, 3), filters);
        };
    }

    private String logic(int filters, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return Integer.toString(1 + random.nextInt(filters));
        }
        String word = random.nextBoolean() ? " and " : " or ";
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String part = logic(filters, depth - 1);
            parts.add(random.nextInt(5) > 0 && part.matches("\\d+") ? part : "(" + part + ")");
        }
        return String.join(word, parts);
    }

    private ObjectNode membership() {
        String[] names = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> one(listNames))
                .toArray(String[]::new);
        return member(random.nextBoolean() ? "in" : "not in", names);
    }

    private ObjectNode activity(boolean trigger) {
        ActivityType type = one(List.of(ActivityType.values()));
        ConversationKind kind = one(List.of(ConversationKind.values()));
        List<JsonNode> conditions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            conditions.add(conditionOf(one(Attribute.of(type, kind)), kind));
        }
        if (random.nextInt(3) == 0) {
            Operator operator = one(Operator.of(ValueType.DATE));
            conditions.add(condition("Date of Activity", operator.label(), Values.of(ValueType.DATE, operator)));
        }
        if (!trigger && random.nextInt(4) == 0) {
            conditions.add(random.nextInt(conditions.size() + 1), atLeast(Integer.toString(1 + random.nextInt(3))));
        }
        String name = trigger ? type.triggerName(kind) : (random.nextInt(3) == 0 ? "Not " : "") + type.filterName(kind);
        return filter(name, conditions.toArray(JsonNode[]::new));
    }

    private ObjectNode conditionOf(Attribute attribute, ConversationKind kind) {
        if (random.nextInt(8) == 0) {
            return condition(attribute.label(kind), "is any");
        }
        Operator operator = one(Operator.of(attribute.type()));
        return condition(attribute.label(kind), operator.label(), Values.of(attribute.type(), operator));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
