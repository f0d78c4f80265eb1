package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.rules.ClassificationRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an event means.
 *
 * @param activities the activities that it makes; one event makes at most one of each type
 * @param completes whether it completes the conversation
 * @param drops whether it ends the conversation early
 * @param rules those that know it, if only to say that it is nothing; each once, in no particular order
 */
record Classified(Set<ActivityType> activities, boolean completes, boolean drops, List<ClassificationRule> rules) {

    static final Classified UNKNOWN = new Classified(Set.of(), false, false, List.of());

    boolean endsConversation() {
        return completes || drops;
    }

    /** Whether any rule knows it. */
    boolean matched() {
        return !rules.isEmpty();
    }

    Classified with(ClassificationRule rule) {
        if (rules.stream().anyMatch(known -> known == rule)) {
            return this;
        }
        EnumSet<ActivityType> all = EnumSet.noneOf(ActivityType.class);
        all.addAll(activities);
        if (rule.activity() != null) {
            all.add(rule.activity());
        }
        List<ClassificationRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Classified(
                all,
                completes || rule.meaning() == ClassificationRule.Meaning.COMPLETED,
                drops || rule.meaning() == ClassificationRule.Meaning.DROPPED,
                List.copyOf(more));
    }
}
