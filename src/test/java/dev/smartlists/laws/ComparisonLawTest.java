package dev.smartlists.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Comparison;
import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.ListChange;
import dev.smartlists.Membership;
import dev.smartlists.RuleComparison;
import dev.smartlists.RuleComparison.Status;
import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison is the difference of two runs, no more and no less, and has a reason for all of it. */
class ComparisonLawTest {

    static Stream<Long> ruleSets() {
        return Cases.ruleSets(10).boxed();
    }

    @ParameterizedTest(name = "rule set {0} and the next")
    @MethodSource("ruleSets")
    void aPreviewIsTheDifferenceOfTwoRuns(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists before = Product.of(rules.lists(), rules.settings());
        SmartLists after = Product.of(OracleWorlds.of(ruleSet + 1).lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            List<VisitorEvent> events = Product.events(world.lines());
            check(
                    "world " + seed,
                    before,
                    before.evaluate(events.stream(), world.asOf()),
                    after,
                    after.evaluate(events.stream(), world.asOf()));
        });
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void twoInstantsAreTheDifferenceOfTwoRuns(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            List<VisitorEvent> events = Product.events(world.lines());
            Instant earlier = OracleWorlds.of(seed + 1).asOf();
            boolean inOrder = earlier.isBefore(world.asOf());
            check(
                    "world " + seed,
                    lists,
                    lists.evaluate(events.stream(), inOrder ? earlier : world.asOf()),
                    lists,
                    lists.evaluate(events.stream(), inOrder ? world.asOf() : earlier));
        });
    }

    private static void check(
            String world, SmartLists rulesBefore, Evaluation before, SmartLists rulesAfter, Evaluation after) {
        Comparison comparison = Comparison.of(before, after);
        assertNames(world, comparison.lists(), rulesBefore.lists(), rulesAfter.lists());
        assertNames(world, comparison.campaigns(), rulesBefore.campaigns(), rulesAfter.campaigns());
        for (RuleComparison<String> list : comparison.lists()) {
            Set<String> then = members(before, list.status() == Status.ADDED ? "" : list.formerly());
            Set<String> now = members(after, list.status() == Status.REMOVED ? "" : list.name());
            assertDifference(world, list, then, now);
        }
        for (RuleComparison<Firing> campaign : comparison.campaigns()) {
            Set<List<String>> then = starts(before, campaign.status() == Status.ADDED ? "" : campaign.formerly());
            Set<List<String>> now = starts(after, campaign.status() == Status.REMOVED ? "" : campaign.name());
            assertThat(starts(campaign.gained()))
                    .as("%s in %s", campaign.name(), world)
                    .isEqualTo(minus(now, then));
            assertThat(starts(campaign.lost()))
                    .as("%s in %s", campaign.name(), world)
                    .isEqualTo(minus(then, now));
            Stream.concat(campaign.gained().stream(), campaign.lost().stream())
                    .forEach(firing ->
                            assertThat(comparison.whyStarts(campaign, firing)).isNotBlank());
        }
        List<ListChange> changes = comparison.changes().toList();
        assertThat(changes)
                .as(world)
                .allSatisfy(change -> assertThat(change.why()).isNotBlank());
        assertThat(changes)
                .hasSize(comparison.lists().stream()
                        .mapToInt(list -> list.gained().size() + list.lost().size())
                        .sum());
    }

    /** Every name is there, and once; only a renamed rule has another before. */
    private static void assertNames(
            String world, List<? extends RuleComparison<?>> compared, List<String> before, List<String> after) {
        List<String> then = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (RuleComparison<?> rule : compared) {
            if (rule.status() != Status.ADDED) {
                then.add(rule.formerly());
            }
            if (rule.status() != Status.REMOVED) {
                now.add(rule.name());
            }
            assertThat(rule.name().equals(rule.formerly())).isEqualTo(rule.status() != Status.RENAMED);
        }
        assertThat(then).as(world).containsExactlyInAnyOrderElementsOf(before);
        assertThat(now).as(world).containsExactlyInAnyOrderElementsOf(after);
    }

    private static void assertDifference(String world, RuleComparison<String> list, Set<String> then, Set<String> now) {
        assertThat(list.before()).isEqualTo(then.size());
        assertThat(list.after()).isEqualTo(now.size());
        assertThat(new TreeSet<>(list.gained()))
                .as("%s in %s", list.name(), world)
                .isEqualTo(minus(now, then));
        assertThat(new TreeSet<>(list.lost()))
                .as("%s in %s", list.name(), world)
                .isEqualTo(minus(then, now));
    }

    private static Set<String> members(Evaluation evaluation, String list) {
        return evaluation.memberships().stream()
                .filter(membership -> membership.list().equals(list))
                .map(Membership::person)
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> starts(Evaluation evaluation, String campaign) {
        return starts(evaluation.firings().stream()
                .filter(firing -> firing.campaign().equals(campaign))
                .toList());
    }

    private static Set<List<String>> starts(List<Firing> firings) {
        return firings.stream()
                .map(firing -> List.of(firing.person(), firing.activityId(), firing.event(), firing.date() + ""))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> minus(Set<T> one, Set<T> other) {
        Set<T> difference = new HashSet<>(one);
        difference.removeAll(other);
        return difference;
    }
}
