package dev.smartlists.explain;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Progress;
import dev.smartlists.activity.Range;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Events that make activities of a person which a condition asks for, after the example of an activity that matches it but for its dates. */
final class Supply {

    /** Comes after all other ids, so that what happens at the same instant has happened before. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT) + "more-";

    private final Scene scene;
    private final String person;
    private final boolean known;
    private final Occurrence example;
    private final List<DateTest> meetingDates;

    private Supply(Scene scene, PersonView view, Plan.Count count, Occurrence example) {
        this.scene = scene;
        this.person = view.history().person();
        this.known = view.history().isKnown();
        this.example = example;
        this.meetingDates =
                count.dates().stream().filter(date -> !date.isOnActivityDate()).toList();
    }

    /** For a person and a condition; empty if nobody has an activity to take as an example. */
    static Optional<Supply> of(Scene scene, PersonView view, Plan.Count count) {
        return scene.persons().stream()
                .sorted()
                .map(scene::view)
                .flatMap(other -> other.matching(count).mapToObj(other::occurrence))
                .findFirst()
                .map(example -> new Supply(scene, view, count, example));
    }

    /**
     * So many events at an instant, each in a session of its own, for a condition that is asked at another; empty if no meeting could be arranged that it would
     * count then.
     */
    Optional<List<VisitorEvent>> events(int number, Instant time, AsOf asked) {
        return meeting(asked)
                .map(meeting -> IntStream.range(0, number)
                        .mapToObj(i -> event(LAST + i, time, meeting))
                        .toList());
    }

    private VisitorEvent event(String id, Instant time, Meeting meeting) {
        VisitorEvent event = example.event();
        Optional<String> visitor = scene.visitorOf(person);
        VisitorEventBuilder copy = VisitorEvent.builder(id, event.type(), visitor.orElse("more-" + person), time)
                .session(id)
                .person(visitor.isEmpty() && known ? person : null)
                .conversation(conversation())
                .page(event.page())
                .document(event.document())
                .goal(event.goal())
                .agent(event.agent())
                .queue(event.queue())
                .meeting(meeting);
        event.attributes().forEach(copy::attribute);
        return copy.build();
    }

    /** With all that became known of it. */
    private Conversation conversation() {
        Conversation told = example.event().conversation();
        Progress progress = example.progress();
        return progress.equals(Progress.NONE)
                ? told
                : new Conversation(
                        told.id(),
                        told.name(),
                        told.kind(),
                        told.uiType(),
                        told.sourceName(),
                        told.sourceType(),
                        progress.status(),
                        progress.score(),
                        progress.summary(),
                        progress.transcript(),
                        progress.topics());
    }

    private Optional<Meeting> meeting(AsOf asked) {
        List<@Nullable Instant> dates = new ArrayList<>();
        dates.add(example.event().meeting().scheduledFor());
        dates.add(null);
        for (DateTest date : meetingDates) {
            for (Range range : date.condition().ranges(asked)) {
                LongStream.of(range.from() - 1, range.from(), range.to(), range.to() + 1)
                        .filter(instant -> Math.abs(instant) < Long.MAX_VALUE / 4)
                        .mapToObj(Instant::ofEpochMilli)
                        .forEach(dates::add);
            }
        }
        return dates.stream()
                .filter(scheduled ->
                        meetingDates.stream().allMatch(date -> date.condition().holds(scheduled, asked)))
                .map(scheduled -> new Meeting(example.event().meeting().status(), scheduled))
                .findFirst();
    }
}
