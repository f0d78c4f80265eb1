package dev.smartlists.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** To whom events belong. */
final class Identity {

    private Identity() {}

    /** The person of every event, by event id; the events come in order. */
    static Map<String, String> ownerOfEach(List<OracleEvent> events) {
        Map<String, String> owners = new HashMap<>();
        for (OracleEvent event : events) {
            owners.put(event.id(), owner(event, events));
        }
        return owners;
    }

    private static String owner(OracleEvent event, List<OracleEvent> events) {
        List<OracleEvent> identifications = events.stream()
                .filter(other -> other.visitor().equals(event.visitor()))
                .filter(other -> other.text("person") != null)
                .toList();
        if (identifications.isEmpty()) {
            return event.visitor();
        }
        OracleEvent deciding = identifications.get(0);
        for (OracleEvent identification : identifications) {
            if (!identification.isAfter(event)) {
                deciding = identification;
            }
        }
        return deciding.text("person");
    }

    /** The persons that some event names; the others are anonymous visitors. */
    static Set<String> known(List<OracleEvent> events) {
        return events.stream()
                .filter(event -> event.text("person") != null)
                .map(event -> event.text("person"))
                .collect(Collectors.toSet());
    }
}
