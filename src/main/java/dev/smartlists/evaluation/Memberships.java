package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import java.util.BitSet;
import java.util.List;

/**
 * The lists that a person is in. Only lists are asked which the person's activities can turn; all others answer as for somebody to whom nothing ever
 * happened. Immutable and thread-safe.
 */
final class Memberships {

    private final List<ListRule> lists;
    private final ListDependencies dependencies;
    private final TurningConditions conditions;
    /** Those that run as written, and those that refer to them: only the engine knows what concerns them. */
    private final BitSet always = new BitSet();
    /** Those of the others that hold for somebody to whom nothing ever happened. */
    private final BitSet ofNothing = new BitSet();

    /**
     * @param nothing a look at somebody to whom nothing ever happened
     */
    Memberships(CompiledLists lists, PersonView nothing) {
        this.lists = lists.lists();
        this.dependencies = new ListDependencies(this.lists);
        this.conditions = new TurningConditions(this.lists, nothing);
        for (int list = 0; list < this.lists.size(); list++) {
            if (always.get(list) || this.lists.get(list).runsAsWritten()) {
                always.set(list);
                dependencies.addReferring(list, always);
            } else {
                ofNothing.set(list, nothing.isMember(list));
            }
        }
    }

    /** As positions in {@link CompiledLists#lists()}. */
    BitSet of(PersonView person) {
        BitSet members = (BitSet) ofNothing.clone();
        BitSet concerned = (BitSet) always.clone();
        conditions.addConcerned(person, concerned);
        for (int list = concerned.nextSetBit(0); list >= 0; list = concerned.nextSetBit(list + 1)) {
            boolean member = person.isMember(list);
            if (member != ofNothing.get(list)) {
                members.set(list, member);
                dependencies.addReferring(list, concerned);
            }
        }
        return members;
    }
}
