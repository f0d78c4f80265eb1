package dev.smartlists.evaluation;

import dev.smartlists.activity.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A person's activities in order, with the leaves that they match, so that lists and campaigns only count. Thread-safe as long as nothing is added: only
 * live use adds, to histories that nobody else sees.
 */
public final class PersonHistory {

    private final String person;
    private final boolean known;
    private final ArrayList<Kept> activities;
    /** Per activity, the leaves that it matches as it is now. */
    private final ArrayList<int[]> leaves;
    /** Per position of an activity with more versions than one, the leaves that each version matches. */
    private final NavigableMap<Integer, List<int[]>> changing = new TreeMap<>();

    private @Nullable HistoryIndex index;

    private PersonHistory(String person, boolean known, int size) {
        this.person = person;
        this.known = known;
        this.activities = new ArrayList<>(size);
        this.leaves = new ArrayList<>(size);
    }

    /**
     * @param known whether an event names the person
     * @param activities in their order
     * @param matches the leaves that each of their versions matches, one activity after the other
     */
    static PersonHistory of(String person, boolean known, List<Kept> activities, List<int[]> matches) {
        PersonHistory history = new PersonHistory(person, known, activities.size());
        int next = 0;
        for (Kept kept : activities) {
            int end = next + kept.versions().size();
            history.add(kept, matches.subList(next, end));
            next = end;
        }
        return history;
    }

    /** The same activities, to be kept as they are while more are added here. */
    PersonHistory copy() {
        PersonHistory copy = new PersonHistory(person, known, activities.size());
        copy.activities.addAll(activities);
        copy.leaves.addAll(leaves);
        copy.changing.putAll(changing);
        return copy;
    }

    /**
     * Adds the next activity.
     *
     * @param matches the leaves that each of its versions matches
     */
    void add(Kept activity, List<int[]> matches) {
        int[] now = matches.get(matches.size() - 1);
        if (matches.size() > 1) {
            changing.put(activities.size(), List.copyOf(matches));
        }
        activities.add(activity);
        leaves.add(now);
        if (index != null) {
            index.add(activity, now);
        }
    }

    /** Puts what became of an activity in its place. */
    void replace(int position, Kept activity, List<int[]> matches) {
        int[] now = matches.get(matches.size() - 1);
        if (index != null) {
            index.replace(position, leaves.get(position), now);
        }
        activities.set(position, activity);
        leaves.set(position, now);
        changing.put(position, List.copyOf(matches));
    }

    /** Whether an activity comes after all that are here. */
    boolean endsBefore(Kept activity) {
        return activities.isEmpty() || Kept.IN_ORDER.compare(activities.get(activities.size() - 1), activity) < 0;
    }

    /** Where an activity is that has to be here; the later, the sooner found. */
    int positionOf(Kept activity) {
        int position = activities.size() - 1;
        while (activities.get(position) != activity) {
            position--;
        }
        return position;
    }

    /** Gives up what can be computed again. */
    void shrink() {
        index = null;
    }

    /** To be used at once: another history may get it. */
    HistoryIndex index() {
        HistoryIndex made = index;
        return made == null ? indexIn(new HistoryIndex()) : made;
    }

    /** Makes the index in a place that is used for many histories: {@link #shrink} has to be called before the next one is made there. */
    HistoryIndex indexIn(HistoryIndex place) {
        place.fill(activities, leaves);
        index = place;
        return place;
    }

    /**
     * How many activities from the start are the very same in an earlier history of the person, so that nothing about them needs to be judged again; none if
     * the person was not known then and is now, or the other way round.
     */
    int unchangedSince(@Nullable PersonHistory earlier) {
        if (earlier == null || earlier.known != known) {
            return 0;
        }
        int most = Math.min(activities.size(), earlier.activities.size());
        int same = 0;
        while (same < most && activities.get(same) == earlier.activities.get(same)) {
            same++;
        }
        return same;
    }

    public String person() {
        return person;
    }

    /** Whether an event names the person; only then can campaigns start. */
    public boolean isKnown() {
        return known;
    }

    /** By date, event id and the table of activities. */
    public List<Kept> activities() {
        return Collections.unmodifiableList(activities);
    }

    int size() {
        return activities.size();
    }

    long date(int position) {
        return index().date(position);
    }

    /** The position of the first activity that is not before an instant. */
    int firstSince(long instant) {
        return Search.firstIndex(activities.size(), position -> date(position) >= instant);
    }

    /** How many activities match a leaf as they are now. */
    int count(int leaf) {
        return index().count(leaf);
    }

    /** How many of these are at a position up to the last one. */
    int count(int leaf, int last) {
        return index().count(leaf, last);
    }

    /** How many of these are at a position up to the last one and happened in a range. */
    int count(int leaf, int last, Range range) {
        return index().count(leaf, last, range);
    }

    /** The positions of activities that match a leaf as they are now, ascending. */
    IntStream positions(int leaf) {
        HistoryIndex now = index();
        return IntStream.range(0, now.count(leaf)).map(number -> now.position(leaf, number));
    }

    /** The leaves that an activity matches as it is now, ascending. */
    int[] leaves(int position) {
        return leaves.get(position);
    }

    boolean isChanging(int position) {
        return changing.containsKey(position);
    }

    /** The positions of activities with several versions, ascending. */
    IntStream changing() {
        return changing.keySet().stream().mapToInt(Integer::intValue);
    }

    /** Whether an activity up to a position has several versions. */
    boolean changesUpTo(int position) {
        return !changing.isEmpty() && changing.firstKey() <= position;
    }

    boolean matches(int position, int version, int leaf) {
        return Arrays.binarySearch(versionLeaves(position, version), leaf) >= 0;
    }

    /** The leaves that an activity matches as it was made. */
    int[] originalLeaves(int position) {
        return versionLeaves(position, 0);
    }

    private int[] versionLeaves(int position, int version) {
        @Nullable List<int[]> versions = changing.get(position);
        return versions == null ? leaves.get(position) : versions.get(version);
    }
}
