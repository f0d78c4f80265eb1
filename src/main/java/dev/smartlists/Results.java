package dev.smartlists;

import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.evaluation.Kept;
import dev.smartlists.evaluation.LiveChanges;
import dev.smartlists.evaluation.PersonOutcome;
import dev.smartlists.evaluation.Started;
import dev.smartlists.evaluation.Suppressed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what the evaluator found into the words of the API. */
final class Results {

    private Results() {}

    static Stream<LoggedActivity> activities(PersonOutcome person) {
        return person.history().activities().stream().map(Results::activity);
    }

    static List<LoggedActivity> log(PersonOutcome person) {
        List<Kept> kept = person.history().activities();
        List<LoggedActivity> log = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            log.add(activity(kept.get(i)));
        }
        return Collections.unmodifiableList(log);
    }

    static LoggedActivity activity(Kept kept) {
        Occurrence latest = kept.latest();
        return new LoggedActivity(
                kept.id(),
                latest.name(),
                kept.person(),
                latest.event().visitor(),
                latest.session().id(),
                latest.date(),
                latest.event().id(),
                attributes(latest));
    }

    static Outcome outcome(LiveChanges changes) {
        return new Outcome(
                changes.added().stream().map(Results::activity).toList(),
                changes.updated().stream().map(Results::activity).toList(),
                changes.removed().stream().map(Results::activity).toList(),
                changes.memberships().stream().map(Results::change).toList(),
                changes.started().stream().map(Results::firing).toList());
    }

    private static Change change(LiveChanges.MembershipChange change) {
        return change.joined()
                ? new Change.Joined(change.list().name(), change.person(), change.at())
                : new Change.Left(change.list().name(), change.person(), change.at());
    }

    static Firing firing(Started started) {
        Occurrence activity = started.activity().original();
        return new Firing(
                started.campaign().name(),
                started.activity().person(),
                activity.date(),
                activity.name(),
                started.activity().id(),
                activity.event().id());
    }

    static SuppressedRepeat suppressed(Suppressed repeat) {
        Occurrence activity = repeat.occurrence();
        return new SuppressedRepeat(
                activity.event().id(),
                activity.name(),
                repeat.person(),
                activity.event().visitor(),
                activity.session().id(),
                activity.date(),
                repeat.reason(),
                repeat.standing());
    }

    private static Map<String, Object> attributes(Occurrence activity) {
        List<Attribute> all = Attribute.of(activity.type(), activity.kind());
        List<Map.Entry<String, Object>> attributes = new ArrayList<>(all.size());
        for (Attribute attribute : all) {
            @Nullable Object value = attribute.of(activity);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                attributes.add(Map.entry(attribute.label(activity.kind()), value));
            }
        }
        return new LoggedAttributes(attributes);
    }
}
