package dev.smartlists.evaluation;

import dev.smartlists.event.VisitorEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person to whom each event of a visitor belongs: that of the latest identification at or before it, for events before the first identification the
 * first person, and without any the visitor itself. Source: contract, chapter 3.
 */
public final class Owners {

    private Owners() {}

    /**
     * @param events one visitor's, by (time, id), at least one
     * @return one person per event, in the same order
     */
    public static List<String> of(List<VisitorEvent> events) {
        String owner = first(events);
        List<String> owners = new ArrayList<>(events.size());
        for (VisitorEvent event : events) {
            @Nullable String named = event.person();
            if (named != null) {
                owner = named;
            }
            owners.add(owner);
        }
        return owners;
    }

    private static String first(List<VisitorEvent> events) {
        for (VisitorEvent event : events) {
            if (event.person() != null) {
                return event.person();
            }
        }
        return events.get(0).visitor();
    }
}
