package dev.smartlists.bench.plain;

import java.util.List;

/** How the filters of a list combine. */
interface Logic {

    /**
     * @param satisfied by condition: whether the person has enough matching activities
     * @param member by list: whether the person is in it, as far as that is settled
     */
    boolean holds(boolean[] satisfied, boolean[] member);

    record All(List<Logic> parts) implements Logic {
        @Override
        public boolean holds(boolean[] satisfied, boolean[] member) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(satisfied, member)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Any(List<Logic> parts) implements Logic {
        @Override
        public boolean holds(boolean[] satisfied, boolean[] member) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(satisfied, member)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Leaf(int condition, boolean negated) implements Logic {
        @Override
        public boolean holds(boolean[] satisfied, boolean[] member) {
            return satisfied[condition] != negated;
        }
    }

    record Member(List<Integer> lists, boolean negated) implements Logic {
        @Override
        public boolean holds(boolean[] satisfied, boolean[] member) {
            for (int list : lists) {
                if (member[list]) {
                    return !negated;
                }
            }
            return negated;
        }
    }
}
