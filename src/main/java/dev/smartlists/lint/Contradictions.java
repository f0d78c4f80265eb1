package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What contradicts itself: claims that exclude each other, and lists in which nobody can be. Says so only if it is so for every history; may miss some. */
final class Contradictions {

    private final Logic logic;
    private final Set<String> empty = new HashSet<>();

    Contradictions(RuleSet rules) {
        this.logic = new Logic(rules.leaves());
        for (ListRule list : rules.lists()) {
            if (in(list.necessary(), true).isPresent()) {
                empty.add(list.name());
            }
        }
    }

    /** Why a plan can never have a verdict, in words; empty if it can, or that is not known. */
    Optional<String> in(Plan plan, boolean verdict) {
        List<Optional<String>> found =
                Ways.of(plan, verdict).orElse(List.of()).stream().map(this::in).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** Why claims can never hold together, in words; empty if they can, or that is not known. */
    Optional<String> in(List<Claim> way) {
        for (int i = 0; i < way.size(); i++) {
            Claim claim = way.get(i);
            if (claim instanceof Claim.In in && empty.containsAll(in.lists())) {
                return Optional.of(at(claim) + " asks for a list in which nobody can be");
            }
            for (Claim other : way.subList(i + 1, way.size())) {
                if (logic.exclude(claim, other)) {
                    return Optional.of(at(claim) + " and " + at(other) + " exclude each other");
                }
            }
        }
        return Optional.empty();
    }

    private static String at(Claim claim) {
        return claim.text() + " (line " + claim.line() + ")";
    }
}
