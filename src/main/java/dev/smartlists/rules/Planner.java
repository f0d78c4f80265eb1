package dev.smartlists.rules;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.ValueType;
import dev.smartlists.rules.syntax.Comparison;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Constraint.Property;
import dev.smartlists.rules.syntax.Mentions;
import dev.smartlists.rules.syntax.RuleText;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns conditions into a {@link Plan}, if they are of the shapes that need no engine to combine: and, or, not and exists over patterns of one activity
 * with literal constraints of the vocabulary, counts of such patterns, and membership of lists by name. Whatever ties two conditions together, or is not
 * recognised, stays with the engine.
 */
final class Planner {

    private final Leaves leaves;
    private final Vocabulary vocabulary;
    private final Mentions mentions;

    private Planner(Leaves leaves, Vocabulary vocabulary, Mentions mentions) {
        this.leaves = leaves;
        this.vocabulary = vocabulary;
        this.mentions = mentions;
    }

    /** The plan of a rule, or why there is none. */
    static Planned plan(RuleText rule, Leaves leaves, Vocabulary vocabulary) {
        Planner planner = new Planner(leaves, vocabulary, rule.mentions());
        Optional<String> obstacle = planner.obstacle(rule.condition());
        if (obstacle.isPresent()) {
            return new Planned(Optional.empty(), planner.necessary(rule.condition()), obstacle.get());
        }
        Plan plan = planner.planned(rule.condition());
        return new Planned(Optional.of(plan), plan, "");
    }

    /**
     * A plan, or the reason why the rule runs as written.
     *
     * @param necessary a plan that holds wherever the rule does, and perhaps elsewhere: it spares the engine the persons for whom the rule cannot hold
     */
    record Planned(Optional<Plan> plan, Plan necessary, String obstacle) {}

    private Optional<String> obstacle(Condition condition) {
        if (condition instanceof Condition.AsWritten) {
            return Optional.of("line " + condition.line() + " holds a condition that only the engine understands");
        }
        if (condition instanceof Condition.Pattern pattern) {
            return obstacleIn(pattern);
        }
        return condition.parts().stream()
                .map(this::obstacle)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> obstacleIn(Condition.Pattern pattern) {
        if (pattern.binding() != null && mentions.repeated().contains(pattern.binding())) {
            return Optional.of("line " + pattern.line() + " is tied to another condition by " + pattern.binding());
        }
        if (ActivityType.ofFact(pattern.fact()).isEmpty()) {
            return Optional.of("line " + pattern.line() + " is about no activity");
        }
        return pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.AsWritten
                        || constraint instanceof Property property
                                && property.name().equals(Property.HAPPENS_NOW)
                                && !property.wanted())
                .map(constraint -> "line " + constraint.line() + ": '" + constraint.text() + "' is for the engine")
                .findFirst();
    }

    private Plan planned(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new Plan.AllOf(plannedAll(and.parts()), and.line());
        }
        if (condition instanceof Condition.Or or) {
            return new Plan.AnyOf(plannedAll(or.parts()), or.line());
        }
        if (condition instanceof Condition.Not not) {
            return new Plan.Not(planned(not.condition()), not.line());
        }
        if (condition instanceof Condition.Exists exists) {
            return planned(exists.condition());
        }
        if (condition instanceof Condition.Counted counted) {
            return count(counted.pattern(), counted.comparison(), counted.times(), counted.line());
        }
        if (condition instanceof Condition.Member member) {
            return new Plan.Member(new LinkedHashSet<>(member.lists()), member.line());
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        return count(pattern, Comparison.AT_LEAST, 1, pattern.line());
    }

    private Plan necessary(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new Plan.AllOf(and.parts().stream().map(this::necessary).toList(), and.line());
        }
        if (condition instanceof Condition.Or or) {
            return new Plan.AnyOf(or.parts().stream().map(this::necessary).toList(), or.line());
        }
        if (condition instanceof Condition.Exists exists) {
            return necessary(exists.condition());
        }
        if (condition instanceof Condition.Member member) {
            return planned(member);
        }
        if (condition instanceof Condition.Pattern pattern
                && ActivityType.ofFact(pattern.fact()).isPresent()) {
            return count(pattern, Comparison.AT_LEAST, 1, pattern.line());
        }
        return new Plan.AllOf(List.of(), condition.line());
    }

    private List<Plan> plannedAll(List<Condition> conditions) {
        return conditions.stream().map(this::planned).toList();
    }

    private Plan count(Condition.Pattern pattern, Comparison comparison, int times, int line) {
        ActivityType type = ActivityType.ofFact(pattern.fact()).orElseThrow();
        List<DateTest> dates = new ArrayList<>();
        TreeSet<String> timeless = new TreeSet<>();
        boolean now = false;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof FieldTest test && isDate(pattern.fact(), test)) {
                dates.add(new DateTest(test.field(), DateCondition.of(test.operator(), test.texts())));
            } else if (constraint instanceof Property property
                    && property.name().equals(Property.HAPPENS_NOW)) {
                now |= property.wanted();
            } else if (!(constraint instanceof Constraint.AsWritten)) {
                timeless.add(constraint.text());
            }
        }
        Leaf leaf = new Leaf(type, List.copyOf(timeless));
        return leaves.count(leaf, now, dates, comparison, times, text(pattern), line);
    }

    private boolean isDate(String fact, FieldTest test) {
        return vocabulary.typeOf(fact, test.field()).orElseThrow() == ValueType.DATE;
    }

    private static String text(Condition.Pattern pattern) {
        String inside = pattern.constraints().stream().map(Constraint::text).collect(Collectors.joining(", "));
        return pattern.fact() + (inside.isEmpty() ? "()" : "( " + inside + " )");
    }
}
