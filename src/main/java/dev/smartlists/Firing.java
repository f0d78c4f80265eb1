package dev.smartlists;

import dev.smartlists.event.CodePointOrder;
import java.time.Instant;
import java.util.Comparator;

/**
 * A campaign started for a person.
 *
 * @param campaign the campaign's name
 * @param person the known person; anonymous ones start nothing
 * @param date the date of the activity that triggered it
 * @param activity that activity's name
 * @param activityId its id
 * @param event id of the event that made it
 */
public record Firing(String campaign, String person, Instant date, String activity, String activityId, String event)
        implements Comparable<Firing> {

    private static final Comparator<Firing> ORDER = Comparator.comparing(Firing::date)
            .thenComparing(Firing::campaign, CodePointOrder.TEXTS)
            .thenComparing(Firing::person, CodePointOrder.TEXTS)
            .thenComparing(Firing::activityId, CodePointOrder.TEXTS);

    /** The same of a campaign with another name. */
    Firing as(String name) {
        return new Firing(name, person, date, activity, activityId, event);
    }

    /** By date, then campaign, person and activity id, by Unicode code point. */
    @Override
    public int compareTo(Firing other) {
        return ORDER.compare(this, other);
    }
}
