package dev.smartlists.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Short ways to write events, lists and campaigns in tests. JSON is written without its double quotes:
 * {@code conversation:{id:'D1'}}.
 */
final class Given {

    /** Later than every event of the tests. */
    static final Instant LATER = Instant.parse("2024-12-31T00:00:00Z");

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private static final List<Witness> WITNESSES = ServiceLoader.load(Witness.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Given() {}

    static JsonNode json(String lenient) {
        try {
            return LENIENT.readTree(lenient);
        } catch (JsonProcessingException invalid) {
            throw new IllegalArgumentException(lenient, invalid);
        }
    }

    /** An event of visitor {@code v}. */
    static String event(String id, String type, String time, String... members) {
        return eventOf("v", id, type, time, members);
    }

    static String eventOf(String visitor, String id, String type, String time, String... members) {
        List<String> all = new ArrayList<>(
                List.of("id:'" + id + "'", "type:'" + type + "'", "visitor:'" + visitor + "'", "time:'" + time + "'"));
        all.addAll(Arrays.asList(members));
        return json("{" + String.join(",", all) + "}").toString();
    }

    static String condition(String attribute, String operator, String... values) {
        return "{activityAttributeName:'" + attribute + "', operator:'" + operator + "', values:[" + quoted(values)
                + "]}";
    }

    static String filter(String name, String... conditions) {
        return "{name:'" + name + "', ruleType:'Activity', operator:'occurs', conditions:["
                + String.join(",", conditions) + "]}";
    }

    static String member(String operator, String... lists) {
        return "{name:'Member of Smart List', ruleType:'Membership', operator:'is', conditions:["
                + condition("Smart List", operator, lists) + "]}";
    }

    /** A list all of whose filters must hold. */
    static JsonNode list(String name, String... filters) {
        return listBy(name, "filterMatchType:'all'", filters);
    }

    static JsonNode listBy(String name, String matching, String... filters) {
        return json("{name:'" + name + "', rules:{" + matching + ", filters:[" + String.join(",", filters) + "]}}");
    }

    /**
     * A campaign with one trigger.
     *
     * @param qualification further members of the campaign, such as {@code qualificationRuleType:'any'}; may be empty
     */
    static JsonNode campaign(String name, String qualification, String trigger, String... filters) {
        String more = qualification.isEmpty() ? "" : ", " + qualification;
        return json("{name:'" + name + "', rules:{triggers:[" + trigger + "], filters:[" + String.join(",", filters)
                + "]}" + more + "}");
    }

    static OracleResult run(List<String> lines, JsonNode... lists) {
        return run(lines, List.of(lists), LATER, OracleSettings.defaults());
    }

    /** What the oracle says, and no {@link Witness} denies. */
    static OracleResult run(List<String> lines, List<JsonNode> lists, Instant asOf, OracleSettings settings) {
        OracleResult result = Oracle.run(lines, lists, asOf, settings);
        WITNESSES.forEach(witness -> witness.see(lines, lists, asOf, settings, result));
        return result;
    }

    /** What each line holds under a name: {@code values(result.triggers(), "event")}. */
    static List<String> values(List<String> lines, String member) {
        return lines.stream().map(line -> json(line).path(member).asText()).toList();
    }

    /** The activities as {@code name@event}. */
    static List<String> activities(OracleResult result) {
        return result.activities().stream()
                .map(Given::json)
                .map(line -> line.path("activity").asText() + "@"
                        + line.path("event").asText())
                .toList();
    }

    private static String quoted(String... texts) {
        return String.join(
                ",", Arrays.stream(texts).map(text -> "'" + text + "'").toList());
    }
}
