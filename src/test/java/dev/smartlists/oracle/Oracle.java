package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.oracle.Campaigns.Firing;
import dev.smartlists.oracle.OracleResult.Counts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Works out what the contract says, one step after the other, with no thought of speed. */
public final class Oracle {

    private Oracle() {}

    /**
     * The whole product as one function. It assumes that lists are valid and have no cycles.
     *
     * @param lines one JSON object each, without the line break; any order
     * @param lists smart lists and campaigns, each one object of the product's rule JSON
     * @param asOf inclusive, cut to the millisecond; later events do not exist
     * @throws IllegalArgumentException if a list says something that the product knows nothing of
     */
    public static OracleResult run(List<String> lines, List<JsonNode> lists, Instant asOf, OracleSettings settings) {
        Instant now = asOf.truncatedTo(ChronoUnit.MILLIS);
        EventLog log = EventLog.of(lines);
        List<OracleEvent> events = log.events().stream()
                .filter(event -> !event.time().isAfter(now))
                .toList();
        Map<String, SessionKey> sessions = SessionKey.ofEach(events, settings.inactivity());
        Map<String, String> owners = Identity.ownerOfEach(events);
        Activities activities = Activities.of(events, sessions, owners, settings.uniqueness());

        LateUpdates updates = new LateUpdates(events, sessions);
        List<OracleActivity> atTheEnd = activities.standing().stream()
                .map(activity -> updates.asOf(events.get(events.size() - 1), activity))
                .toList();
        Set<String> persons = new TreeSet<>(Texts.BY_CODE_POINT);
        persons.addAll(owners.values());

        Filters filters = new Filters(lists, settings);
        return new OracleResult(
                ResultLines.activities(atTheEnd),
                memberships(filters, persons, atTheEnd, now),
                triggers(new Campaigns(filters, updates), Identity.known(events), atTheEnd),
                activities.suppressed(),
                counts(log, events, updates.withoutEngagement(activities.standing())),
                log.refusals());
    }

    private static List<String> memberships(
            Filters filters, Set<String> persons, List<OracleActivity> activities, Instant asOf) {
        List<String> lines = new ArrayList<>();
        for (JsonNode list : filters.smartLists()) {
            for (String person : persons) {
                if (filters.hold(list, activitiesOf(person, activities), asOf)) {
                    lines.add(ResultLines.membership(list.path("name").textValue(), person));
                }
            }
        }
        return lines;
    }

    private static List<String> triggers(
            Campaigns campaigns, Set<String> knownPersons, List<OracleActivity> activities) {
        List<Firing> firings = new ArrayList<>();
        for (String person : knownPersons) {
            firings.addAll(campaigns.of(activitiesOf(person, activities)));
        }
        return ResultLines.triggers(firings);
    }

    private static List<OracleActivity> activitiesOf(String person, List<OracleActivity> activities) {
        return activities.stream()
                .filter(activity -> activity.person().equals(person))
                .toList();
    }

    private static Counts counts(EventLog log, List<OracleEvent> events, int updatesWithoutEngagement) {
        Map<String, Integer> unclassified = new TreeMap<>(Texts.BY_CODE_POINT);
        events.stream()
                .filter(Classification::isUnclassified)
                .forEach(event -> unclassified.merge(event.type(), 1, Integer::sum));
        return new Counts(
                log.read(),
                log.events().size(),
                log.duplicate(),
                log.conflicting(),
                log.refused(),
                log.events().size() - events.size(),
                unclassified,
                updatesWithoutEngagement);
    }
}
