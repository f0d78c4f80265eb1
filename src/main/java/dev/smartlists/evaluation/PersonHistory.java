package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A person's activities in order, indexed by the leaves that they match, so that lists and campaigns only count. Immutable and thread-safe.
 */
public final class PersonHistory {

    private static final int[] NONE = {};

    private final String person;
    private final boolean known;
    private final List<Kept> activities;
    private final long[] dates;
    /** Per activity and version, the leaves that match. */
    private final int[][][] leaves;
    /** Per leaf, the positions of the activities that match it and have one version only. */
    private final Map<Integer, int[]> steady = new HashMap<>();
    /** The positions of the activities that have more versions than one. */
    private final int[] changing;

    private PersonHistory(String person, boolean known, List<Kept> activities, int[][][] leaves) {
        this.person = person;
        this.known = known;
        this.activities = activities;
        this.leaves = leaves;
        this.dates = activities.stream()
                .mapToLong(kept -> kept.original().date().toEpochMilli())
                .toArray();
        this.changing = IntStream.range(0, leaves.length)
                .filter(position -> leaves[position].length > 1)
                .toArray();
        index();
    }

    /**
     * @param known whether an event names the person
     * @param activities the person's, in any order
     */
    static PersonHistory of(String person, boolean known, List<Kept> activities, LeafMatcher matcher, AsOf asOf) {
        List<Kept> ordered = activities.stream().sorted(Kept.IN_ORDER).toList();
        List<Occurrence> versions = new ArrayList<>();
        ordered.forEach(kept -> kept.versions().forEach(version -> versions.add(version.occurrence())));
        List<int[]> matches = matcher.match(versions, asOf);
        int[][][] leaves = new int[ordered.size()][][];
        int next = 0;
        for (int position = 0; position < leaves.length; position++) {
            leaves[position] = new int[ordered.get(position).versions().size()][];
            for (int version = 0; version < leaves[position].length; version++) {
                leaves[position][version] = matches.get(next++);
            }
        }
        return new PersonHistory(person, known, ordered, leaves);
    }

    private void index() {
        Map<Integer, int[]> sizes = new HashMap<>();
        for (int[][] versions : leaves) {
            if (versions.length == 1) {
                for (int leaf : versions[0]) {
                    sizes.computeIfAbsent(leaf, unseen -> new int[1])[0]++;
                }
            }
        }
        sizes.forEach((leaf, size) -> steady.put(leaf, new int[size[0]]));
        for (int position = leaves.length - 1; position >= 0; position--) {
            if (leaves[position].length == 1) {
                for (int leaf : leaves[position][0]) {
                    int[] left = Objects.requireNonNull(sizes.get(leaf));
                    Objects.requireNonNull(steady.get(leaf))[--left[0]] = position;
                }
            }
        }
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
        return activities;
    }

    long date(int position) {
        return dates[position];
    }

    /** The positions of activities with one version that match a leaf, ascending. */
    int[] steady(int leaf) {
        return steady.getOrDefault(leaf, NONE);
    }

    /** The positions of activities with several versions, ascending. */
    int[] changing() {
        return changing;
    }

    boolean matches(int position, int version, int leaf) {
        return Arrays.binarySearch(leaves[position][version], leaf) >= 0;
    }

    /** The leaves that an activity matches as it was made. */
    int[] originalLeaves(int position) {
        return leaves[position][0];
    }
}
