package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Decides whether lists, filters and triggers hold for the activities of one person. */
final class Filters {

    private static final String MINIMUM = "Min. Number of Times";

    private final Map<String, JsonNode> listsByName = new TreeMap<>(Texts.BY_CODE_POINT);
    private final OracleSettings settings;

    /**
     * The lists and campaigns.
     *
     * @throws IllegalArgumentException if a name occurs twice, or a list has neither filters nor triggers
     */
    Filters(List<JsonNode> lists, OracleSettings settings) {
        for (JsonNode list : lists) {
            String name = list.path("name").textValue();
            if (listsByName.put(name, list) != null) {
                throw new IllegalArgumentException("two lists are called " + name);
            }
            if (list.path("rules").path("filters").isEmpty() && !isCampaign(list)) {
                throw new IllegalArgumentException("neither filters nor triggers: " + name);
            }
        }
        this.settings = settings;
    }

    /** The lists that have triggers, by name. */
    List<JsonNode> campaigns() {
        return listsByName.values().stream().filter(Filters::isCampaign).toList();
    }

    /** The lists that have members, by name. */
    List<JsonNode> smartLists() {
        return listsByName.values().stream().filter(list -> !isCampaign(list)).toList();
    }

    private static boolean isCampaign(JsonNode list) {
        return !list.path("rules").path("triggers").isEmpty();
    }

    /** Whether the filters hold together; without any they do. */
    boolean hold(JsonNode list, List<OracleActivity> history, Instant asOf) {
        JsonNode rules = list.path("rules");
        List<Boolean> results = new ArrayList<>();
        for (JsonNode filter : rules.path("filters")) {
            results.add(holds(filter, history, asOf));
        }
        if (results.isEmpty()) {
            return true;
        }
        String matchType = rules.path("filterMatchType").asText("all").toLowerCase(Locale.ROOT);
        return switch (matchType) {
            case "all" -> !results.contains(false);
            case "any" -> results.contains(true);
            case "custom", "advanced" ->
                Logic.holds(rules.path("filterCustomRuleLogic").asText(), results);
            default -> throw new IllegalArgumentException("unknown match type: " + matchType);
        };
    }

    private boolean holds(JsonNode filter, List<OracleActivity> history, Instant asOf) {
        String name = filter.path("name").textValue();
        if (name.equals("Member of Smart List")) {
            return isMember(filter.path("conditions").path(0), history, asOf);
        }
        boolean negative = name.startsWith("Not ");
        Named named = Named.filter(negative ? name.substring("Not ".length()) : name);
        int minimum = 1;
        for (JsonNode condition : filter.path("conditions")) {
            if (condition.path("activityAttributeName").textValue().equals(MINIMUM)) {
                minimum = Integer.parseInt(condition.path("values").path(0).textValue());
            }
        }
        int hits = 0;
        for (OracleActivity activity : history) {
            if (activity.is(named.type(), named.kind()) && conditionsHold(filter, activity, asOf)) {
                hits++;
            }
        }
        return negative ? hits < minimum : hits >= minimum;
    }

    private boolean isMember(JsonNode condition, List<OracleActivity> history, Instant asOf) {
        boolean inAny = false;
        for (JsonNode name : condition.path("values")) {
            JsonNode list = listsByName.get(name.textValue());
            if (list == null || isCampaign(list)) {
                throw new IllegalArgumentException("no such list: " + name);
            }
            inAny |= hold(list, history, asOf);
        }
        return switch (condition.path("operator").textValue()) {
            case "in" -> inAny;
            case "not in" -> !inAny;
            default -> throw new IllegalArgumentException("unknown operator in " + condition);
        };
    }

    /** Whether any trigger of a campaign matches the activity; relative dates count from the activity. */
    boolean triggers(JsonNode campaign, OracleActivity activity) {
        for (JsonNode trigger : campaign.path("rules").path("triggers")) {
            Named named = Named.trigger(trigger.path("name").textValue());
            if (activity.is(named.type(), named.kind()) && conditionsHold(trigger, activity, activity.date())) {
                return true;
            }
        }
        return false;
    }

    private boolean conditionsHold(JsonNode rule, OracleActivity activity, Instant asOf) {
        for (JsonNode condition : rule.path("conditions")) {
            if (!condition.path("activityAttributeName").textValue().equals(MINIMUM)
                    && !Condition.holds(condition, activity, asOf, settings)) {
                return false;
            }
        }
        return true;
    }

    /** An activity of one kind, as filters and triggers name it. */
    private record Named(ActivityType type, Kind kind) {

        static Named filter(String name) {
            for (ActivityType type : ActivityType.values()) {
                for (Kind kind : Kind.values()) {
                    if (type.nameIn(kind).equals(name)) {
                        return new Named(type, kind);
                    }
                }
            }
            throw new IllegalArgumentException("no such filter: " + name);
        }

        static Named trigger(String name) {
            for (ActivityType type : ActivityType.values()) {
                for (Kind kind : Kind.values()) {
                    if (type.triggerIn(kind).equals(name)) {
                        return new Named(type, kind);
                    }
                }
            }
            throw new IllegalArgumentException("no such trigger: " + name);
        }
    }
}
