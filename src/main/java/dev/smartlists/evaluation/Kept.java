package dev.smartlists.evaluation;

import dev.smartlists.activity.Occurrence;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.VisitorEvent;
import java.util.Comparator;
import java.util.List;

/**
 * An activity that counts, with everything it was on the way to what it is.
 *
 * @param id see {@link ActivityIds}
 * @param person whom it belongs to
 * @param versions what it was since when, earliest first; more than one only for Engaged activities that were updated
 */
public record Kept(String id, String person, List<Version> versions) {

    /** The order of a person's activities: by date, event id and the table of activities. */
    public static final Comparator<Kept> IN_ORDER =
            (one, other) -> Occurrence.IN_ORDER.compare(one.original(), other.original());

    /** What an activity is from an event on. */
    public record Version(VisitorEvent since, Occurrence occurrence) {}

    /** As it was made. */
    public Occurrence original() {
        return versions.get(0).occurrence();
    }

    /** As it is now. */
    public Occurrence latest() {
        return versions.get(versions.size() - 1).occurrence();
    }

    /** The position of the version that was in force when an event happened. */
    public int versionAt(VisitorEvent event) {
        int version = versions.size() - 1;
        while (version > 0
                && EventOrder.TIME_THEN_ID.compare(versions.get(version).since(), event) > 0) {
            version--;
        }
        return version;
    }
}
