package dev.smartlists.lint;

import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds conditions that another one makes superfluous: joined with it by and, one that holds anyway; by or, one that only holds where the other does. */
final class RedundantConditions implements Finder {

    private final Logic logic;

    RedundantConditions(List<Leaf> leaves) {
        this.logic = new Logic(leaves);
    }

    @Override
    public List<Finding> find(ListRule rule) {
        return rule.plan().stream()
                .flatMap(Plan::all)
                .filter(plan -> plan instanceof Plan.AllOf || plan instanceof Plan.AnyOf)
                .flatMap(joined -> find(joined.parts(), joined instanceof Plan.AllOf).stream())
                .toList();
    }

    private List<Finding> find(List<Plan> parts, boolean and) {
        List<Claim> kept = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : parts.stream().flatMap(part -> claim(part).stream()).toList()) {
            Optional<Claim> better = kept.stream()
                    .filter(other -> isSuperfluous(claim, other, and))
                    .findFirst();
            if (better.isPresent()) {
                findings.add(finding(claim, better.get(), and));
                continue;
            }
            kept.removeIf(earlier -> {
                boolean superfluous = isSuperfluous(earlier, claim, and);
                if (superfluous) {
                    findings.add(finding(earlier, claim, and));
                }
                return superfluous;
            });
            kept.add(claim);
        }
        return findings;
    }

    private boolean isSuperfluous(Claim claim, Claim beside, boolean and) {
        return and ? logic.implies(beside, claim) : logic.implies(claim, beside);
    }

    /** What a condition claims, if it is one claim that says something. */
    private static Optional<Claim> claim(Plan part) {
        return Ways.of(part, true)
                .filter(ways -> ways.size() == 1 && ways.get(0).size() == 1)
                .map(ways -> ways.get(0).get(0))
                .filter(claim -> !(claim instanceof Claim.Counted counted
                        && counted.least() == 0
                        && counted.most() == Claim.Counted.ANY_NUMBER));
    }

    private static String at(Claim claim) {
        return claim.text() + " (line " + claim.line() + ")";
    }

    private static Finding finding(Claim claim, Claim beside, boolean and) {
        return new Finding(
                Check.REDUNDANT,
                claim.line(),
                claim.text() + " changes nothing: "
                        + (and ? at(beside) + " includes it." : "whomever it takes, " + at(beside) + " takes anyway."),
                and
                        ? "Leave it out, or make it stricter."
                        : "Leave it out, or join the two with and, each on a line of its own.");
    }
}
