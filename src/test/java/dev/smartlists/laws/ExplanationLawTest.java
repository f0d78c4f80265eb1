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
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
            List<VisitorEvent> events = Product.events(world.lines()).stream()
                    .filter(event -> !event.time().isAfter(world.asOf()))
                    .toList();
            Evaluation now = lists.evaluate(events.stream(), world.asOf());
            Map<Membership, Instant> next = new HashMap<>();
            for (String list : lists.lists()) {
                for (String person : now.persons()) {
                    next.put(
                            new Membership(list, person),
                            now.explain(list, person).nextChange().orElse(Instant.MAX));
                }
            }
            Set<Membership> members = new HashSet<>(now.memberships());
            for (Instant moment : moments(world.asOf(), next, new Random(seed))) {
                Set<Membership> then =
                        new HashSet<>(lists.evaluate(events.stream(), moment).memberships());
                next.forEach((membership, change) -> {
                    if (!moment.isAfter(change)) {
                        assertThat(then.contains(membership) != members.contains(membership))
                                .as("%s at %s changes at %s in world %d", membership, moment, change, seed)
                                .isEqualTo(moment.equals(change));
                    }
                });
            }
        });
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
