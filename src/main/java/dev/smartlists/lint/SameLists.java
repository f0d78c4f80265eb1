package dev.smartlists.lint;

import dev.smartlists.rules.Leaf;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds lists whose conditions say the same as those of another list, whatever their order and spelling. */
final class SameLists implements Finder {

    private final List<Leaf> leaves;
    private final Map<String, ListRule> firsts = new HashMap<>();

    SameLists(RuleSet rules) {
        this.leaves = rules.leaves();
        rules.lists().stream()
                .filter(rule -> !rule.runsAsWritten())
                .sorted(Comparator.comparing((ListRule rule) -> rule.text().file())
                        .thenComparingInt(rule -> rule.text().line()))
                .forEach(rule -> firsts.putIfAbsent(meaning(rule), rule));
    }

    @Override
    public List<Finding> find(ListRule rule) {
        if (rule.isCampaign() || rule.runsAsWritten()) {
            return List.of();
        }
        ListRule first = firsts.getOrDefault(meaning(rule), rule);
        if (first == rule) {
            return List.of();
        }
        return List.of(new Finding(
                Check.SAME_LIST,
                rule.text().line(),
                "It means the same as '" + first.name() + "' (" + first.text().file() + ":"
                        + first.text().line() + ").",
                "Keep one of the two, or say MemberOf( list == \"" + first.name() + "\" ) if both names are needed."));
    }

    private String meaning(ListRule rule) {
        return rule.plan().map(plan -> new NormalForm(leaves).of(plan, true)).orElseThrow();
    }
}
