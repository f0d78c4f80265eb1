package dev.smartlists;

import dev.smartlists.event.VisitorEvent;
import java.util.List;

/**
 * An event with the rules that say what it is. Immutable.
 *
 * @param event the event
 * @param rules the titles of the rules in {@code activities/} that know it, if only to say that it is nothing, by code point; none if it is unclassified
 */
public record ClassifiedEvent(VisitorEvent event, List<String> rules) {

    public ClassifiedEvent {
        rules = List.copyOf(rules);
    }
}
