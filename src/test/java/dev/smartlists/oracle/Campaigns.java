package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which activities start which campaigns, for one known person. */
final class Campaigns {

    private final Filters filters;
    private final LateUpdates updates;

    Campaigns(Filters filters, LateUpdates updates) {
        this.filters = filters;
        this.updates = updates;
    }

    /** A campaign that an activity started. */
    record Firing(String campaign, OracleActivity activity) {}

    /**
     * The firings of a person, oldest activity first.
     *
     * @param activities all of the person's, by (date, event id, table order)
     */
    List<Firing> of(List<OracleActivity> activities) {
        List<Firing> firings = new ArrayList<>();
        Map<String, Instant> lastRuns = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            OracleActivity now = updates.asOf(activities.get(i).event(), activities.get(i));
            for (JsonNode campaign : filters.campaigns()) {
                String name = campaign.path("name").textValue();
                if (filters.triggers(campaign, now)
                        && filters.hold(campaign, history(activities.subList(0, i + 1)), now.date())
                        && qualifies(campaign, lastRuns.get(name), now.date())) {
                    firings.add(new Firing(name, now));
                    lastRuns.put(name, now.date());
                }
            }
        }
        return firings;
    }

    /** The activities up to and including the last one, as they were known then. */
    private List<OracleActivity> history(List<OracleActivity> activities) {
        OracleEvent now = activities.get(activities.size() - 1).event();
        return activities.stream().map(activity -> updates.asOf(now, activity)).toList();
    }

    private static boolean qualifies(JsonNode campaign, @Nullable Instant lastRun, Instant date) {
        if (lastRun == null) {
            return true;
        }
        String type = campaign.path("qualificationRuleType").asText("once");
        return switch (type) {
            case "once" -> false;
            case "any" -> true;
            case "interval" -> !date.isBefore(lastRun.plus(interval(campaign)));
            default -> throw new IllegalArgumentException("unknown qualification: " + type);
        };
    }

    private static Duration interval(JsonNode campaign) {
        long n = Long.parseLong(campaign.path("qualificationRuleInterval").asText());
        String unit = campaign.path("qualificationRuleUnit").asText();
        return switch (unit) {
            case "hour" -> Duration.ofHours(n);
            case "day" -> Duration.ofHours(24 * n);
            case "week" -> Duration.ofHours(7 * 24 * n);
            case "month" -> Duration.ofHours(30 * 24 * n);
            default -> throw new IllegalArgumentException("unknown interval unit: " + unit);
        };
    }
}
