package dev.smartlists;

import dev.smartlists.RuleComparison.Status;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.explain.Attempt;
import dev.smartlists.explain.ChangeExplainer;
import dev.smartlists.explain.Explanation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How two evaluations differ: of the same events by rules before and after an edit, or by the same rules at two instants.
 *
 * <pre>{@code
 * Comparison edit = Comparison.of(published.evaluate(events.stream(), now), edited.evaluate(events.stream(), now));
 * edit.lists().forEach(list -> list.gained().forEach(person -> System.out.println(person + " joins " + list.name())));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Comparison {

    private final Evaluation before;
    private final Evaluation after;
    private final ChangeExplainer changes;
    private final List<RuleComparison<String>> lists;
    private final List<RuleComparison<Firing>> campaigns;

    private Comparison(Evaluation before, Evaluation after) {
        this.before = before;
        this.after = after;
        this.changes = new ChangeExplainer(after.zone());
        this.lists = lists(before, after);
        this.campaigns = campaigns(before, after);
    }

    /** Compares two evaluations. It makes sense if they differ in one thing: in the rules, in the instant, or in the events. */
    public static Comparison of(Evaluation before, Evaluation after) {
        return new Comparison(before, after);
    }

    /** The evaluation that everything is compared with. */
    public Evaluation before() {
        return before;
    }

    /** The evaluation that is compared. */
    public Evaluation after() {
        return after;
    }

    /** Every list of either evaluation with the persons who joined and left it, by name. */
    public List<RuleComparison<String>> lists() {
        return lists;
    }

    /** Every campaign of either evaluation with what it starts and did not, and what it started and does not, by name. */
    public List<RuleComparison<Firing>> campaigns() {
        return campaigns;
    }

    /** Everybody who joined or left a list, with the reason, by list and person. The reasons of a list are found when the stream comes to it. */
    public Stream<ListChange> changes() {
        return lists.stream()
                .flatMap(list -> Stream.concat(
                                list.gained().stream().map(person -> change(list, person, true)),
                                list.lost().stream().map(person -> change(list, person, false)))
                        .sorted(Comparator.comparing(ListChange::person, CodePointOrder.TEXTS)));
    }

    /** Whether all lists have the same members and all campaigns start alike. */
    public boolean isEmpty() {
        return lists.stream().noneMatch(RuleComparison::differs)
                && campaigns.stream().noneMatch(RuleComparison::differs);
    }

    /**
     * Why somebody joined or left a list, in one line.
     *
     * @param list one of {@link #lists()}
     * @param person who joined or left it
     */
    public String why(RuleComparison<String> list, String person) {
        if (list.status() == Status.REMOVED) {
            return "the list is gone";
        }
        if (!after.has(person)) {
            return gone(person);
        }
        Explanation now = after.explain(list.name(), person);
        if (list.status() == Status.ADDED || !before.has(person)) {
            return now.why();
        }
        Explanation then = before.explainInHindsight(list.formerly(), person);
        return now.member() ? changes.joined(then, now) : changes.left(then, now);
    }

    /**
     * Why a campaign starts now and did not, or the other way round, in one line: what is in its way where it does not.
     *
     * @param campaign one of {@link #campaigns()}
     * @param firing one that it gained or lost
     */
    public String whyStarts(RuleComparison<Firing> campaign, Firing firing) {
        if (campaign.status() == Status.ADDED) {
            return "the campaign is new";
        }
        if (campaign.status() == Status.REMOVED) {
            return "the campaign is gone";
        }
        if (firing.date().isAfter(before.asOf())) {
            return "happened since then";
        }
        return campaign.gained().contains(firing)
                ? "before, " + against(before, campaign.formerly(), firing)
                : against(after, campaign.name(), firing);
    }

    private ListChange change(RuleComparison<String> list, String person, boolean joined) {
        return new ListChange(list.name(), person, joined, why(list, person));
    }

    private static String against(Evaluation evaluation, String campaign, Firing firing) {
        if (evaluation.log(firing.person()).stream()
                .noneMatch(activity -> activity.id().equals(firing.activityId()))) {
            return "this activity was not counted, or was not known to be this person's";
        }
        return evaluation.explainCampaign(campaign, firing.person()).attempts().stream()
                .filter(attempt -> attempt.activity().id().equals(firing.activityId()))
                .findFirst()
                .map(Attempt::why)
                .orElse("this activity was no trigger of it");
    }

    /** Anonymous visitors are no persons of their own any more once they are known. */
    private String gone(String person) {
        return after.activities()
                .filter(activity -> activity.visitor().equals(person))
                .map(LoggedActivity::person)
                .findFirst()
                .map(known -> "is known as '" + known + "' now")
                .orElse("is known under another name now");
    }

    private static List<RuleComparison<String>> lists(Evaluation before, Evaluation after) {
        Map<String, Set<String>> then = members(before);
        Map<String, Set<String>> now = members(after);
        return RulePairs.of(before.rules().lists(), after.rules().lists()).stream()
                .map(pair -> compare(
                        pair, then.getOrDefault(pair.formerly(), Set.of()), now.getOrDefault(pair.name(), Set.of())))
                .toList();
    }

    private static List<RuleComparison<Firing>> campaigns(Evaluation before, Evaluation after) {
        Map<String, Set<Firing>> then = firings(before);
        Map<String, Set<Firing>> now = firings(after);
        return RulePairs.of(before.rules().campaigns(), after.rules().campaigns()).stream()
                .map(pair -> compare(
                        pair,
                        then.getOrDefault(pair.formerly(), Set.of()).stream()
                                .map(firing -> firing.as(pair.name()))
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        now.getOrDefault(pair.name(), Set.of())))
                .toList();
    }

    private static Map<String, Set<String>> members(Evaluation evaluation) {
        return evaluation.memberships().stream()
                .collect(Collectors.groupingBy(
                        Membership::list,
                        Collectors.mapping(Membership::person, Collectors.toCollection(LinkedHashSet::new))));
    }

    private static Map<String, Set<Firing>> firings(Evaluation evaluation) {
        return evaluation.firings().stream()
                .collect(Collectors.groupingBy(Firing::campaign, Collectors.toCollection(LinkedHashSet::new)));
    }

    private static <T> RuleComparison<T> compare(RulePairs.Pair pair, Set<T> before, Set<T> after) {
        return new RuleComparison<>(
                pair.name(),
                pair.formerly(),
                pair.status(),
                before.size(),
                after.size(),
                after.stream().filter(one -> !before.contains(one)).toList(),
                before.stream().filter(one -> !after.contains(one)).toList());
    }
}
