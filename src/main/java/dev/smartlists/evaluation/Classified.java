package dev.smartlists.evaluation;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.rules.ClassificationRule;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an event means.
 *
 * @param activities the activities that it makes; one event makes at most one of each type
 * @param completes whether it completes the conversation
 * @param drops whether it ends the conversation early
 * @param matched whether any rule knows it, if only to say that it is nothing
 */
record Classified(Set<ActivityType> activities, boolean completes, boolean drops, boolean matched) {

    static final Classified UNKNOWN = new Classified(Set.of(), false, false, false);

    boolean endsConversation() {
        return completes || drops;
    }

    Classified with(ClassificationRule rule) {
        EnumSet<ActivityType> all = EnumSet.noneOf(ActivityType.class);
        all.addAll(activities);
        if (rule.activity() != null) {
            all.add(rule.activity());
        }
        return new Classified(
                all,
                completes || rule.meaning() == ClassificationRule.Meaning.COMPLETED,
                drops || rule.meaning() == ClassificationRule.Meaning.DROPPED,
                true);
    }
}
