package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The lists that a person is in. Only lists are asked which the person's activities can turn; all others answer as for somebody to whom nothing ever
 * happened. Immutable and thread-safe.
 */
final class Memberships {

    private final TurningConditions conditions;
    /** Those that run as written, and those that refer to them: only the engine knows what concerns them. */
    private final boolean[] always;
    /** Those of the others that hold for somebody to whom nothing ever happened. */
    private final boolean[] ofNothing;
    /** By list, those that refer to it. */
    private final int[][] referring;

    /**
     * @param nothing a look at somebody to whom nothing ever happened
     */
    Memberships(CompiledLists compiled, PersonView nothing) {
        List<ListRule> lists = compiled.lists();
        ListDependencies dependencies = new ListDependencies(lists);
        conditions = new TurningConditions(compiled, nothing);
        always = new boolean[lists.size()];
        ofNothing = new boolean[lists.size()];
        referring = new int[lists.size()][];
        for (int list = 0; list < lists.size(); list++) {
            BitSet others = new BitSet();
            dependencies.addReferring(list, others);
            referring[list] = others.stream().toArray();
            if (always[list] || lists.get(list).runsAsWritten()) {
                always[list] = true;
                others.stream().forEach(other -> always[other] = true);
            } else {
                ofNothing[list] = nothing.isMember(list);
            }
        }
    }

    /** As positions in {@link CompiledLists#lists()}, ascending. */
    int[] of(PersonView person) {
        boolean[] concerned = always.clone();
        conditions.addConcerned(person, concerned);
        int[] members = new int[concerned.length];
        int size = 0;
        for (int list = 0; list < concerned.length; list++) {
            boolean member = ofNothing[list];
            if (concerned[list] && person.isMember(list) != member) {
                member = !member;
                for (int other : referring[list]) {
                    concerned[other] = true;
                }
            }
            if (member) {
                members[size++] = list;
            }
        }
        return Arrays.copyOf(members, size);
    }
}
