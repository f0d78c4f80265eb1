package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.rules.Qualification;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a definition as a list of the JSON. Filters under plain and or plain or stand in their order; under mixed logic equal ones share a number. */
final class DefinitionJson {

    private DefinitionJson() {}

    static ObjectNode of(ListDefinition definition) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("name", definition.name());
        ObjectNode rules = list.putObject("rules");
        List<Filter> numbered = definition
                .filters()
                .map(logic -> numbered(logic, rules))
                .orElseGet(() -> {
                    rules.put("filterMatchType", "all");
                    return List.of();
                });
        ArrayNode triggers = rules.putArray("triggers");
        definition
                .triggers()
                .forEach(trigger -> triggers.add(filter(trigger, trigger.type().triggerName(trigger.kind()))));
        ArrayNode filters = rules.putArray("filters");
        numbered.forEach(filter -> filters.add(filter(filter)));
        addQualification(list, definition.qualification());
        return list;
    }

    /** The filters by number; says in the rules how they combine. */
    private static List<Filter> numbered(Logic<Filter> logic, ObjectNode rules) {
        boolean flat = logic.parts().stream().allMatch(part -> part instanceof Logic.Leaf<Filter>);
        if (flat) {
            rules.put("filterMatchType", logic instanceof Logic.Any<Filter> ? "any" : "all");
            return logic.leaves().toList();
        }
        List<Filter> distinct = new ArrayList<>(logic.leaves().distinct().toList());
        rules.put("filterMatchType", "custom");
        rules.put(
                "filterCustomRuleLogic",
                logic.map(filter -> distinct.indexOf(filter) + 1).text());
        return distinct;
    }

    private static ObjectNode filter(Filter filter) {
        if (filter instanceof Filter.OfActivity activity) {
            String name = activity.type().filterName(activity.kind());
            return filter(activity, activity.negated() ? Filter.NOT + name : name);
        }
        Filter.OfMembership membership = (Filter.OfMembership) filter;
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", Filter.MEMBER_OF_SMART_LIST)
                .put("ruleType", "Membership")
                .put("operator", "is");
        json.putArray("conditions")
                .add(condition(
                        MembershipReader.SMART_LIST, membership.negated() ? "not in" : "in", membership.lists(), true));
        return json;
    }

    private static ObjectNode filter(Filter.OfActivity activity, String name) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("ruleType", "Activity")
                .put("operator", "occurs");
        ArrayNode conditions = json.putArray("conditions");
        boolean primary =
                activity.tests().stream().anyMatch(test -> test.field().equals(Attribute.NAME.field()));
        if (!primary) {
            conditions.add(condition(Attribute.NAME.label(activity.kind()), ConditionReader.IS_ANY, List.of(), true));
        }
        for (FieldTest test : activity.tests()) {
            boolean first = primary && test.field().equals(Attribute.NAME.field());
            conditions.add(condition(
                    label(test, activity.type(), activity.kind()),
                    test.operator().label(),
                    test.texts(),
                    first));
            primary = primary && !first;
        }
        if (activity.times() > 1) {
            conditions.add(condition(
                    ConditionReader.MIN_NUMBER_OF_TIMES,
                    Operator.AT_LEAST.label(),
                    List.of(Integer.toString(activity.times())),
                    false));
        }
        return json;
    }

    private static String label(FieldTest test, ActivityType type, ConversationKind kind) {
        return Attribute.of(type, kind).stream()
                .filter(attribute -> attribute.field().equals(test.field()))
                .map(attribute -> attribute.label(kind))
                .findFirst()
                .orElse(ConditionReader.DATE_OF_ACTIVITY);
    }

    private static ObjectNode condition(String attribute, String operator, List<String> values, boolean primary) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("activityAttributeName", attribute)
                .put("operator", operator);
        ArrayNode array = json.putArray("values");
        values.forEach(array::add);
        return json.put("isPrimary", primary);
    }

    private static void addQualification(ObjectNode list, @Nullable Qualification qualification) {
        if (qualification == null) {
            return;
        }
        switch (qualification.type()) {
            case ONCE -> list.put(QualificationReader.TYPE, "once");
            case EVERY_TIME -> list.put(QualificationReader.TYPE, "any");
            case INTERVAL ->
                list.put(QualificationReader.TYPE, "interval")
                        .put(QualificationReader.INTERVAL, qualification.number())
                        .put(QualificationReader.UNIT, qualification.unit());
        }
    }
}
