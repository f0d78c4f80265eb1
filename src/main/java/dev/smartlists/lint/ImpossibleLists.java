package dev.smartlists.lint;

import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.List;
import java.util.Optional;

/** Finds lists whose conditions together leave nobody, or nobody out, and lists of which one is a member for having done nothing. */
final class ImpossibleLists implements Finder {

    private final Logic logic;

    ImpossibleLists(List<Leaf> leaves) {
        this.logic = new Logic(leaves);
    }

    @Override
    public List<Finding> find(ListRule rule) {
        int line = rule.text().line();
        Optional<String> conflict = conflict(rule.necessary(), true);
        if (conflict.isPresent()) {
            return List.of(new Finding(
                    Check.NOBODY,
                    line,
                    "Nobody can be in it: " + conflict.get() + " exclude each other.",
                    "Leave one of the two out, or join them with or."));
        }
        if (rule.isCampaign() || rule.plan().isEmpty()) {
            return List.of();
        }
        Optional<String> tautology = conflict(rule.plan().get(), false);
        if (tautology.isPresent()) {
            return List.of(new Finding(
                    Check.EVERYBODY,
                    line,
                    "Everybody is in it: one of its conditions holds for whoever the others leave out.",
                    "Join the conditions with and, each on a line of its own."));
        }
        if (holdsForNothing(rule.plan().get())) {
            return List.of(new Finding(
                    Check.ONLY_NOT,
                    line,
                    "It only says what people did not do, so everyone who did nothing at all is in it too.",
                    "Add a line that says who is meant, such as Engaged() or MemberOf( list == \"…\" )."));
        }
        return List.of();
    }

    /** What contradicts itself, if that is so in every way. */
    private Optional<String> conflict(Plan plan, boolean wanted) {
        List<Optional<String>> conflicts = Ways.of(plan, wanted).orElse(List.of()).stream()
                .map(this::conflict)
                .toList();
        return conflicts.stream().allMatch(Optional::isPresent)
                ? conflicts.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private Optional<String> conflict(List<Claim> way) {
        for (int i = 0; i < way.size(); i++) {
            for (int j = i + 1; j < way.size(); j++) {
                if (logic.exclude(way.get(i), way.get(j))) {
                    return Optional.of(at(way.get(i)) + " and " + at(way.get(j)));
                }
            }
        }
        return Optional.empty();
    }

    private static String at(Claim claim) {
        return claim.text() + " (line " + claim.line() + ")";
    }

    private static boolean holdsForNothing(Plan plan) {
        if (plan instanceof Plan.AllOf all) {
            return all.parts().stream().allMatch(ImpossibleLists::holdsForNothing);
        }
        if (plan instanceof Plan.AnyOf any) {
            return any.parts().stream().anyMatch(ImpossibleLists::holdsForNothing);
        }
        if (plan instanceof Plan.Not not) {
            return !holdsForNothing(not.part());
        }
        return plan instanceof Plan.Count count && count.holds(0);
    }
}
