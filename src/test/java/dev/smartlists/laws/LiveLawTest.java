package dev.smartlists.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Change;
import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.LiveLists;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Membership;
import dev.smartlists.Outcome;
import dev.smartlists.SmartLists;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events one at a time come to the same as all at once. */
class LiveLawTest {

    static Stream<Long> ruleSets() {
        return Cases.ruleSets(4).boxed();
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void liveEqualsBatchAtEveryMoment(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            Random random = new Random(seed);
            World world = OracleWorlds.of(seed);
            List<VisitorEvent> events = new ArrayList<>(Product.events(world.lines()));
            Collections.shuffle(events, random);
            MovingClock clock = new MovingClock(world.asOf().minus(Duration.ofDays(random.nextInt(60))));
            LiveLists live = lists.live(clock);
            Told told = new Told();
            List<VisitorEvent> sofar = new ArrayList<>();
            for (VisitorEvent event : events) {
                clock.set(clock.instant().plusSeconds(random.nextInt(200_000)));
                told.hear(live.accept(event));
                sofar.add(event);
                if (random.nextInt(8) == 0) {
                    assertSame(lists.evaluate(sofar.stream(), live.now()), live.evaluation(), told, seed);
                }
            }
            assertSame(lists.evaluate(sofar.stream(), live.now()), live.evaluation(), told, seed);
            clock.set(clock.instant().plus(Duration.ofDays(random.nextInt(400))));
            told.hear(live.advance());
            assertSame(lists.evaluate(sofar.stream(), live.now()), live.evaluation(), told, seed);
        });
    }

    private static void assertSame(Evaluation batch, Evaluation live, Told told, long seed) {
        assertThat(Product.activities(live)).as("activities of world %d", seed).isEqualTo(Product.activities(batch));
        assertThat(Product.memberships(live))
                .as("memberships of world %d", seed)
                .isEqualTo(Product.memberships(batch));
        assertThat(live.suppressed()).as("suppressed of world %d", seed).isEqualTo(batch.suppressed());
        assertThat(live.persons()).as("persons of world %d", seed).isEqualTo(batch.persons());
        assertThat(live.counts()).as("counts of world %d", seed).isEqualTo(batch.counts());
        assertThat(List.copyOf(told.members))
                .as("told members of world %d", seed)
                .isEqualTo(batch.memberships());
        assertThat(told.activities.keySet())
                .as("told activities of world %d", seed)
                .isEqualTo(batch.activities().map(LoggedActivity::id).collect(Collectors.toSet()));
        assertThat(told.activities.values())
                .as("told activities of world %d", seed)
                .containsExactlyInAnyOrderElementsOf(batch.activities().toList());
        assertThat(told.firings)
                .as("told firings of world %d", seed)
                .containsExactlyInAnyOrderElementsOf(live.firings());
    }

    /** What someone knows who listens to outcomes alone. */
    private static final class Told {

        private final Map<String, LoggedActivity> activities = new LinkedHashMap<>();
        private final TreeSet<Membership> members = new TreeSet<>();
        private final List<Firing> firings = new ArrayList<>();

        private void hear(Outcome outcome) {
            outcome.removed().forEach(activity -> activities.remove(activity.id()));
            Stream.concat(outcome.activities().stream(), outcome.updated().stream())
                    .forEach(activity -> activities.put(activity.id(), activity));
            for (Change change : outcome.changes()) {
                Membership membership = new Membership(change.list(), change.person());
                assertThat(change instanceof Change.Joined ? members.add(membership) : members.remove(membership))
                        .as("%s is news", change)
                        .isTrue();
            }
            firings.addAll(outcome.firings());
        }
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void campaignsNeverStartTwiceForOneActivity(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            List<VisitorEvent> events = new ArrayList<>(Product.events(world.lines()));
            Collections.shuffle(events, new Random(seed));
            LiveLists live = lists.live(new MovingClock(world.asOf()));
            events.forEach(live::accept);
            List<Firing> firings = live.evaluation().firings();
            assertThat(new HashSet<>(firings.stream()
                            .map(firing -> List.of(firing.campaign(), firing.activityId()))
                            .toList()))
                    .as("one run per campaign and activity in world %d", seed)
                    .hasSameSizeAs(firings);
            assertThat(new HashSet<>(firings.stream()
                            .map(firing -> List.of(firing.campaign(), firing.event(), firing.activity()))
                            .toList()))
                    .as("one run per campaign, event and activity in world %d", seed)
                    .hasSameSizeAs(firings);
        });
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void campaignsOfEventsInOrderEqualTheBatch(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            List<VisitorEvent> events = withoutLateMerges(standing(Product.events(world.lines())));
            MovingClock clock = new MovingClock(Instant.EPOCH);
            LiveLists live = lists.live(clock);
            for (VisitorEvent event : events) {
                clock.set(event.time());
                live.accept(event);
            }
            assertThat(Product.triggers(live.evaluation()))
                    .as("triggers of world %d", seed)
                    .isEqualTo(Product.triggers(lists.evaluate(events.stream(), live.now())));
        });
    }

    /** One event per id, in order. */
    private static List<VisitorEvent> standing(List<VisitorEvent> events) {
        Map<String, VisitorEvent> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return byId.values().stream().sorted(EventOrder.TIME_THEN_ID).toList();
    }

    /**
     * The events without visitors whose anonymous past joins, or leaves, a person who was judged before: there a batch, which knows from the start whose past
     * it is, may decide differently from what was decided when that was not known yet.
     */
    private static List<VisitorEvent> withoutLateMerges(List<VisitorEvent> events) {
        Set<String> named = events.stream()
                .map(VisitorEvent::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        Set<String> identified = new HashSet<>();
        Set<String> merging = new HashSet<>();
        Map<String, String> visitorOfPerson = new LinkedHashMap<>();
        for (VisitorEvent event : events) {
            seen.add(event.visitor());
            if (event.person() != null) {
                visitorOfPerson.putIfAbsent(event.person(), event.visitor());
                boolean joins =
                        !event.visitor().equals(visitorOfPerson.get(event.person())) || seen.contains(event.person());
                if (identified.add(event.visitor()) && (joins || named.contains(event.visitor()))) {
                    merging.add(event.visitor());
                }
            }
        }
        return events.stream()
                .filter(event -> !merging.contains(event.visitor()))
                .toList();
    }
}
