package dev.smartlists;

import dev.smartlists.event.CodePointOrder;
import java.util.Comparator;

/**
 * A person is in a list.
 *
 * @param list the list's name
 * @param person the known person, or the visitor's id for an anonymous one
 */
public record Membership(String list, String person) implements Comparable<Membership> {

    private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::list, CodePointOrder.TEXTS)
            .thenComparing(Membership::person, CodePointOrder.TEXTS);

    /** By list, then person, by Unicode code point. */
    @Override
    public int compareTo(Membership other) {
        return ORDER.compare(this, other);
    }
}
