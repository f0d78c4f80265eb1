package dev.smartlists.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Rule JSON for tests, the shortest way. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    /** A list with filters, of which all have to hold. */
    static ObjectNode list(String name, JsonNode... filters) {
        ObjectNode list = MAPPER.createObjectNode().put("name", name);
        ObjectNode rules = list.putObject("rules").put("filterMatchType", "all");
        rules.putArray("triggers");
        rules.putArray("filters").addAll(List.of(filters));
        return list;
    }

    /** A list with filters, of which any has to hold. */
    static ObjectNode any(String name, JsonNode... filters) {
        ObjectNode list = list(name, filters);
        rules(list).put("filterMatchType", "any");
        return list;
    }

    /** A list with advanced logic. */
    static ObjectNode custom(String name, String logic, JsonNode... filters) {
        ObjectNode list = list(name, filters);
        rules(list).put("filterMatchType", "custom").put("filterCustomRuleLogic", logic);
        return list;
    }

    /** A campaign: a list with triggers added. */
    static ObjectNode campaign(ObjectNode list, JsonNode... triggers) {
        rules(list).putArray("triggers").addAll(List.of(triggers));
        return list;
    }

    static ObjectNode rules(ObjectNode list) {
        return (ObjectNode) list.get("rules");
    }

    /** An activity filter or trigger. */
    static ObjectNode filter(String name, JsonNode... conditions) {
        ObjectNode filter = MAPPER.createObjectNode()
                .put("name", name)
                .put("ruleType", "Activity")
                .put("operator", "occurs");
        filter.putArray("conditions").addAll(List.of(conditions));
        return filter;
    }

    static ObjectNode condition(String attribute, String operator, String... values) {
        ObjectNode condition = MAPPER.createObjectNode()
                .put("activityAttributeName", attribute)
                .put("operator", operator);
        ArrayNode array = condition.putArray("values");
        List.of(values).forEach(array::add);
        return condition.put("isPrimary", attribute.equals("Name"));
    }

    static ObjectNode atLeast(String times) {
        return condition("Min. Number of Times", "at least", times);
    }

    static ObjectNode inPast(String amount) {
        return condition("Date of Activity", "in past", amount);
    }

    /** A filter about other lists; the operator is {@code in} or {@code not in}. */
    static ObjectNode member(String operator, String... lists) {
        return filter("Member of Smart List", condition("Smart List", operator, lists))
                .put("ruleType", "Membership")
                .put("operator", "is");
    }

    static byte[] file(JsonNode... lists) {
        try {
            return MAPPER.writeValueAsBytes(List.of(lists));
        } catch (JsonProcessingException never) {
            throw new AssertionError(never);
        }
    }
}
