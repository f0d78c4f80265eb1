package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Qualification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What campaigns have run: it keeps them from running twice for one activity and judges qualification. Not thread-safe.
 * Source: semantics.md 6.2; contract, chapter 4.
 */
final class CampaignRuns {

    private final Map<List<String>, List<Instant>> byPerson = new HashMap<>();
    private final Set<List<String>> started = new HashSet<>();

    /** Whether a campaign may run for a person by an activity: not by the same again, and as its qualification allows. */
    boolean allow(ListRule campaign, Kept activity) {
        return !hasStarted(campaign, activity)
                && qualifies(campaign, activity.person(), activity.original().date());
    }

    boolean hasStarted(ListRule campaign, Kept activity) {
        return started.contains(byId(campaign, activity)) || started.contains(byEvent(campaign, activity));
    }

    /** Whether runs so far leave room for one at an instant. */
    boolean qualifies(ListRule campaign, String person, Instant date) {
        Qualification qualification = Objects.requireNonNull(campaign.qualification());
        List<Instant> runs = byPerson.getOrDefault(List.of(campaign.name(), person), List.of());
        return qualification.withheldBy(runs, date).isEmpty();
    }

    void record(ListRule campaign, Kept activity) {
        started.add(byId(campaign, activity));
        started.add(byEvent(campaign, activity));
        byPerson.computeIfAbsent(List.of(campaign.name(), activity.person()), unseen -> new ArrayList<>(1))
                .add(activity.original().date());
    }

    private static List<String> byId(ListRule campaign, Kept activity) {
        return List.of(campaign.name(), activity.id());
    }

    private static List<String> byEvent(ListRule campaign, Kept activity) {
        return List.of(
                campaign.name(),
                activity.original().event().id(),
                activity.original().type().factName());
    }
}
