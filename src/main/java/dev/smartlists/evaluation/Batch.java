package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything at once: all events at or before an instant, all persons. A pure function of events, rules and that instant.
 *
 * @param persons by person, by code point
 * @param started campaigns, person by person in the order in which they started
 * @param suppressed in no particular order
 * @param later how many events lie after the instant
 */
public record Batch(
        List<PersonOutcome> persons,
        List<Started> started,
        List<Suppressed> suppressed,
        long later,
        Map<String, Long> unclassified,
        long updatesWithoutEngagement) {

    private static final int EVENTS_AT_ONCE = 1_000;

    /** Evaluates distinct events. */
    public static Batch run(Evaluator evaluator, Collection<VisitorEvent> events, AsOf asOf) {
        Map<String, List<VisitorEvent>> byVisitor = new HashMap<>();
        long later = 0;
        for (VisitorEvent event : events) {
            if (event.time().isAfter(asOf.instant())) {
                later++;
            } else {
                byVisitor
                        .computeIfAbsent(event.visitor(), unseen -> new ArrayList<>())
                        .add(event);
            }
        }
        Gathering gathering = new Gathering();
        List<List<VisitorEvent>> some = new ArrayList<>();
        int size = 0;
        for (List<VisitorEvent> visitor : byVisitor.values()) {
            visitor.sort(EventOrder.TIME_THEN_ID);
            some.add(visitor);
            size += visitor.size();
            if (size >= EVENTS_AT_ONCE) {
                evaluator.visitors(some, asOf).forEach(gathering::add);
                some.clear();
                size = 0;
            }
        }
        evaluator.visitors(some, asOf).forEach(gathering::add);
        return gathering.batch(evaluator, asOf, later);
    }

    /** Collects the outcomes of visitors by person. */
    private static final class Gathering {

        private final Map<String, List<Kept>> activities = new HashMap<>();
        private final Set<String> named = new HashSet<>();
        private final List<Suppressed> suppressed = new ArrayList<>();
        private final Map<String, Long> unclassified = new HashMap<>();
        private long updatesWithoutEngagement;

        private void add(VisitorOutcome visitor) {
            visitor.persons().forEach(person -> activities.computeIfAbsent(person, unseen -> new ArrayList<>()));
            visitor.kept()
                    .forEach(kept -> activities
                            .computeIfAbsent(kept.person(), unseen -> new ArrayList<>())
                            .add(kept));
            named.addAll(visitor.named());
            suppressed.addAll(visitor.suppressed());
            visitor.unclassified().forEach((type, count) -> unclassified.merge(type, count, Long::sum));
            updatesWithoutEngagement += visitor.updatesWithoutEngagement();
        }

        private Batch batch(Evaluator evaluator, AsOf asOf, long later) {
            List<PersonOutcome> persons = new ArrayList<>(activities.size());
            CampaignRuns runs = new CampaignRuns();
            List<Started> started = new ArrayList<>();
            List<String> inOrder = new ArrayList<>(activities.keySet());
            inOrder.sort(CodePointOrder.TEXTS);
            Histories histories = new Histories();
            for (String person : inOrder) {
                histories.add(person, named.contains(person), Objects.requireNonNull(activities.get(person)));
            }
            HistoryIndex index = new HistoryIndex();
            for (PersonHistory history : evaluator.histories(histories, asOf)) {
                history.indexIn(index);
                evaluator.campaigns(
                        history, 0, asOf, runs, (campaign, activity) -> started.add(new Started(campaign, activity)));
                persons.add(new PersonOutcome(history, evaluator.memberships(evaluator.view(history, asOf))));
                history.shrink();
            }
            return new Batch(persons, started, suppressed, later, unclassified, updatesWithoutEngagement);
        }
    }
}
