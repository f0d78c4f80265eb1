package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.oracle.Campaigns.Firing;
import dev.smartlists.oracle.OracleResult.Counts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        Past past = Past.of(lines, now, settings);
        Filters filters = new Filters(lists, settings);
        return new OracleResult(
                ResultLines.activities(past.activities()),
                memberships(filters, past, now),
                triggers(filters, past),
                past.suppressed(),
                counts(past),
                past.log().refusals());
    }

    private static List<String> memberships(Filters filters, Past past, Instant asOf) {
        List<String> lines = new ArrayList<>();
        for (JsonNode list : filters.smartLists()) {
            for (String person : past.persons()) {
                if (filters.hold(list, past.activitiesOf(person), asOf)) {
                    lines.add(ResultLines.membership(list.path("name").textValue(), person));
                }
            }
        }
        return lines;
    }

    private static List<String> triggers(Filters filters, Past past) {
        Campaigns campaigns = new Campaigns(filters, past.updates());
        List<Firing> firings = new ArrayList<>();
        for (String person : Identity.known(past.events())) {
            firings.addAll(campaigns.of(past.activitiesOf(person)));
        }
        return ResultLines.triggers(firings);
    }

    private static Counts counts(Past past) {
        EventLog log = past.log();
        Map<String, Integer> unclassified = new TreeMap<>(Texts.BY_CODE_POINT);
        past.events().stream()
                .filter(Classification::isUnclassified)
                .forEach(event -> unclassified.merge(event.type(), 1, Integer::sum));
        return new Counts(
                log.read(),
                log.events().size(),
                log.duplicate(),
                log.conflicting(),
                log.refused(),
                log.events().size() - past.events().size(),
                unclassified,
                past.updates().withoutEngagement(past.activities()));
    }
}
