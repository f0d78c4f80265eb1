package dev.smartlists.lint;

import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two versions of a list have the same members whatever happens, or two versions of a campaign start at the same moments. Says yes only if that is so;
 * may miss some.
 */
public final class Equivalence {

    private final Map<String, ListRule> first;
    private final Map<String, ListRule> second;
    /** Those of the first rule set, then those of the second. */
    private final List<Leaf> leaves;

    private final int offset;
    private final Logic logic;
    private final Cover cover;

    /**
     * @param first the rules as they were
     * @param second the rules as they are
     */
    public Equivalence(RuleSet first, RuleSet second) {
        this.first = byName(first);
        this.second = byName(second);
        this.offset = first.leaves().size();
        this.leaves = new ArrayList<>(first.leaves());
        this.leaves.addAll(second.leaves());
        this.logic = new Logic(leaves);
        this.cover = new Cover(leaves);
    }

    private static Map<String, ListRule> byName(RuleSet rules) {
        return rules.lists().stream().collect(Collectors.toMap(ListRule::name, Function.identity()));
    }

    /**
     * @param before of the first rule set
     * @param after of the second rule set
     */
    public boolean holds(ListRule before, ListRule after) {
        if (before.plan().isEmpty()
                || after.plan().isEmpty()
                || !Objects.equals(before.qualification(), after.qualification())) {
            return false;
        }
        Plan one = expanded(before.plan().get(), first, 0);
        Plan other = expanded(after.plan().get(), second, offset);
        return isImpossible(one, other) && isImpossible(other, one);
    }

    /** The plan over all leaves, with the plans of the lists that it refers to in their places. */
    private Plan expanded(Plan plan, Map<String, ListRule> lists, int shift) {
        if (plan instanceof Plan.Count count) {
            return count.shifted(shift);
        }
        if (plan instanceof Plan.Member member) {
            List<Optional<Plan>> plans = member.lists().stream()
                    .map(name -> Optional.ofNullable(lists.get(name)).flatMap(ListRule::plan))
                    .toList();
            return plans.stream().allMatch(Optional::isPresent)
                    ? new Plan.AnyOf(
                            plans.stream()
                                    .flatMap(Optional::stream)
                                    .map(one -> expanded(one, lists, shift))
                                    .toList(),
                            member.line())
                    : member;
        }
        List<Plan> parts =
                plan.parts().stream().map(part -> expanded(part, lists, shift)).toList();
        if (plan instanceof Plan.AllOf) {
            return new Plan.AllOf(parts, plan.line());
        }
        return plan instanceof Plan.AnyOf
                ? new Plan.AnyOf(parts, plan.line())
                : new Plan.Not(parts.get(0), plan.line());
    }

    /** Whether nobody can satisfy the one and not the other. */
    private boolean isImpossible(Plan one, Plan other) {
        Plan difference = new Plan.AllOf(List.of(one, new Plan.Not(other, other.line())), one.line());
        return Ways.of(difference, true)
                .filter(ways -> ways.stream().allMatch(this::isContradiction))
                .isPresent();
    }

    private boolean isContradiction(List<Claim> way) {
        return way.stream().anyMatch(claim -> way.stream().anyMatch(other -> logic.exclude(claim, other)))
                || counted(way).anyMatch(claim -> claim.least() > 0 && cover.isCovered(claim.what(), none(way)));
    }

    /** The conditions that count none. */
    private static List<Plan.Count> none(List<Claim> way) {
        return counted(way)
                .filter(claim -> claim.most() == 0)
                .map(Claim.Counted::what)
                .toList();
    }

    private static Stream<Claim.Counted> counted(List<Claim> way) {
        return way.stream().filter(Claim.Counted.class::isInstance).map(Claim.Counted.class::cast);
    }
}
