package dev.smartlists.explain;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says in one line what made the difference between two explanations for one person that come to different verdicts, at two instants or by two versions of a
 * rule: the conditions that turned. Immutable and thread-safe.
 */
public final class ChangeExplainer {

    private final Words words;

    /**
     * @param zone of the times in what it says
     */
    public ChangeExplainer(ZoneId zone) {
        this.words = new Words(zone);
    }

    /** Why the person is in the list now, and was not before. */
    public String joined(Explanation before, Explanation after) {
        List<String> turned = against(before).stream()
                .flatMap(condition -> same(condition, after).stream()
                        .filter(ExplainedCondition::isAsNeeded)
                        .map(now -> gained(condition, now)))
                .toList();
        return turned.isEmpty()
                ? after.why() + "; before, " + before.why()
                : turned.get(0) + Words.others(turned.size() - 1);
    }

    /** Why the person was in the list, and is no longer. */
    public String left(Explanation before, Explanation after) {
        List<ExplainedCondition> turned = against(after).stream()
                .filter(condition ->
                        same(condition, before).filter(one -> !one.isAsNeeded()).isEmpty())
                .toList();
        if (turned.isEmpty()) {
            return after.why();
        }
        ExplainedCondition now = turned.get(0);
        List<ExplainedActivity> lost = same(now, before)
                .map(then -> without(then.activities(), now.activities()))
                .orElse(List.of());
        return lost.isEmpty()
                ? Words.against(turned)
                : latest(lost) + " no longer counts; " + now.nearest() + Words.others(turned.size() - 1);
    }

    private static List<ExplainedCondition> against(Explanation explanation) {
        return explanation.conditions().stream()
                .filter(condition -> !condition.isAsNeeded())
                .toList();
    }

    /** The same condition elsewhere; a rule that was edited may not have it. */
    private static Optional<ExplainedCondition> same(ExplainedCondition condition, Explanation other) {
        return other.conditions().stream()
                .filter(one -> one.text().equals(condition.text()) && one.isWanted() == condition.isWanted())
                .findFirst();
    }

    private String gained(ExplainedCondition before, ExplainedCondition now) {
        List<ExplainedActivity> more = without(now.activities(), before.activities());
        List<ExplainedActivity> fewer = without(before.activities(), now.activities());
        if (more.isEmpty() && fewer.isEmpty()) {
            return now.text() + (now.isWanted() ? " holds now" : " holds no longer");
        }
        String found = now.found() > 1 && now.isWanted() ? ", " + Words.counted(now.found(), "time") + " in all" : "";
        return more.isEmpty() ? latest(fewer) + " no longer counts" : latest(more) + found;
    }

    private String latest(List<ExplainedActivity> activities) {
        return words.activity(activities.stream()
                .max(Comparator.comparing(ExplainedActivity::date))
                .orElseThrow());
    }

    private static List<ExplainedActivity> without(List<ExplainedActivity> activities, List<ExplainedActivity> others) {
        Set<String> ids = others.stream().map(ExplainedActivity::id).collect(Collectors.toSet());
        return activities.stream()
                .filter(activity -> !ids.contains(activity.id()))
                .toList();
    }
}
