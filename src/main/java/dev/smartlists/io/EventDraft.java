package dev.smartlists.io;

import dev.smartlists.activity.Nearest;
import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one event while its line is read. Not thread-safe. */
final class EventDraft {

    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String visitor;
    private @Nullable Instant time;
    private @Nullable String session;
    private @Nullable String person;
    private Conversation conversation = Conversation.NONE;
    private @Nullable String page;
    private Prompt prompt = Prompt.NONE;
    private Document document = Document.NONE;
    private Goal goal = Goal.NONE;
    private Agent agent = Agent.NONE;
    private @Nullable String queue;
    private Meeting meeting = Meeting.NONE;
    private Map<String, Object> attributes = Map.of();

    /** Takes the value that follows a member's name. */
    void take(String member, JsonValues in, PartReader parts) throws IOException, LineRefusedException {
        switch (member) {
            case "id" -> id = in.ownText(member);
            case "type" -> type = in.text(member);
            case "visitor" -> visitor = in.visitorText(member);
            case "time" -> time = in.time(member);
            case "session" -> session = in.visitorText(member);
            case "person" -> person = in.visitorText(member);
            case "conversation" -> conversation = parts.conversation(in);
            case "page" -> page = in.text(member);
            case "prompt" -> prompt = parts.prompt(in);
            case "document" -> document = parts.document(in);
            case "goal" -> goal = parts.goal(in);
            case "agent" -> agent = parts.agent(in);
            case "queue" -> queue = in.text(member);
            case "meeting" -> meeting = parts.meeting(in);
            default -> attribute(SharedTexts.whole(member, member), in.any(member));
        }
    }

    /** The event, if it has what every event needs. */
    VisitorEvent toEvent() throws LineRefusedException {
        return new VisitorEvent(
                needed("id", id),
                needed("type", type),
                needed("visitor", visitor),
                neededTime(time),
                session,
                person,
                conversation,
                page,
                prompt,
                document,
                goal,
                agent,
                queue,
                meeting,
                attributes);
    }

    private void attribute(String name, @Nullable Object value) {
        if (value != null) {
            if (attributes.isEmpty()) {
                attributes = new LinkedHashMap<>();
            }
            attributes.put(name, value);
        }
    }

    private String needed(String field, @Nullable String value) throws LineRefusedException {
        if (value == null) {
            throw missing(field);
        }
        if (value.isBlank()) {
            throw new LineRefusedException(field, "is blank, but every event needs one");
        }
        return value;
    }

    private Instant neededTime(@Nullable Instant value) throws LineRefusedException {
        if (value == null) {
            throw missing("time");
        }
        return value;
    }

    private LineRefusedException missing(String field) {
        String instead = Nearest.to(field, attributes.keySet())
                .map(near -> "; the event has " + Excerpt.quoted(near) + ". Did you mean '" + field + "'?")
                .orElse("");
        return new LineRefusedException(field, "is missing, but every event needs one" + instead);
    }
}
