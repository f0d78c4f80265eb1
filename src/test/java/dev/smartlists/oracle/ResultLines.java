package dev.smartlists.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.oracle.Campaigns.Firing;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the result files, sorted. */
final class ResultLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultLines() {}

    /** By (person, date, event, table order). */
    static List<String> activities(List<OracleActivity> activities) {
        return activities.stream()
                .sorted(Comparator.comparing(OracleActivity::person, Texts.BY_CODE_POINT)
                        .thenComparing(OracleActivity.ORDER))
                .map(ResultLines::activity)
                .toList();
    }

    private static String activity(OracleActivity activity) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        activity.attributes()
                .forEach((name, value) ->
                        attributes.put(name, value instanceof Instant instant ? Texts.write(instant) : value));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", activity.id());
        line.put("activity", activity.name());
        line.put("person", activity.person());
        line.put("visitor", activity.event().visitor());
        line.put("session", activity.session().name());
        line.put("date", Texts.write(activity.date()));
        line.put("event", activity.event().id());
        line.put("attributes", attributes);
        return json(line);
    }

    static String membership(String list, String person) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("list", list);
        line.put("person", person);
        return json(line);
    }

    /** By (date, campaign, person, activity id). */
    static List<String> triggers(List<Firing> firings) {
        return firings.stream()
                .sorted(Comparator.comparing(
                                (Firing firing) -> firing.activity().date())
                        .thenComparing(Firing::campaign, Texts.BY_CODE_POINT)
                        .thenComparing(firing -> firing.activity().person(), Texts.BY_CODE_POINT)
                        .thenComparing(firing -> firing.activity().id()))
                .map(ResultLines::trigger)
                .toList();
    }

    private static String trigger(Firing firing) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("campaign", firing.campaign());
        line.put("person", firing.activity().person());
        line.put("date", Texts.write(firing.activity().date()));
        line.put("activity", firing.activity().name());
        line.put("activityId", firing.activity().id());
        line.put("event", firing.activity().event().id());
        return json(line);
    }

    private static String json(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts, numbers and lists can always be written", impossible);
        }
    }
}
