package dev.smartlists.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.Membership;
import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.explain.Attempt.Outcome;
import dev.smartlists.explain.CampaignExplanation;
import dev.smartlists.explain.ExplainedCondition;
import dev.smartlists.explain.Explanation;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An explanation says what the evaluation says, and the future that it foretells comes true. */
class ExplanationLawTest {

    private static final int MOMENTS = 30;

    static Stream<Long> ruleSets() {
        return Cases.ruleSets(4).boxed();
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void theVerdictIsTheMembershipAndFollowsFromTheConditions(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            Evaluation evaluation = lists.evaluate(Product.events(world.lines()).stream(), world.asOf());
            Set<Membership> members = new HashSet<>(evaluation.memberships());
            for (String list : lists.lists()) {
                for (String person : evaluation.persons()) {
                    Explanation explanation = evaluation.explain(list, person);
                    assertThat(explanation.member())
                            .as("%s in %s in world %d", person, list, seed)
                            .isEqualTo(members.contains(new Membership(list, person)));
                    assertThat(new SpokenLogic(explanation.logic(), explanation.conditions()).holds())
                            .as("%s of %s in %s in world %d", explanation, person, list, seed)
                            .isEqualTo(explanation.member());
                    assertConsistent(explanation.conditions());
                }
            }
        });
    }

    private static void assertConsistent(List<ExplainedCondition> conditions) {
        for (ExplainedCondition condition : conditions) {
            if (condition.lists().isEmpty()) {
                assertThat(condition.activities()).hasSize(condition.found());
            } else {
                assertThat(condition.holds()).isEqualTo(condition.found() > 0);
            }
        }
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void attemptsThatStartedAreTheFirings(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            Evaluation evaluation = lists.evaluate(Product.events(world.lines()).stream(), world.asOf());
            Map<String, Set<String>> started = new HashMap<>();
            evaluation
                    .firings()
                    .forEach(firing -> started.computeIfAbsent(
                                    firing.campaign() + "\n" + firing.person(), unseen -> new HashSet<>())
                            .add(firing.activityId()));
            for (String campaign : lists.campaigns()) {
                for (String person : evaluation.persons()) {
                    CampaignExplanation explanation = evaluation.explainCampaign(campaign, person);
                    assertThat(explanation.attempts().stream()
                                    .filter(attempt -> attempt.outcome() == Outcome.STARTED)
                                    .map(attempt -> attempt.activity().id()))
                            .as("%s for %s in world %d", campaign, person, seed)
                            .containsExactlyInAnyOrderElementsOf(
                                    started.getOrDefault(campaign + "\n" + person, Set.of()));
                    explanation
                            .attempts()
                            .forEach(attempt -> assertThat(
                                            new SpokenLogic(explanation.logic(), attempt.conditions()).holds())
                                    .as("%s of %s for %s in world %d", attempt, campaign, person, seed)
                                    .isEqualTo(attempt.outcome() != Outcome.FILTERED));
                }
            }
        });
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void nothingChangesBeforeTheNextChange(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            Foretold foretold = Foretold.of(world, lists);
            for (Instant moment : moments(world.asOf(), foretold.changes(), new Random(seed))) {
                Set<Membership> then = foretold.members(moment);
                foretold.changes().forEach((membership, change) -> {
                    if (!moment.isAfter(change)) {
                        assertThat(then.contains(membership) != foretold.now(membership))
                                .as("%s at %s changes at %s in world %d", membership, moment, change, seed)
                                .isEqualTo(moment.equals(change));
                    }
                });
            }
            foretold.anyThatChanges(new Random(seed))
                    .ifPresent(membership -> assertThat(foretold.bisected(membership, world.asOf()))
                            .as("%s from %s in world %d", membership, world.asOf(), seed)
                            .isEqualTo(foretold.changes().get(membership)));
        });
    }

    /** What is foretold of a world's memberships: the instant at which each changes, or that none is. */
    private record Foretold(
            SmartLists lists, List<VisitorEvent> events, Set<Membership> members, Map<Membership, Instant> changes) {

        static Foretold of(World world, SmartLists lists) {
            List<VisitorEvent> events = Product.events(world.lines()).stream()
                    .filter(event -> !event.time().isAfter(world.asOf()))
                    .toList();
            Evaluation now = lists.evaluate(events.stream(), world.asOf());
            Map<Membership, Instant> changes = new HashMap<>();
            for (String list : lists.lists()) {
                for (String person : now.persons()) {
                    changes.put(
                            new Membership(list, person),
                            now.explain(list, person).nextChange().orElse(Instant.MAX));
                }
            }
            return new Foretold(lists, events, new HashSet<>(now.memberships()), changes);
        }

        boolean now(Membership membership) {
            return members.contains(membership);
        }

        Optional<Membership> anyThatChanges(Random random) {
            List<Membership> changing = changes.keySet().stream()
                    .filter(membership -> !changes.get(membership).equals(Instant.MAX))
                    .sorted()
                    .toList();
            return changing.isEmpty() ? Optional.empty() : Optional.of(changing.get(random.nextInt(changing.size())));
        }

        /** Halving the time to the foretold change again and again, to the hour, finds an earlier one, if there is such. */
        Instant bisected(Membership membership, Instant asOf) {
            Foretold own = of(membership.person());
            long same = asOf.toEpochMilli();
            long other = changes.get(membership).toEpochMilli();
            while (other - same > Duration.ofHours(1).toMillis()) {
                long middle = same + (other - same) / 2;
                boolean then = own.members(Instant.ofEpochMilli(middle)).contains(membership);
                if (then == now(membership)) {
                    same = middle;
                } else {
                    other = middle;
                }
            }
            return Instant.ofEpochMilli(other);
        }

        /** The same with the events of those visitors only who were ever the person: no others matter to it. */
        private Foretold of(String person) {
            Set<String> visitors = events.stream()
                    .filter(event -> person.equals(event.person()) || person.equals(event.visitor()))
                    .map(VisitorEvent::visitor)
                    .collect(Collectors.toSet());
            List<VisitorEvent> own = events.stream()
                    .filter(event -> visitors.contains(event.visitor()))
                    .toList();
            return new Foretold(lists, own, members, changes);
        }

        Set<Membership> members(Instant then) {
            return new HashSet<>(lists.evaluate(events.stream(), then).memberships());
        }
    }

    private static Set<Instant> moments(Instant asOf, Map<Membership, Instant> next, Random random) {
        TreeSet<Instant> moments = new TreeSet<>();
        for (int i = 0; i < MOMENTS; i++) {
            long days = random.nextInt(i < MOMENTS / 2 ? 40 : 900);
            moments.add(asOf.plus(Duration.ofDays(days)).plusMillis(random.nextInt(86_400_000)));
        }
        next.values().stream().filter(change -> change != Instant.MAX).forEach(change -> {
            moments.add(change);
            moments.add(change.minusMillis(1));
        });
        return moments.tailSet(asOf, false);
    }
}
