package dev.smartlists.oracle;

import dev.smartlists.oracle.OracleResult.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The events of all lines, one per id.
 *
 * @param events those that stand, by (time, id)
 * @param duplicate further lines equal to one seen before under the same id
 * @param conflicting further lines that differ from all seen before under the same id
 */
record EventLog(
        List<OracleEvent> events, int read, int duplicate, int conflicting, int refused, List<Refusal> refusals) {

    /** Of two different events with one id the smaller (time, canonical JSON) stands. */
    private static final Comparator<OracleEvent> STANDS_FIRST =
            Comparator.comparing(OracleEvent::time).thenComparing(OracleEvent::canonical, Texts.BY_CODE_POINT);

    static EventLog of(List<String> lines) {
        EventReader reader = new EventReader();
        Map<String, List<OracleEvent>> byId = new LinkedHashMap<>();
        int read = 0;
        int refused = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            read++;
            OracleEvent event = reader.read(i + 1, lines.get(i));
            if (event == null) {
                refused++;
            } else {
                byId.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(event);
            }
        }
        List<OracleEvent> events = new ArrayList<>();
        int duplicate = 0;
        int conflicting = 0;
        for (List<OracleEvent> sameId : byId.values()) {
            Set<String> contents = new HashSet<>();
            sameId.forEach(event -> contents.add(event.canonical()));
            events.add(sameId.stream().min(STANDS_FIRST).orElseThrow());
            duplicate += sameId.size() - contents.size();
            conflicting += contents.size() - 1;
        }
        events.sort(OracleEvent.ORDER);
        return new EventLog(events, read, duplicate, conflicting, refused, reader.refusals());
    }
}
