package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Progress;
import dev.smartlists.activity.Session;
import dev.smartlists.evaluation.Kept.Version;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.VisitorEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Late-bound updates of one visitor's Engaged activities: status, score, summary, transcript and topics follow the later events of the conversation.
 * Events are to be shown in order; not thread-safe. Source: contract, chapter 2; semantics.md 3.3.
 */
final class Updates {

    /** By session, then by what tells conversations apart. */
    private final Map<Session, Map<@Nullable String, List<Course>>> courses = new HashMap<>();

    private final Map<Occurrence, Course> byActivity = new IdentityHashMap<>();
    private long withoutEngagement;

    /** The course of one conversation, as one Engaged activity follows it. */
    private static final class Course {

        private final Occurrence engaged;
        private final List<Version> versions = new ArrayList<>(1);
        private boolean ended;

        private Course(Occurrence engaged) {
            this.engaged = engaged;
            versions.add(new Version(engaged.event(), engaged));
        }

        /** Whether the event changed anything. */
        private boolean follow(VisitorEvent event, Classified meaning) {
            Progress told = Progress.toldBy(event.conversation());
            if (meaning.endsConversation()) {
                told = told.orStatus(meaning.completes() ? Progress.COMPLETED : Progress.DROPPED);
            }
            Occurrence before = versions.get(versions.size() - 1).occurrence();
            Progress after = before.progress().then(ended ? told.withoutScore() : told);
            ended |= meaning.endsConversation();
            boolean changed = !after.equals(before.progress());
            if (changed) {
                if (versions.get(versions.size() - 1).since() == event) {
                    versions.remove(versions.size() - 1);
                }
                versions.add(new Version(event, before.with(after)));
            }
            return changed;
        }
    }

    /**
     * Shows the next event, with the Engaged activity that it makes, if that one counts.
     *
     * @return the Engaged activities of earlier events, as they were shown, that this event changed
     */
    List<Occurrence> show(VisitorEvent event, Session session, Classified meaning, @Nullable Occurrence engaged) {
        Conversation conversation = event.conversation();
        if (engaged == null && !conversation.tellsProgress() && !meaning.endsConversation()) {
            return List.of();
        }
        @Nullable String key = conversation.key();
        @Nullable Map<@Nullable String, List<Course>> ofSession = courses.get(session);
        @Nullable List<Course> following = ofSession == null ? null : ofSession.get(key);
        List<Occurrence> changed = new ArrayList<>(0);
        if (following != null) {
            for (Course course : following) {
                if (course.follow(event, meaning)) {
                    changed.add(course.engaged);
                }
            }
        }
        if (engaged != null) {
            Course course = new Course(engaged);
            if (meaning.endsConversation()) {
                course.follow(event, meaning);
            }
            courses.computeIfAbsent(session, unseen -> new HashMap<>())
                    .computeIfAbsent(key, unseen -> new ArrayList<>(1))
                    .add(course);
            byActivity.put(engaged, course);
        } else if (following == null && meaning.endsConversation()) {
            withoutEngagement++;
        }
        return changed;
    }

    /** What an activity was since when. */
    List<Version> versionsOf(Occurrence activity) {
        return activity.type() == ActivityType.ENGAGED
                ? List.copyOf(Objects.requireNonNull(byActivity.get(activity)).versions)
                : List.of(new Version(activity.event(), activity));
    }

    /** How many completing or dropping events had nothing to update. */
    long withoutEngagement() {
        return withoutEngagement;
    }
}
