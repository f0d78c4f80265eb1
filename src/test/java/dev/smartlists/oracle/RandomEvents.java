package dev.smartlists.oracle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The event file of a random world: visitors come back, are recognised, sometimes turn out to be somebody else. */
final class RandomEvents {

    /** Some sort before, some after each other's numbers, and not alike by code point and by UTF-16 unit. */
    private static final List<String> ID_PREFIXES = List.of("e", "E", "\u00E9", "\uFFFD", "\uD83D\uDE00");

    private final Dice dice;
    private final Duration inactivity;
    private final List<Instant> times = new ArrayList<>();
    private final List<ObjectNode> events = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();

    RandomEvents(Dice dice, Duration inactivity) {
        this.dice = dice;
        this.inactivity = inactivity;
    }

    /** When the events happened. */
    List<Instant> times() {
        return times;
    }

    List<String> lines(int visitors, int eventCount) {
        persons.addAll(List.of("p1", "P1", "v2"));
        for (int i = 2; i <= visitors * 3 / 5; i++) {
            persons.add("p" + i);
        }
        for (int visitor = 0; visitor < visitors; visitor++) {
            int from = eventCount * visitor / visitors;
            int to = eventCount * (visitor + 1) / visitors;
            story("v" + (visitor + 1), to - from);
        }
        return new RandomSpelling(dice).lines(events);
    }

    /** What one visitor does, visit by visit. */
    private void story(String visitor, int count) {
        int identifiedAt = dice.chance(70) ? dice.between(0, count) : count;
        int changesAt = dice.chance(30) ? dice.between(identifiedAt, count) : count;
        String person = dice.pick(persons);
        Instant time = anyTime();
        String session = session();
        Map<String, String> conversation = dice.pick(Pools.CONVERSATIONS);
        boolean flow = dice.chance(40);
        for (int i = 0; i < count; i++) {
            if (i == changesAt) {
                person = dice.pick(persons);
            }
            boolean named = i == identifiedAt || i == changesAt || i > identifiedAt && dice.chance(20);
            if (dice.chance(35)) {
                time = anyTime();
                session = session();
                conversation = dice.pick(Pools.CONVERSATIONS);
                flow = dice.chance(40);
            } else {
                time = time.plus(pause());
            }
            ObjectNode event = event(visitor, time, session, named ? person : null);
            if (dice.chance(92)) {
                boolean same = dice.chance(90);
                addConversation(event, same ? conversation : dice.pick(Pools.CONVERSATIONS), same == flow);
            }
            events.add(event);
            times.add(time);
        }
    }

    private Instant anyTime() {
        Instant day = Pools.START.plus(Duration.ofDays(dice.between(0, Pools.DAYS - 1)));
        return dice.chance(40)
                ? day.plus(Duration.ofHours(dice.between(0, 23)))
                : day.plusMillis(dice.between(0, 86_399_999));
    }

    /** Around what splits an automatic session, or nothing at all. */
    private Duration pause() {
        return switch (dice.between(1, 8)) {
            case 1 -> Duration.ZERO;
            case 2 -> inactivity;
            case 3 -> inactivity.plusMillis(1);
            case 4 -> inactivity.minusMillis(1);
            case 5 -> Duration.ofHours(dice.between(1, 30));
            default -> Duration.ofSeconds(dice.between(1, 1200));
        };
    }

    private String session() {
        return switch (dice.between(1, 8)) {
            case 1, 2, 3 -> "s" + dice.between(1, 3);
            case 4 -> "auto:e" + (events.size() + 1);
            default -> "";
        };
    }

    private ObjectNode event(String visitor, Instant time, String session, @Nullable String person) {
        String type = dice.pick(Pools.TYPES);
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("id", dice.pick(ID_PREFIXES) + (events.size() + 1));
        event.put("type", type);
        event.put("visitor", visitor);
        event.put("time", time.toString());
        if (!session.isEmpty()) {
            event.put("session", session);
        }
        if (person != null) {
            event.put("person", person);
        }
        put(event, 75, "page", "Page URL");
        put(event, 50, "queue", "Routing Queue Name");
        if (type.equals("document_clicked") || dice.chance(5)) {
            addDocument(event.putObject("document"));
        }
        if (type.equals("goal_reached") || dice.chance(5)) {
            put(event.putObject("goal"), 85, "name", "Goal Name");
        }
        if (type.startsWith("meeting") || type.startsWith("CONVERSATION_M")) {
            addMeeting(event.putObject("meeting"), time);
        }
        if (dice.chance(70)) {
            ObjectNode agent = event.putObject("agent");
            put(agent, 75, "id", "Agent ID");
            put(agent, 75, "name", "Agent Name");
            put(agent, 75, "email", "Agent Email");
        }
        if (dice.chance(20)) {
            event.putObject("prompt").put("question", "How many?").put("answer", "12");
        }
        if (dice.chance(20)) {
            event.put("plan", dice.between(1, 3));
        }
        return event;
    }

    private void addConversation(ObjectNode event, Map<String, String> idAndName, boolean flow) {
        ObjectNode conversation = event.putObject("conversation");
        if (idAndName.containsKey("id")) {
            conversation.put("id", idAndName.get("id"));
        }
        if (idAndName.containsKey("name")) {
            String name = idAndName.get("name");
            conversation.put("name", dice.chance(80) ? name : dice.mixCase(name));
        }
        if (flow || dice.chance(20)) {
            conversation.put("kind", flow ? "conversational_flow" : "dialogue");
        }
        put(conversation, 70, "uiType", "UI Type");
        put(conversation, 70, "sourceName", "Source Name");
        put(conversation, 70, "sourceType", "Source Type");
        put(conversation, 20, "status", "Conversation Status");
        put(conversation, 40, "summary", "Conversation Summary");
        put(conversation, 40, "transcript", "Conversation Transcript");
        if (dice.chance(40)) {
            conversation.put("score", dice.between(0, 3));
        }
        if (dice.chance(45)) {
            dice.some(Pools.TEXTS.get("Discussed Topics"), 2).forEach(conversation.withArray("topics")::add);
        }
    }

    private void addDocument(ObjectNode document) {
        put(document, 75, "id", "Document ID");
        put(document, 75, "name", "Document Name");
        put(document, 75, "url", "Document URL");
        if (dice.chance(75)) {
            document.put("opened", dice.chance(60));
        }
        if (dice.chance(75)) {
            document.put("downloaded", dice.chance(40));
        }
    }

    private void addMeeting(ObjectNode meeting, Instant time) {
        put(meeting, 80, "status", "Meeting Status");
        if (dice.chance(75)) {
            meeting.put(
                    "scheduledFor",
                    time.plus(Duration.ofHours(dice.between(-24, 24 * 14))).toString());
        }
    }

    private void put(ObjectNode object, int percent, String field, String attribute) {
        if (dice.chance(percent)) {
            object.put(field, dice.mixCase(dice.pick(Pools.TEXTS.get(attribute))));
        }
    }
}
