package dev.smartlists.exchange;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a rule the definition that the JSON can express: for a campaign, triggers of which any starts it, and filters apart from them. */
final class DefinitionExtractor {

    private DefinitionExtractor() {}

    /**
     * @throws NotExpressibleException if the JSON cannot say what the rule says
     */
    static ListDefinition definition(ListRule rule) {
        int line = rule.text().line();
        if (rule.runsAsWritten()) {
            throw new NotExpressibleException(
                    line, "runs as it is written, and the JSON knows no such rules: " + rule.asWritten());
        }
        if (rule.name().isBlank() || !JsonMembers.isWhole(rule.name())) {
            throw new NotExpressibleException(
                    line, "its name is blank or holds half a character, which the JSON cannot hold");
        }
        Condition condition = rule.text().condition();
        return rule.isCampaign()
                ? campaign(rule, condition)
                : new ListDefinition(
                        rule.name(), List.of(), Optional.of(checked(FilterLogic.of(condition), line)), null);
    }

    private static ListDefinition campaign(ListRule rule, Condition condition) {
        List<Condition> triggers = new ArrayList<>();
        List<Logic<Filter>> filters = new ArrayList<>();
        conjuncts(condition).forEach(part -> {
            if (part.all().anyMatch(DefinitionExtractor::happensNow)) {
                triggers.add(part);
            } else {
                filters.add(FilterLogic.of(part));
            }
        });
        if (triggers.size() > 1) {
            throw new NotExpressibleException(
                    triggers.get(1).line(),
                    "is a second trigger beside that of line " + triggers.get(0).line()
                            + ", and both have to match. The JSON starts a campaign when any of its triggers does");
        }
        return new ListDefinition(
                rule.name(),
                disjuncts(triggers.get(0)).flatMap(DefinitionExtractor::trigger).toList(),
                filters.isEmpty()
                        ? Optional.empty()
                        : Optional.of(checked(Logic.all(filters), rule.text().line())),
                rule.qualification());
    }

    /** The conditions that all have to hold. */
    private static Stream<Condition> conjuncts(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            return conjuncts(exists.condition());
        }
        return condition instanceof Condition.And and
                ? and.parts().stream().flatMap(DefinitionExtractor::conjuncts)
                : Stream.of(condition);
    }

    /** The conditions one of which has to hold. */
    private static Stream<Condition> disjuncts(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            return disjuncts(exists.condition());
        }
        return condition instanceof Condition.Or or
                ? or.parts().stream().flatMap(DefinitionExtractor::disjuncts)
                : Stream.of(condition);
    }

    private static Stream<Filter.OfActivity> trigger(Condition condition) {
        if (!(condition instanceof Condition.Pattern pattern)) {
            throw new NotExpressibleException(
                    condition.line(),
                    "ties a trigger to other conditions by 'or'. The JSON has all triggers together, and the filters apart from them");
        }
        return FilterLogic.sides(pattern).stream();
    }

    private static boolean happensNow(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                && pattern.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Property property
                                && property.name().equals(Property.HAPPENS_NOW));
    }

    private static Logic<Filter> checked(Logic<Filter> logic, int line) {
        if (logic.depth() > LogicParser.DEEPEST) {
            throw new NotExpressibleException(line, "nests 'and' and 'or' more than " + LogicParser.DEEPEST + " deep");
        }
        return logic;
    }
}
