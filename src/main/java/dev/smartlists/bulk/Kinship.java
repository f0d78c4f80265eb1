package dev.smartlists.bulk;

/**
 * Which visitors have to be looked at together because events name the same person for them, directly or over others. A visitor without a person stands for
 * itself under its own id, so visitors and persons are of one kind here. One thread at a time may link; once nobody does, any number of threads may ask.
 */
final class Kinship {

    private final LongTable parents = new LongTable();

    /** An event names a person for a visitor. */
    void link(long visitor, long person) {
        long one = root(visitor);
        long other = root(person);
        parents.put(one, one);
        parents.put(other, one);
    }

    /** The same number for all relatives, or 0 for whoever has none. */
    long family(long visitorOrPerson) {
        long at = visitorOrPerson;
        long parent = parents.get(at);
        while (parent != at && parent != 0) {
            at = parent;
            parent = parents.get(at);
        }
        return parent;
    }

    private long root(long member) {
        long at = member;
        long parent = parents.get(at);
        while (parent != at && parent != 0) {
            long grandparent = parents.get(parent);
            parents.put(at, grandparent); // halves the way for the next one who asks
            at = parent;
            parent = grandparent;
        }
        return at;
    }
}
