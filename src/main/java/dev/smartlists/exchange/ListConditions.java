package dev.smartlists.exchange;

import dev.smartlists.event.ConversationKind;
import dev.smartlists.rules.syntax.Comparison;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.Property;
import java.util.ArrayList;
import java.util.List;

/** Turns a definition into the conditions of a rule. */
final class ListConditions {

    private ListConditions() {}

    /** What stands between {@code when} and {@code then}, one condition per line: the triggers first, then what all has to hold. */
    static List<Condition> of(ListDefinition definition) {
        List<Condition> lines = new ArrayList<>();
        if (definition.isCampaign()) {
            List<Condition> triggers = definition.triggers().stream()
                    .<Condition>map(trigger -> pattern(trigger, true))
                    .toList();
            lines.add(triggers.size() == 1 ? triggers.get(0) : new Condition.Or(triggers, 0));
        }
        definition
                .filters()
                .ifPresent(filters -> lines.addAll(
                        filters instanceof Logic.All<Filter> all
                                ? conditions(all.parts())
                                : List.of(condition(filters))));
        return lines;
    }

    private static List<Condition> conditions(List<Logic<Filter>> parts) {
        return parts.stream().map(ListConditions::condition).toList();
    }

    private static Condition condition(Logic<Filter> logic) {
        if (logic instanceof Logic.Leaf<Filter> leaf) {
            return condition(leaf.value());
        }
        List<Condition> parts = conditions(logic.parts());
        return logic instanceof Logic.All<Filter> ? new Condition.And(parts, 0) : new Condition.Or(parts, 0);
    }

    private static Condition condition(Filter filter) {
        if (filter instanceof Filter.OfMembership membership) {
            Condition member = new Condition.Member(membership.lists(), 0);
            return membership.negated() ? new Condition.Not(member, 0) : member;
        }
        Filter.OfActivity activity = (Filter.OfActivity) filter;
        Condition.Pattern pattern = pattern(activity, false);
        if (activity.times() > 1) {
            return new Condition.Counted(
                    activity.negated() ? Comparison.FEWER_THAN : Comparison.AT_LEAST, activity.times(), pattern, 0);
        }
        return activity.negated() ? new Condition.Not(pattern, 0) : pattern;
    }

    private static Condition.Pattern pattern(Filter.OfActivity activity, boolean now) {
        List<Constraint> constraints = new ArrayList<>();
        if (now) {
            constraints.add(new Property(Property.HAPPENS_NOW, true, 0));
        }
        constraints.add(new Property(
                activity.kind() == ConversationKind.DIALOGUE ? Property.IN_DIALOGUE : Property.IN_FLOW, true, 0));
        constraints.addAll(activity.tests());
        return new Condition.Pattern(null, activity.type().factName(), constraints, 0);
    }
}
