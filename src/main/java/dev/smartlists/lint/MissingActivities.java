package dev.smartlists.lint;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds conditions on activities that no classification rule makes of any event. */
final class MissingActivities implements Finder {

    private final Set<ActivityType> made;

    MissingActivities(List<ClassificationRule> classification) {
        this.made = classification.stream()
                .map(ClassificationRule::activity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Finding> find(ListRule rule) {
        return rule.text()
                .condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> ActivityType.ofFact(pattern.fact())
                        .filter(type -> !made.contains(type))
                        .isPresent())
                .map(pattern -> new Finding(
                        Check.NO_SUCH_ACTIVITY,
                        pattern.line(),
                        "No rule in activities/ makes " + pattern.fact() + " of any event, so there is none.",
                        "Add a rule there that says insert( new " + pattern.fact() + "( $event ) );"))
                .toList();
    }
}
