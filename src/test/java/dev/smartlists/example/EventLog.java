package dev.smartlists.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The events of the site as they reach us: most at once, some hours late, what a nightly export brings after midnight, a few twice, and
 * very few with other content the second time.
 */
final class EventLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random chance;
    private final List<Arrival> arrivals = new ArrayList<>();
    private int ids;

    EventLog(Random chance) {
        this.chance = chance;
    }

    private record Arrival(Instant at, int order, Map<String, Object> event) {}

    /** A fresh id. */
    String nextId() {
        return String.format("ev-%05d", ++ids);
    }

    /** An event that is sent at once. */
    void add(Instant time, Map<String, Object> event) {
        boolean late = chance.nextInt(100) == 0;
        arrive(late ? time.plus(Duration.ofHours(1 + chance.nextInt(60))) : time.plusSeconds(2), event);
        if (chance.nextInt(200) == 0) {
            arrive(time.plusSeconds(30 + chance.nextInt(600)), event);
        }
        if (chance.nextInt(4000) == 0) {
            Map<String, Object> corrected = new LinkedHashMap<>(event);
            corrected.put("corrected", true);
            arrive(time.plusSeconds(90), corrected);
        }
    }

    /** An event that the nightly export of conversations brings. */
    void addNextMorning(Instant time, Map<String, Object> event) {
        Instant midnight = Instant.ofEpochSecond((time.getEpochSecond() / 86_400 + 1) * 86_400);
        arrive(midnight.plus(Duration.ofHours(2)), event);
    }

    /** One JSON object a line, in order of arrival. */
    List<String> lines() {
        return arrivals.stream()
                .sorted(Comparator.comparing(Arrival::at).thenComparing(Arrival::order))
                .map(arrival -> line(arrival.event()))
                .toList();
    }

    private void arrive(Instant at, Map<String, Object> event) {
        arrivals.add(new Arrival(at, arrivals.size(), event));
    }

    private static String line(Map<String, Object> event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Maps, texts and numbers can always be written", impossible);
        }
    }
}
