package dev.smartlists.bench.plain;

import dev.smartlists.bench.ListFolder.Sequence;
import dev.smartlists.bench.plain.Activity.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Which lists a person is in. Only lists that something has happened to are looked at: for the others the answer is that of a
 * person without activities. Not thread-safe: one for each thread.
 */
final class Evaluation {

    private final Lists lists;
    private final List<Map<Text, Condition[]>> candidates = new ArrayList<>();
    private final int[][] listsOfCondition;
    private final int[] always;
    private final int[] hits;
    private final int[] touched;
    private final boolean[] satisfied;
    private final boolean[] member;
    private final boolean[] queued;
    private final int[] queue;

    Evaluation(Lists lists) {
        this.lists = lists;
        int conditions = lists.conditions.size();
        for (int i = 0; i < 2 * Kind.ALL.length; i++) {
            candidates.add(new HashMap<>());
        }
        hits = new int[conditions];
        touched = new int[conditions];
        satisfied = new boolean[conditions];
        member = new boolean[lists.names.size()];
        queued = new boolean[lists.names.size()];
        queue = new int[lists.names.size()];
        listsOfCondition = new int[conditions][];
        always = index();
    }

    /** Calls back with the number of each list that the person is in. */
    void evaluate(List<Activity> activities, IntConsumer isMember) {
        int count = count(activities);
        int queueSize = 0;
        for (int i = 0; i < count; i++) {
            Condition condition = lists.conditions.get(touched[i]);
            if (hits[condition.number()] >= condition.times()) {
                satisfied[condition.number()] = true;
                queueSize = enqueue(listsOfCondition[condition.number()], queueSize);
            }
        }
        for (int i = 0; i < queueSize; i++) {
            member[queue[i]] = lists.logics.get(queue[i]).holds(satisfied, member);
        }
        for (int list : always) {
            member[list] = lists.logics.get(list).holds(satisfied, member);
            queueSize = enqueue(new int[] {list}, queueSize);
        }
        for (int i = 0; i < queueSize; i++) {
            if (member[queue[i]]) {
                isMember.accept(queue[i]);
            }
            member[queue[i]] = false;
            queued[queue[i]] = false;
        }
        for (int i = 0; i < count; i++) {
            hits[touched[i]] = 0;
            satisfied[touched[i]] = false;
        }
        sequences(activities, isMember);
    }

    private int count(List<Activity> activities) {
        int count = 0;
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            for (Condition condition : candidates(activity)) {
                if (condition.matches(activity) && hits[condition.number()]++ == 0) {
                    touched[count++] = condition.number();
                }
            }
        }
        return count;
    }

    private int enqueue(int[] more, int queueSize) {
        int size = queueSize;
        for (int list : more) {
            if (!queued[list]) {
                queued[list] = true;
                queue[size++] = list;
            }
        }
        return size;
    }

    /** The conditions that ask for this kind of activity and this name of conversation. */
    private Condition[] candidates(Activity activity) {
        boolean flow = activity.event.conversation.flow;
        Map<Text, Condition[]> byName = candidates.get(2 * activity.kind.ordinal() + (flow ? 1 : 0));
        Text name = activity.event.conversation.name;
        Condition[] found = byName.get(name);
        if (found == null) {
            String kind = flow ? activity.kind.inFlow : activity.kind.inDialogue;
            found = lists.conditions.stream()
                    .filter(condition -> condition.activity().equals(kind)
                            && condition.name().test(name))
                    .toArray(Condition[]::new);
            byName.put(name, found);
        }
        return found;
    }

    /** Fills {@link #listsOfCondition}; returns the lists to look at for every person, in order of dependence. */
    private int[] index() {
        List<List<Integer>> byCondition = new ArrayList<>();
        lists.conditions.forEach(condition -> byCondition.add(new ArrayList<>()));
        List<Integer> forEverybody = new ArrayList<>();
        for (int list = 0; list < lists.logics.size(); list++) {
            Logic logic = lists.logics.get(list);
            List<Integer> mentioned = new ArrayList<>();
            if (collect(logic, mentioned) || logic.holds(satisfied, member)) {
                forEverybody.add(list);
            } else {
                for (int condition : mentioned) {
                    byCondition.get(condition).add(list);
                }
            }
        }
        for (int i = 0; i < listsOfCondition.length; i++) {
            listsOfCondition[i] =
                    byCondition.get(i).stream().mapToInt(list -> list).toArray();
        }
        return forEverybody.stream().mapToInt(list -> list).toArray();
    }

    /** Collects the conditions of a logic; returns whether it also refers to lists. */
    private static boolean collect(Logic logic, List<Integer> conditions) {
        if (logic instanceof Logic.Leaf leaf) {
            conditions.add(leaf.condition());
            return false;
        }
        if (logic instanceof Logic.Member) {
            return true;
        }
        boolean refers = false;
        for (Logic part : logic instanceof Logic.All all ? all.parts() : ((Logic.Any) logic).parts()) {
            refers |= collect(part, conditions);
        }
        return refers;
    }

    private void sequences(List<Activity> activities, IntConsumer isMember) {
        for (int i = 0; i < lists.sequences.size(); i++) {
            if (holds(lists.sequences.get(i), activities)) {
                isMember.accept(lists.logics.size() + i);
            }
        }
    }

    private static boolean holds(Sequence sequence, List<Activity> activities) {
        Map<Session, Long> firsts = null;
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            if (firsts != null && activity.kind.activity.equals(sequence.then())) {
                Long first = firsts.get(activity.session);
                if (first != null && first < activity.event.time) {
                    return true;
                }
            }
            if (activity.kind.activity.equals(sequence.first())) {
                firsts = firsts == null ? new HashMap<>() : firsts;
                firsts.putIfAbsent(activity.session, activity.event.time);
            }
        }
        return false;
    }
}
