package dev.smartlists.evaluation;

import dev.smartlists.activity.Activity;
import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.MemberOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Perspective;
import dev.smartlists.activity.Range;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A person's history up to an activity, seen from an instant: decides conditions, lists and campaigns. Every verdict, and every reason for one, comes from
 * here. Not thread-safe; cheap to make.
 */
public final class PersonView {

    private static final int NO_TRIGGER = -1;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final PersonHistory history;
    private final CompiledLists lists;
    private final AsOf asOf;
    private final int last;
    private final int trigger;
    /** By question, once they were asked: lists share many conditions. */
    private final byte[] answers;

    private PersonView(PersonHistory history, CompiledLists lists, AsOf asOf, int last, int trigger) {
        this.history = history;
        this.lists = lists;
        this.asOf = asOf;
        this.last = last;
        this.trigger = trigger;
        this.answers = new byte[lists.conditions() + lists.lists().size()];
    }

    /** The whole history, with all updates, seen from an instant at or after it. */
    public static PersonView now(PersonHistory history, CompiledLists lists, AsOf asOf) {
        return new PersonView(history, lists, asOf, history.activities().size() - 1, NO_TRIGGER);
    }

    /** The history up to and including an activity, as it was when that happened. */
    public static PersonView at(PersonHistory history, CompiledLists lists, AsOf calendar, int trigger) {
        AsOf then = calendar.at(history.activities().get(trigger).original().date());
        return new PersonView(history, lists, then, trigger, trigger);
    }

    public PersonHistory history() {
        return history;
    }

    public AsOf asOf() {
        return asOf;
    }

    /** The position in the history of the last activity that is seen; -1 if there is none. */
    public int last() {
        return last;
    }

    /** The same history from another instant at or after everything in it, as if nothing happened until then. */
    public PersonView from(Instant later) {
        return new PersonView(history, lists, asOf.at(later), last, trigger);
    }

    CompiledLists lists() {
        return lists;
    }

    /** Whether the person is in the list with this name. */
    public boolean isMember(String list) {
        return answer(lists.question(list));
    }

    /** Whether the person is in the list at this position. */
    boolean isMember(int position) {
        return answer(lists.conditions() + position);
    }

    /** Whether the conditions of a list or campaign hold. */
    public boolean holds(ListRule rule) {
        return holds(rule, lists.decision(rule));
    }

    private boolean holds(ListRule rule, Decision necessary) {
        return necessary.holds(this) && (!rule.runsAsWritten() || lists.asWritten(rule, history.person(), facts(rule)));
    }

    /** Whether a condition holds. */
    public boolean holds(Plan plan) {
        return plan instanceof Plan.Count count
                ? answer(count.number())
                : new Decision(plan, lists::question).holds(this);
    }

    /** The answer to one of the questions of a {@link Decision}. */
    boolean answer(int question) {
        byte known = answers[question];
        if (known == 0) {
            known = ask(question) ? YES : NO;
            answers[question] = known;
        }
        return known == YES;
    }

    private boolean ask(int question) {
        int position = question - lists.conditions();
        if (position >= 0) {
            return holds(lists.lists().get(position), lists.decision(position));
        }
        Plan.Count condition = lists.condition(question);
        return condition.holds(count(condition));
    }

    /** The positions in the history of the activities that a condition counts, ascending. */
    public int[] found(Plan.Count count) {
        return matching(count)
                .filter(position -> satisfiesDates(count.dates(), position))
                .toArray();
    }

    /** The positions of the activities that a condition would count but for its dates, ascending. */
    public IntStream matching(Plan.Count count) {
        if (count.now()) {
            return trigger != NO_TRIGGER && history.matches(trigger, 0, count.leaf())
                    ? IntStream.of(trigger)
                    : IntStream.empty();
        }
        if (trigger == NO_TRIGGER) {
            return history.positions(count.leaf());
        }
        IntStream steady = history.positions(count.leaf()).filter(position -> !history.isChanging(position));
        IntStream changing =
                history.changing().filter(position -> history.matches(position, version(position), count.leaf()));
        return IntStream.concat(steady, changing)
                .filter(position -> position <= last)
                .sorted();
    }

    /** The dates of a condition that keep an activity from being counted, if it matches otherwise. */
    public List<DateTest> missedDates(Plan.Count count, int position) {
        Occurrence activity = history.activities().get(position).original();
        return count.dates().stream()
                .filter(date -> !date.holds(activity, asOf))
                .toList();
    }

    /** Whether a condition, seen from here, would count an activity with this date, if it matches otherwise. */
    public boolean wouldCount(Plan.Count count, Instant date) {
        return count.dates().stream()
                .allMatch(test -> !test.isOnActivityDate() || test.condition().holds(date, asOf));
    }

    /**
     * The activities by which a rule that runs as written holds, as positions in the history; of several matches the one with the earliest activities.
     *
     * @return empty if it does not hold
     */
    public Optional<List<Integer>> matched(ListRule rule) {
        if (!lists.decision(rule).holds(this)) {
            return Optional.empty();
        }
        List<Object> facts = facts(rule);
        EarliestMatch earliest = new EarliestMatch(facts);
        lists.asWritten(rule, history.person(), facts, earliest);
        return earliest.positions();
    }

    /** What an activity is, seen from here. */
    public Occurrence occurrence(int position) {
        return history.activities()
                .get(position)
                .versions()
                .get(version(position))
                .occurrence();
    }

    private long count(Plan.Count count) {
        if (trigger == NO_TRIGGER && history.count(count.leaf()) == 0) {
            return 0;
        }
        boolean changed = trigger != NO_TRIGGER && history.changesUpTo(last);
        if (count.now() || changed || !isOneRange(count.dates())) {
            return found(count).length;
        }
        if (count.dates().isEmpty()) {
            return history.count(count.leaf(), last);
        }
        Range range = count.dates().get(0).condition().ranges(asOf).get(0);
        return history.count(count.leaf(), last, range);
    }

    private boolean isOneRange(List<DateTest> dates) {
        if (dates.isEmpty()) {
            return true;
        }
        DateTest first = dates.get(0);
        return dates.size() == 1
                && first.isOnActivityDate()
                && !first.condition().isComplement()
                && first.condition().ranges(asOf).size() == 1;
    }

    private int version(int position) {
        Kept kept = history.activities().get(position);
        return trigger == NO_TRIGGER
                ? kept.versions().size() - 1
                : kept.versionAt(history.activities().get(trigger).original().event());
    }

    private boolean satisfiesDates(List<DateTest> dates, int position) {
        for (DateTest date : dates) {
            if (!date.holds(history.activities().get(position).original(), asOf)) {
                return false;
            }
        }
        return true;
    }

    /** What the engine gets to see for a rule that runs as written. */
    List<Object> facts(ListRule rule) {
        Perspective perspective = Perspective.from(asOf);
        List<Object> facts = new ArrayList<>(last + 1);
        for (int position = 0; position <= last; position++) {
            facts.add(Activity.of(occurrence(position), position == trigger ? perspective.now() : perspective));
        }
        for (String list : rule.text().mentions().lists()) {
            if (isMember(list)) {
                facts.add(new MemberOf(list));
            }
        }
        return facts;
    }
}
