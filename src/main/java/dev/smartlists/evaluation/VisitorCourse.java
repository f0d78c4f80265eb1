package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Session;
import dev.smartlists.event.VisitorEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a visitor's events so far to judge the next one: the open session, the owner, how often each activity was there, how
 * conversations stand. Comes to the same as {@link VisitorStages#outcomes}, one event at a time; only for rules that are
 * {@linkplain VisitorStages#areStepwise stepwise}. Not thread-safe.
 */
final class VisitorCourse {

    private final Classifier classifier;
    private final Uniqueness uniqueness;
    private final Sessions sessions;
    private final Updates updates = new Updates();
    private final Map<List<Object>, Integer> counters = new HashMap<>();
    private @Nullable VisitorEvent last;
    private String owner;

    /** @param owner of the events before the first that names a person */
    VisitorCourse(Classifier classifier, Uniqueness uniqueness, Duration inactivity, String owner) {
        this.classifier = classifier;
        this.uniqueness = uniqueness;
        this.sessions = new Sessions(inactivity);
        this.owner = owner;
    }

    /**
     * What the next event came to.
     *
     * @param counting the activities that it makes and that count, each with its place
     * @param changed earlier Engaged activities that it changed
     * @param withoutEngagement whether it ended a conversation that has no engagement
     */
    record Step(
            boolean classified,
            List<Placed> counting,
            Map<Placed, String> suppressed,
            List<Occurrence> changed,
            boolean withoutEngagement) {}

    /** The latest event. */
    VisitorEvent last() {
        return Objects.requireNonNull(last);
    }

    /** The person to whom the latest event belongs. */
    String owner() {
        return owner;
    }

    /** Takes the next event in. */
    Step add(VisitorEvent event, AsOf asOf) {
        last = event;
        owner = event.person() != null ? event.person() : owner;
        Classified meaning = classifier.classify(List.of(List.of(event))).get(0).get(0);
        Session session = sessions.of(event);
        List<Placed> placed = new ArrayList<>(meaning.activities().size());
        for (ActivityType type : meaning.activities()) {
            placed.add(uniqueness.placed(Occurrence.by(event, type, session), counters));
        }
        @Nullable String[] reasons = uniqueness.suppressed(placed, asOf);
        List<Placed> counting = new ArrayList<>(reasons.length);
        Map<Placed, String> suppressed = new LinkedHashMap<>();
        @Nullable Occurrence engaged = null;
        for (int i = 0; i < reasons.length; i++) {
            Placed one = placed.get(i);
            @Nullable String reason = reasons[i];
            if (reason != null) {
                suppressed.put(one, reason);
                continue;
            }
            counting.add(one);
            if (one.occurrence().type() == ActivityType.ENGAGED) {
                engaged = one.occurrence();
            }
        }
        long before = updates.withoutEngagement();
        List<Occurrence> changed = updates.show(event, session, meaning, engaged);
        return new Step(meaning.matched(), counting, suppressed, changed, updates.withoutEngagement() > before);
    }

    /** An activity that counts, as it is now. */
    Kept kept(Placed placed, String person) {
        String id = ActivityIds.of(placed, uniqueness.keyOf(placed.occurrence().type()));
        return new Kept(id, person, updates.versionsOf(placed.occurrence()));
    }

    /** What an earlier activity has become. */
    Kept update(Kept earlier, Occurrence changed) {
        return new Kept(earlier.id(), earlier.person(), updates.versionsOf(changed));
    }

    /** A repeat of the latest event. */
    Suppressed suppressed(Placed placed, String reason) {
        return new Suppressed(placed, uniqueness.keyOf(placed.occurrence().type()), owner, reason);
    }
}
