package dev.smartlists.explain;

import dev.smartlists.evaluation.PersonView;
import dev.smartlists.rules.Plan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions at the ends of a plan, numbered in the order of the rule, and how the plan combines them. Immutable. */
final class NumberedConditions {

    private final Plan plan;
    private final int first;
    private final List<Item> items = new ArrayList<>();
    private final Map<Plan, Item> byPlan = new IdentityHashMap<>();

    /**
     * A numbered condition.
     *
     * @param condition a count or a membership
     * @param wanted whether it helps when it holds; under {@code not} it is in the way
     */
    record Item(int number, Plan condition, boolean wanted) {}

    /**
     * @param first the number of the first condition
     */
    NumberedConditions(Plan plan, int first) {
        this.plan = plan;
        this.first = first;
        number(plan, true);
    }

    private void number(Plan part, boolean wanted) {
        if (part instanceof Plan.Count || part instanceof Plan.Member) {
            Item item = new Item(first + items.size(), part, wanted);
            items.add(item);
            byPlan.put(part, item);
        } else if (!isTrivial(part)) {
            part.parts().forEach(below -> number(below, wanted != part instanceof Plan.Not));
        }
    }

    /** By number. */
    List<Item> items() {
        return items;
    }

    /** For example {@code 1 and (2 or 3) and not 4}; empty if there is no condition. */
    String logic() {
        return isTrivial(plan) ? "" : logic(plan, false);
    }

    private String logic(Plan part, boolean bracketed) {
        Item item = byPlan.get(part);
        if (item != null) {
            return String.valueOf(item.number());
        }
        if (part instanceof Plan.Not not) {
            return "not " + logic(not.part(), true);
        }
        List<Plan> parts = significant(part);
        if (parts.size() == 1) {
            return logic(parts.get(0), bracketed);
        }
        String joined = parts.stream()
                .map(below -> logic(below, true))
                .collect(Collectors.joining(part instanceof Plan.AnyOf ? " or " : " and "));
        return bracketed ? "(" + joined + ")" : joined;
    }

    private static List<Plan> significant(Plan part) {
        return part.parts().stream()
                .filter(below -> !isTrivial(below))
                .flatMap(below -> part instanceof Plan.AllOf && below instanceof Plan.AllOf
                        ? significant(below).stream()
                        : Stream.of(below))
                .toList();
    }

    /** Whether it holds whatever happens: so much is left of parts that only the engine understands. */
    private static boolean isTrivial(Plan part) {
        if (part instanceof Plan.AllOf all) {
            return all.parts().stream().allMatch(NumberedConditions::isTrivial);
        }
        return part instanceof Plan.AnyOf any && any.parts().stream().anyMatch(NumberedConditions::isTrivial);
    }

    /** The conditions that bring about the verdict on the whole: no other could change it without one of these. */
    List<Item> decisive(PersonView view) {
        return decisive(plan, view).toList();
    }

    private Stream<Item> decisive(Plan part, PersonView view) {
        Item item = byPlan.get(part);
        if (item != null) {
            return Stream.of(item);
        }
        boolean holds = view.holds(part);
        boolean some = part instanceof Plan.AnyOf && holds || part instanceof Plan.AllOf && !holds;
        return part.parts().stream()
                .filter(below -> !some || view.holds(below) == holds)
                .flatMap(below -> decisive(below, view));
    }
}
