package dev.smartlists.explain;

import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.explain.NumberedConditions.Item;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains the conditions of one list or campaign for one person, seen from one moment. */
final class RuleExplainer {

    private final ListRule rule;
    private final PersonView view;
    private final boolean holds;
    private final CountExplainer counts;
    private final MemberExplainer members;
    private final NumberedConditions numbered;
    private final Evidence evidence;
    private final List<ExplainedCondition> conditions = new ArrayList<>();

    /**
     * @param hindsight whether the view is of a moment in the past, at which a campaign could have started
     */
    RuleExplainer(Evaluator evaluator, ListRule rule, PersonView view, boolean hindsight) {
        this.rule = rule;
        this.view = view;
        this.holds = view.holds(rule);
        this.counts = new CountExplainer(evaluator, rule, view, hindsight);
        this.members = new MemberExplainer(rule, view, hindsight);
        this.evidence = new Evidence(evaluator, view);
        this.numbered = numbered(rule);
        if (rule.runsAsWritten()) {
            conditions.add(asWritten());
        }
        if (!rule.runsAsWritten() || !holds) {
            numbered.items().forEach(item -> conditions.add(explain(item)));
        }
    }

    boolean holds() {
        return holds;
    }

    /** By number. */
    List<ExplainedCondition> conditions() {
        return conditions;
    }

    /** How they are combined. */
    String logic() {
        if (!rule.runsAsWritten()) {
            return numbered.logic();
        }
        return "1 as written" + (holds || numbered.logic().isEmpty() ? "" : ", which takes " + numbered.logic());
    }

    /** The verdict in one line. */
    String why() {
        return holds ? whyItHolds() : whyItDoesNot();
    }

    private String whyItHolds() {
        List<ExplainedCondition> reasons = rule.runsAsWritten() ? conditions : decisive();
        return reasons.stream()
                .flatMap(condition -> condition.activities().stream())
                .max((one, other) -> one.date().compareTo(other.date()))
                .map(new Words(view.asOf().zone())::activity)
                .or(() -> reasons.stream()
                        .filter(condition -> condition.holds() && condition.isWanted())
                        .findFirst()
                        .map(ExplainedCondition::text))
                .orElse("nothing is in the way");
    }

    private String whyItDoesNot() {
        List<ExplainedCondition> against = decisive().stream()
                .filter(condition -> !condition.nearest().isEmpty())
                .toList();
        return against.isEmpty() ? conditions.get(0).nearest() : Words.against(against);
    }

    private List<ExplainedCondition> decisive() {
        List<Integer> numbers =
                numbered.decisive(view).stream().map(Item::number).toList();
        return conditions.stream()
                .filter(condition -> numbers.contains(condition.number()))
                .toList();
    }

    private ExplainedCondition explain(Item item) {
        return item.condition() instanceof Plan.Count count
                ? counts.explain(item.number(), count, item.wanted())
                : members.explain(item.number(), (Plan.Member) item.condition(), item.wanted());
    }

    /** All conditions of a rule as it is written, in one line. */
    static String asWritten(ListRule rule) {
        return rule.text()
                .source()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The conditions of a rule, numbered. */
    static NumberedConditions numbered(ListRule rule) {
        return new NumberedConditions(rule.necessary(), rule.runsAsWritten() ? 2 : 1);
    }

    private ExplainedCondition asWritten() {
        Optional<List<Integer>> matched = view.matched(rule);
        return new ExplainedCondition(
                1,
                asWritten(rule),
                holds,
                matched.isPresent() ? 1 : 0,
                1,
                matched.orElse(List.of()).stream().map(evidence::of).toList(),
                List.copyOf(rule.text().mentions().lists()),
                holds ? "" : notAsWritten(),
                rule.text().file(),
                rule.text().sourceLine());
    }

    private String notAsWritten() {
        String parts = view.holds(rule.necessary())
                ? "each part can be found, but not all of them together"
                : "not all parts can be found";
        return parts + "; the engine decides this rule as it is written, as " + rule.asWritten();
    }
}
