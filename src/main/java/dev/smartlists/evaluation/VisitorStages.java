package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Session;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ClassificationRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first two stages and what Java does between them, for whole visitors: from events to activities that count. Thread-safe. */
final class VisitorStages {

    private final Classifier classifier;
    private final Uniqueness uniqueness;
    private final Duration inactivity;

    VisitorStages(Classifier classifier, Uniqueness uniqueness, Duration inactivity) {
        this.classifier = classifier;
        this.uniqueness = uniqueness;
        this.inactivity = inactivity;
    }

    /** The same rules with another inactivity. */
    VisitorStages with(Duration otherInactivity) {
        return new VisitorStages(classifier, uniqueness, otherInactivity);
    }

    /**
     * @param visitors each one's events at or before the as-of instant, by (time, id), at least one
     * @return one outcome per visitor, in the same order
     */
    List<VisitorOutcome> outcomes(List<List<VisitorEvent>> visitors, AsOf asOf) {
        List<List<Classified>> meanings = classifier.classify(visitors);
        List<VisitorOutcome> outcomes = new ArrayList<>(visitors.size());
        for (int i = 0; i < visitors.size(); i++) {
            outcomes.add(outcome(visitors.get(i), meanings.get(i), asOf));
        }
        return outcomes;
    }

    /** See {@link Evaluator#keyOf}. */
    List<String> keyOf(ActivityType type) {
        List<String> key = uniqueness.keyOf(type);
        return key == null ? List.of() : key;
    }

    /** The rules that say what each event is, visitor by visitor, in the same order; none for those that nobody knows. */
    List<List<List<ClassificationRule>>> recognised(List<List<VisitorEvent>> visitors) {
        return classifier.classify(visitors).stream()
                .map(meanings -> meanings.stream().map(Classified::rules).toList())
                .toList();
    }

    /** The texts that classification rules mention. */
    Set<String> mentionedTexts() {
        return classifier.mentionedTexts();
    }

    /** Whether a visitor's activities can be judged one event at a time. */
    boolean areStepwise() {
        return !classifier.tiesEvents() && uniqueness.isByPlaceAlone();
    }

    /**
     * A visitor's course so far, to be continued.
     *
     * @param events by (time, id), at least one
     */
    VisitorCourse course(List<VisitorEvent> events, AsOf asOf) {
        VisitorCourse course = new VisitorCourse(
                classifier, uniqueness, inactivity, Owners.of(events).get(0));
        events.forEach(event -> course.add(event, asOf));
        return course;
    }

    private VisitorOutcome outcome(List<VisitorEvent> events, List<Classified> meanings, AsOf asOf) {
        List<Session> sessions = Sessions.of(events, inactivity);
        List<String> owners = Owners.of(events);
        Set<String> persons = new LinkedHashSet<>(2);
        Map<String, Long> unclassified = new HashMap<>();
        Set<String> named = new HashSet<>();
        List<Occurrence> activities = new ArrayList<>();
        List<String> ownersOfActivities = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            VisitorEvent event = events.get(i);
            if (i == 0 || owners.get(i) != owners.get(i - 1)) { // equal ones are one object most of the time
                persons.add(owners.get(i));
            }
            if (event.person() != null) {
                named.add(event.person());
            }
            if (!meanings.get(i).matched()) {
                unclassified.merge(event.type(), 1L, Long::sum);
            }
            for (ActivityType type : meanings.get(i).activities()) {
                activities.add(Occurrence.by(event, type, sessions.get(i)));
                ownersOfActivities.add(owners.get(i));
            }
        }
        List<Placed> placed = uniqueness.placed(activities);
        @Nullable String[] reasons = uniqueness.suppressed(placed, asOf);
        Updates updates = updates(events, sessions, meanings, placed, reasons);
        List<Kept> kept = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            String person = ownersOfActivities.get(i);
            @Nullable List<String> parts = uniqueness.keyOf(one.occurrence().type());
            @Nullable String reason = reasons[i];
            if (reason == null) {
                kept.add(new Kept(ActivityIds.of(one, parts), person, updates.versionsOf(one.occurrence())));
            } else {
                suppressed.add(new Suppressed(one, parts, person, reason));
            }
        }
        return new VisitorOutcome(kept, suppressed, persons, named, unclassified, updates.withoutEngagement());
    }

    private static Updates updates(
            List<VisitorEvent> events,
            List<Session> sessions,
            List<Classified> meanings,
            List<Placed> placed,
            @Nullable String[] reasons) {
        Map<String, Occurrence> engaged = new HashMap<>();
        for (int i = 0; i < reasons.length; i++) {
            Occurrence one = placed.get(i).occurrence();
            if (one.type() == ActivityType.ENGAGED && reasons[i] == null) {
                engaged.put(one.event().id(), one);
            }
        }
        Updates updates = new Updates();
        for (int i = 0; i < events.size(); i++) {
            VisitorEvent event = events.get(i);
            updates.show(event, sessions.get(i), meanings.get(i), engaged.get(event.id()));
        }
        return updates;
    }
}
