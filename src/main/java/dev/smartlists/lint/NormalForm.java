package dev.smartlists.lint;

import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.Plan;
import dev.smartlists.rules.syntax.Literals;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text for a plan, the same for plans that differ in order, repetition, nesting, case and the spelling of counts only. */
public final class NormalForm {

    private final List<Leaf> leaves;

    /**
     * @param leaves of the rule set
     */
    public NormalForm(List<Leaf> leaves) {
        this.leaves = leaves;
    }

    /** The text for a plan, or, if that is wanted, for its opposite. */
    public String of(Plan plan, boolean wanted) {
        if (plan instanceof Plan.Not not) {
            return of(not.part(), !wanted);
        }
        if (plan instanceof Plan.AllOf || plan instanceof Plan.AnyOf) {
            boolean all = plan instanceof Plan.AllOf == wanted;
            return joined(flat(plan, wanted, all).map(part -> of(part.plan(), part.wanted())), all);
        }
        if (plan instanceof Plan.Member member) {
            return joined(
                    member.lists().stream().map(name -> (wanted ? "in " : "not in ") + Literals.quoted(name)), !wanted);
        }
        return Ways.of(plan, wanted).orElseThrow().stream()
                .flatMap(List::stream)
                .map(Claim.Counted.class::cast)
                .map(claim -> claim.least() + ".." + claim.most() + " " + counted(claim.what()))
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private record Part(Plan plan, boolean wanted) {}

    /** The parts of a plan, with those of parts that are joined in the same way, also below a not. */
    private static Stream<Part> flat(Plan plan, boolean wanted, boolean all) {
        if (plan instanceof Plan.Not not) {
            return flat(not.part(), !wanted, all);
        }
        boolean joins = plan instanceof Plan.AllOf || plan instanceof Plan.AnyOf;
        if (joins && plan instanceof Plan.AllOf == wanted == all) {
            return plan.parts().stream().flatMap(part -> flat(part, wanted, all));
        }
        if (joins && plan.parts().size() == 1) {
            return flat(plan.parts().get(0), wanted, all);
        }
        return Stream.of(new Part(plan, wanted));
    }

    private static String joined(Stream<String> parts, boolean all) {
        TreeSet<String> different = parts.collect(Collectors.toCollection(TreeSet::new));
        return different.size() == 1 ? different.first() : (all ? "all(" : "any(") + String.join("; ", different) + ")";
    }

    private String counted(Plan.Count count) {
        Leaf leaf = leaves.get(count.leaf());
        Stream<String> dates = count.dates().stream().map(DateTest::toString);
        return leaf.type()
                + (count.now() ? " now " : " ")
                + Stream.concat(leaf.constraints().stream(), dates)
                        .map(constraint -> constraint.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
