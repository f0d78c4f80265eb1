package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.List;
import java.util.Optional;

/** Finds lists whose conditions together leave nobody, or nobody out, and lists of which one is a member for having done nothing. */
final class ImpossibleLists implements Finder {

    private final Contradictions contradictions;

    ImpossibleLists(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    @Override
    public List<Finding> find(ListRule rule) {
        int line = rule.text().line();
        Optional<String> conflict = contradictions.in(rule.necessary(), true);
        if (conflict.isPresent()) {
            return List.of(
                    new Finding(
                            Check.NOBODY,
                            line,
                            (rule.isCampaign() ? "It never starts: " : "Nobody can be in it: ") + conflict.get() + ".",
                            "Change what excludes the rest, or put what is meant as an alternative in brackets with or: ( … or … )."));
        }
        if (rule.isCampaign() || rule.plan().isEmpty()) {
            return List.of();
        }
        if (contradictions.in(rule.plan().get(), false).isPresent()) {
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
