package dev.smartlists.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ListRule;
import dev.smartlists.spec.RuleFolder;
import dev.smartlists.spec.Steps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events in order, as they come in service, take the short way: indexes, windows and lists are continued and not made again. After each event, and at instants
 * between, members are those of a batch.
 */
class LiveInOrderTest {

    private static final int LISTS = 20;

    private static final List<String> WINDOWS = List.of(
            "date.inPast( \"36 hours\" )",
            "date.inPast( \"7 days\" )",
            "date.inPast( \"1 month\" )",
            "date.inPastBefore( \"2 weeks\" )",
            "date.inTimeFrame( \"this week\" )",
            "date.inTimeFrame( \"last month\" )");

    private static final List<String> ASKED = List.of(
            "Engaged( %s )",
            "not Triggered( inDialogue, %s )",
            "Activities( times >= 2 ) from collect( InteractedWithDocument( %s ) )",
            "Activities( times == 1 ) from collect( ReachedGoal( %s ) )",
            "ScheduledMeeting( scheduledFor.inFuture( \"2 weeks\" ), %s )");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Math.max(1, Integer.getInteger("cases", 1000) / 100));
    }

    @ParameterizedTest(name = "world {0}")
    @MethodSource("seeds")
    void membersAreThoseOfABatchAtEveryMoment(long seed) {
        List<VisitorEvent> events = RandomHistory.events(seed);
        RuleFolder rules =
                RuleFolder.shipped().files(new RandomRules(seed, RandomHistory.activities(events)).lists(LISTS));
        for (String asked : ASKED) {
            for (String window : WINDOWS) {
                rules.list(asked.formatted(window).replace('"', '\''), asked.formatted(window));
            }
        }
        assertMembersAtEveryMoment(rules.evaluator(), events, seed);
    }

    /** What an Engaged activity tells follows its conversation. */
    @ParameterizedTest(name = "world {0}")
    @MethodSource("seeds")
    void membersAreThoseOfABatchWhileConversationsGoOn(long seed) {
        Evaluator evaluator = RuleFolder.shipped()
                .list("Lately", "Engaged( score.greaterThan( 2 ), date.inPast( \"3 days\" ) )")
                .list("Twice", "Activities( times >= 2 ) from collect( Engaged( score.greaterThan( 2 ) ) )")
                .list("Not so", "Activities( times < 3 ) from collect( Engaged( score.lessThan( 3 ) ) )")
                .evaluator();
        Random random = new Random(seed);
        Instant start = Instant.parse("2026-09-20T00:00:00Z");
        String[] events = IntStream.range(0, 120)
                .mapToObj(i -> "%s prompt_answered dialogue=Pricing visitor=v%d session=s%d score=%d"
                        .formatted(
                                start.plusSeconds(i * 20_000L),
                                random.nextInt(6),
                                random.nextInt(4),
                                random.nextInt(5)))
                .toArray(String[]::new);
        assertMembersAtEveryMoment(evaluator, Steps.events(events), seed);
    }

    private static void assertMembersAtEveryMoment(Evaluator evaluator, List<VisitorEvent> events, long seed) {
        Instant end = events.get(events.size() - 1).time();
        Random random = new Random(seed);
        Live live = new Live(evaluator, Instant.EPOCH);
        for (int i = 0; i < events.size(); i++) {
            live.advanceTo(events.get(i).time());
            live.accept(events.get(i), new LiveChanges());
            assertMembers(live, evaluator, events.subList(0, i + 1));
            if (random.nextInt(3) == 0) {
                Instant next = i + 1 < events.size() ? events.get(i + 1).time() : end.plusSeconds(90L * 24 * 3600);
                live.advanceTo(live.now()
                        .plusSeconds(random.nextLong(
                                next.getEpochSecond() - live.now().getEpochSecond() + 1)));
                assertMembers(live, evaluator, events.subList(0, i + 1));
            }
        }
    }

    /** A month before October 30 is September 30, and a month before October 31 is September 30 again, from its start. */
    @Test
    void whereAMonthRunsBackMembersComeAgain() {
        Evaluator evaluator = RuleFolder.shipped()
                .list("Lately", "ReachedGoal( date.inPast( \"1 month\" ) )")
                .evaluator();
        Live live = new Live(evaluator, Instant.EPOCH);
        Instant goal = Instant.parse("2026-09-30T05:00:00Z");
        live.accept(VisitorEvent.of("e", "goal_reached", "v", goal, event -> event.goal("Demo")), new LiveChanges());
        assertThat(turns(live, "2026-10-01T00:00:00Z", "2026-10-30T05:00:00.000Z"))
                .containsExactly("in");
        assertThat(turns(live, "2026-10-30T05:00:00.001Z")).containsExactly("out");
        assertThat(turns(live, "2026-10-30T23:59:59.999Z")).isEmpty();
        assertThat(turns(live, "2026-10-31T00:00:00Z")).containsExactly("in");
        assertThat(turns(live, "2026-10-31T05:00:00Z")).isEmpty();
        assertThat(turns(live, "2026-10-31T05:00:00.001Z")).containsExactly("out");
        assertThat(turns(live, "2027-10-31T05:00:00.001Z")).isEmpty();
    }

    private static List<String> turns(Live live, String... instants) {
        return Stream.of(instants)
                .flatMap(instant -> live.advanceTo(Instant.parse(instant)).memberships().stream())
                .map(change -> change.joined() ? "in" : "out")
                .toList();
    }

    private static void assertMembers(Live live, Evaluator evaluator, List<VisitorEvent> events) {
        Batch batch = Batch.run(evaluator, events, Settings.DEFAULT.at(live.now()));
        assertThat(lists(live.snapshot(), evaluator))
                .as("lists after event %d at %s", events.size(), live.now())
                .isEqualTo(lists(batch, evaluator));
    }

    private static Map<String, TreeSet<String>> lists(Batch batch, Evaluator evaluator) {
        Map<String, TreeSet<String>> lists = new TreeMap<>();
        for (PersonOutcome person : batch.persons()) {
            TreeSet<String> names = new TreeSet<>();
            evaluator.lists().lists(person.lists()).stream().map(ListRule::name).forEach(names::add);
            lists.put(person.history().person(), names);
        }
        return lists;
    }
}
