package dev.smartlists.bench.workload;

import dev.smartlists.bench.workload.Catalogue.Agent;
import dev.smartlists.bench.workload.Catalogue.Conversation;
import dev.smartlists.bench.workload.Catalogue.Document;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the members of one event together, in the order in which a typical sender writes them. Not thread-safe. */
final class EventBuilder {

    private final long time;
    private final Map<String, String> members = new LinkedHashMap<>();

    EventBuilder(String id, String type, String visitor, long time) {
        this.time = time;
        text("id", id)
                .text("type", type)
                .text("visitor", visitor)
                .text("time", Instant.ofEpochMilli(time).toString());
    }

    EventBuilder text(String name, String value) {
        return json(name, value == null ? null : Json.text(value));
    }

    /** {@code outcome} are further members of the conversation object: names and values, the values being JSON. */
    EventBuilder conversation(Conversation of, String... outcome) {
        String[] known = {
            "id", Json.text(of.id()),
            "name", Json.text(of.name()),
            "kind", Json.text(of.kind()),
            "uiType", nullable(of.uiType()),
            "sourceName", nullable(of.sourceName()),
            "sourceType", nullable(of.sourceType())
        };
        String[] all = new String[known.length + outcome.length];
        System.arraycopy(known, 0, all, 0, known.length);
        System.arraycopy(outcome, 0, all, known.length, outcome.length);
        return json("conversation", Json.object(all));
    }

    EventBuilder prompt(String question, String answer) {
        return json("prompt", Json.object("question", Json.text(question), "answer", nullable(answer)));
    }

    EventBuilder document(Document document, boolean downloaded) {
        return json(
                "document",
                Json.object(
                        "id", Json.text(document.id()),
                        "name", Json.text(document.name()),
                        "url", Json.text(document.url()),
                        "opened", "true",
                        "downloaded", downloaded ? "true" : null));
    }

    EventBuilder goal(String name) {
        return json("goal", Json.object("name", Json.text(name)));
    }

    EventBuilder agent(Agent agent) {
        String json = Json.object(
                "id", Json.text(agent.id()), "name", Json.text(agent.name()), "email", Json.text(agent.email()));
        return json("agent", json).text("queue", agent.queue());
    }

    EventBuilder meeting(String status, Instant scheduledFor) {
        return json(
                "meeting",
                Json.object("status", Json.text(status), "scheduledFor", Json.text(scheduledFor.toString())));
    }

    Event build() {
        return new Event(time, members);
    }

    private EventBuilder json(String name, String json) {
        if (json != null) {
            members.put(name, json);
        }
        return this;
    }

    private static String nullable(String value) {
        return value == null ? null : Json.text(value);
    }
}
