package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Turns events into the lines of a real-life file: shuffled, repeated, contradicted, spelt this way and that. */
final class RandomSpelling {

    private static final List<String> REFUSED = List.of(
            "{\"id\":",
            "[]",
            "{\"id\":\"r\",\"type\":\"goal_reached\",\"visitor\":\"v1\",\"time\":\"2024-02-30T00:00:00Z\"}",
            "{\"id\":\"r\",\"type\":\"goal_reached\",\"visitor\":\"v1\",\"time\":\"2024-03-01T00:00:00\"}",
            "{\"id\":\"r\",\"type\":\"goal_reached\",\"visitor\":\" \",\"time\":\"2024-03-01T00:00:00Z\"}",
            "{\"id\":\"r\",\"type\":7,\"visitor\":\"v1\",\"time\":\"2024-03-01T00:00:00Z\"}",
            "{\"id\":\"r\",\"type\":\"goal_reached\",\"visitor\":\"v1\",\"time\":\"2024-03-01T00:00:00Z\","
                    + "\"conversation\":{\"kind\":\"chat\"}}",
            "{\"id\":\"r\",\"type\":\"goal_reached\",\"visitor\":\"v1\",\"time\":\"2024-03-01T00:00:00Z\","
                    + "\"conversation\":{\"score\":1.5}}");

    private final Dice dice;

    RandomSpelling(Dice dice) {
        this.dice = dice;
    }

    List<String> lines(List<ObjectNode> events) {
        List<String> lines = new ArrayList<>();
        for (ObjectNode event : events) {
            lines.add(dice.chance(60) ? event.toString() : respelt(event));
            while (dice.chance(10)) {
                lines.add(dice.chance(50) ? event.toString() : respelt(event));
            }
            if (dice.chance(6)) {
                lines.add(contradicting(event));
            }
        }
        for (int i = dice.between(0, 3); i > 0; i--) {
            lines.add(dice.chance(30) ? " " : dice.pick(REFUSED));
        }
        dice.shuffle(lines);
        return lines;
    }

    /** Other bytes, same event: order of members, offset, digits below the millisecond, nulls, blanks, 1.0 for 1. */
    private String respelt(ObjectNode event) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(event.properties());
        Collections.reverse(members);
        members.forEach(member -> copy.set(member.getKey(), member.getValue()));
        OffsetDateTime time = Instant.parse(event.path("time").textValue()).atOffset(ZoneOffset.UTC);
        copy.put(
                "time",
                time.withOffsetSameInstant(ZoneOffset.ofHoursMinutes(5, 45))
                        .plusNanos(999_999)
                        .toString());
        if (!event.has("session")) {
            copy.put("session", dice.chance(50) ? "" : " ");
        }
        if (!event.has("person")) {
            copy.putNull("person");
        }
        if (!event.has("goal")) {
            copy.putObject("goal").put("colour", "red").putNull("name");
        }
        if (event.has("plan")) {
            copy.put("plan", new BigDecimal(event.path("plan").intValue() + ".0"));
        }
        return copy.toString();
    }

    private String contradicting(ObjectNode event) {
        ObjectNode other = event.deepCopy();
        Instant time = Instant.parse(event.path("time").textValue());
        switch (dice.between(1, 4)) {
            case 1 -> other.put("page", "/elsewhere");
            case 2 -> other.put("person", "p1");
            case 3 -> other.put("type", "goal_reached");
            default ->
                other.put(
                        "time",
                        time.plus(Duration.ofMinutes(dice.between(-90, 90))).toString());
        }
        return other.toString();
    }
}
