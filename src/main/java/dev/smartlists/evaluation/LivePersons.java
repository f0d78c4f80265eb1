package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.rules.ListRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The persons behind live visitors: their histories, lists and campaigns. After a change only the lists are decided again that it can concern. Not
 * thread-safe.
 */
final class LivePersons {

    /** So many persons keep an index of their history, which costs more than they do; the others make one when it is needed. */
    private static final int RECENT = 1_000;

    private final Evaluator evaluator;
    private final Schedule schedule;
    private final List<ListRule> lists;
    private final ListDependencies dependencies;
    private final Windows windows;
    private final Map<String, LivePerson> byId = new HashMap<>();
    private final Recent<LivePerson> recent = new Recent<>(RECENT, LivePerson::shrink);
    private final CampaignRuns runs = new CampaignRuns();
    private final List<Started> started = new ArrayList<>();

    LivePersons(Evaluator evaluator, Schedule schedule) {
        this.evaluator = evaluator;
        this.schedule = schedule;
        this.lists = evaluator.lists().lists();
        this.dependencies = new ListDependencies(lists);
        this.windows = dependencies.windows();
    }

    private LivePerson person(String id) {
        return byId.computeIfAbsent(id, unseen -> new LivePerson());
    }

    void addVisitor(String id, String visitor) {
        person(id).addVisitor(visitor);
    }

    void removeVisitor(String id, String visitor) {
        person(id).removeVisitor(visitor);
    }

    /** Evaluates a person from nothing, as its visitors may have become others. */
    void evaluate(String id, Function<String, LiveVisitor> visitors, AsOf asOf, LiveChanges changes) {
        LivePerson person = person(id);
        if (person.visitors().isEmpty()) {
            remove(id, person, asOf, changes);
            return;
        }
        List<Kept> activities = new ArrayList<>();
        boolean known = false;
        for (String name : person.visitors()) {
            LiveVisitor visitor = visitors.apply(name);
            visitor.kept().stream().filter(kept -> kept.person().equals(id)).forEach(activities::add);
            known |= visitor.named().contains(id);
        }
        PersonHistory history = evaluator.history(id, known, activities, asOf);
        int unchanged = history.unchangedSince(person.history());
        person.replaceHistory(history);
        startCampaigns(history, unchanged, asOf, changes);
        decide(person, history, dependencies.all(), asOf, changes);
        settle(id, person, asOf, windows.turns(history, asOf));
    }

    private void remove(String id, LivePerson person, AsOf asOf, LiveChanges changes) {
        person.lists().stream()
                .forEach(list -> changes.memberships()
                        .add(new LiveChanges.MembershipChange(lists.get(list), id, false, asOf.instant())));
        schedule.movePerson(id, person.nextTurn(), null);
        recent.forget(id);
        byId.remove(id);
    }

    /** Adds activities of one event to a person's others. */
    void proceed(String id, List<Kept> added, Function<String, LiveVisitor> visitors, AsOf asOf, LiveChanges changes) {
        LivePerson person = person(id);
        PersonHistory history = person.history();
        if (history == null || !history.endsBefore(added.get(0))) {
            evaluate(id, visitors, asOf, changes);
            return;
        }
        int before = history.size();
        BitSet concerned = new BitSet();
        for (Kept one : added) {
            history.add(one, evaluator.matches(one, asOf));
            dependencies.addConcerned(history.leaves(history.size() - 1), concerned);
        }
        startCampaigns(history, before, asOf, changes);
        decide(person, history, concerned, asOf, changes);
        long[] turns = turns(person, history, asOf);
        windows.advance(turns, history, before, history.size(), asOf);
        settle(id, person, asOf, turns);
    }

    /** Puts what became of an activity in its place. */
    void update(Kept earlier, Kept later, AsOf asOf, LiveChanges changes) {
        String id = later.person();
        LivePerson person = person(id);
        PersonHistory history = person.history();
        if (history == null) {
            return;
        }
        int position = history.positionOf(earlier);
        BitSet concerned = new BitSet();
        dependencies.addConcerned(history.leaves(position), concerned);
        history.replace(position, later, evaluator.matches(later, asOf));
        dependencies.addConcerned(history.leaves(position), concerned);
        decide(person, history, concerned, asOf, changes);
        long[] turns = turns(person, history, asOf);
        windows.advance(turns, history, position, position + 1, asOf);
        settle(id, person, asOf, turns);
    }

    /** When each window next turns for a person, as far as that was known, or else from an instant on. */
    private long[] turns(LivePerson person, PersonHistory history, AsOf asOf) {
        long[] known = person.turns();
        return known == null ? windows.turns(history, asOf) : known;
    }

    /** Decides again what is different because time went by. */
    void turn(String id, AsOf asOf, LiveChanges changes) {
        @Nullable LivePerson person = byId.get(id);
        if (person == null) {
            return;
        }
        PersonHistory history = person.history();
        if (history == null) {
            return;
        }
        AsOf before = asOf.at(person.evaluated());
        long[] turns = turns(person, history, before);
        BitSet concerned = new BitSet();
        windows.turn(turns, history, before, asOf, concerned);
        decide(person, history, concerned, asOf, changes);
        settle(id, person, asOf, turns);
    }

    private void startCampaigns(PersonHistory history, int from, AsOf asOf, LiveChanges changes) {
        evaluator.campaigns(history, from, asOf, runs, (campaign, activity) -> {
            Started one = new Started(campaign, activity);
            started.add(one);
            changes.started().add(one);
        });
    }

    /** @param concerned the numbers of the lists to decide; grows by those that refer to one whose answer is another now */
    private void decide(LivePerson person, PersonHistory history, BitSet concerned, AsOf asOf, LiveChanges changes) {
        PersonView view = evaluator.view(history, asOf);
        for (int list = concerned.nextSetBit(0); list >= 0; list = concerned.nextSetBit(list + 1)) {
            boolean member = view.isMember(list);
            if (member != person.lists().get(list)) {
                person.lists().flip(list);
                dependencies.addReferring(list, concerned);
                changes.memberships()
                        .add(new LiveChanges.MembershipChange(
                                lists.get(list), history.person(), member, asOf.instant()));
            }
        }
    }

    private void settle(String id, LivePerson person, AsOf asOf, long[] turns) {
        @Nullable Instant before = person.nextTurn();
        person.settle(asOf.instant(), turns);
        schedule.movePerson(id, before, person.nextTurn());
        recent.use(id, person);
    }

    /** Campaigns that did start. */
    List<Started> started() {
        return List.copyOf(started);
    }

    /** Everyone as they stand now, by code point. */
    List<PersonOutcome> outcomes() {
        Map<String, LivePerson> sorted = new TreeMap<>(CodePointOrder.TEXTS);
        sorted.putAll(byId);
        List<PersonOutcome> outcomes = new ArrayList<>(sorted.size());
        for (LivePerson person : sorted.values()) {
            if (person.history() != null) {
                outcomes.add(new PersonOutcome(
                        person.history().copy(), person.lists().stream().toArray()));
            }
        }
        return outcomes;
    }
}
