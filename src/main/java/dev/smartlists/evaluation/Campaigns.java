package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Starts campaigns: walks through a person's activities in order and asks each campaign that one of them can trigger. Immutable and thread-safe. */
final class Campaigns {

    private final CompiledLists lists;
    /** The campaigns that an activity can trigger, by a leaf that it has to match. */
    private final Map<Integer, List<ListRule>> byTrigger = new HashMap<>();

    Campaigns(CompiledLists lists) {
        this.lists = lists;
        for (ListRule campaign : lists.campaigns()) {
            campaign.necessary()
                    .all()
                    .filter(plan -> plan instanceof Plan.Count count && count.now())
                    .map(plan -> ((Plan.Count) plan).leaf())
                    .distinct()
                    .forEach(leaf -> byTrigger
                            .computeIfAbsent(leaf, unseen -> new ArrayList<>())
                            .add(campaign));
        }
    }

    /**
     * Starts what has to start, activity by activity, and records it.
     *
     * @param from the position of the first activity to judge
     * @param calendar its instant does not matter
     */
    void start(PersonHistory history, int from, AsOf calendar, CampaignRuns runs, BiConsumer<ListRule, Kept> started) {
        if (!history.isKnown() || byTrigger.isEmpty()) {
            return;
        }
        for (int position = from; position < history.activities().size(); position++) {
            Kept activity = history.activities().get(position);
            PersonView view = null;
            for (ListRule campaign : candidates(history, position)) {
                if (runs.allow(campaign, activity)) {
                    view = view == null ? PersonView.at(history, lists, calendar, position) : view;
                    if (view.holds(campaign)) {
                        runs.record(campaign, activity);
                        started.accept(campaign, activity);
                    }
                }
            }
        }
    }

    private Set<ListRule> candidates(PersonHistory history, int position) {
        Set<ListRule> candidates = new LinkedHashSet<>();
        for (int leaf : history.originalLeaves(position)) {
            candidates.addAll(byTrigger.getOrDefault(leaf, List.of()));
        }
        return candidates;
    }
}
