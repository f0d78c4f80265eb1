package dev.smartlists.lint;

import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds conditions that hold anyway where another one, joined with them by and, does. */
final class RedundantConditions implements Finder {

    private final Logic logic;

    RedundantConditions(List<Leaf> leaves) {
        this.logic = new Logic(leaves);
    }

    @Override
    public List<Finding> find(ListRule rule) {
        return rule.plan().stream()
                .flatMap(Plan::all)
                .filter(Plan.AllOf.class::isInstance)
                .flatMap(all -> find(all.parts()).stream())
                .toList();
    }

    private List<Finding> find(List<Plan> parts) {
        List<Claim> kept = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : parts.stream().flatMap(part -> claim(part).stream()).toList()) {
            Optional<Claim> stronger =
                    kept.stream().filter(other -> logic.implies(other, claim)).findFirst();
            if (stronger.isPresent()) {
                findings.add(finding(claim, stronger.get()));
                continue;
            }
            kept.removeIf(weaker -> {
                boolean implied = logic.implies(claim, weaker);
                if (implied) {
                    findings.add(finding(weaker, claim));
                }
                return implied;
            });
            kept.add(claim);
        }
        return findings;
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

    private static Finding finding(Claim weaker, Claim stronger) {
        return new Finding(
                Check.REDUNDANT,
                weaker.line(),
                weaker.text() + " changes nothing: " + stronger.text() + " (line " + stronger.line() + ") includes it.",
                "Leave it out, or make it stricter.");
    }
}
