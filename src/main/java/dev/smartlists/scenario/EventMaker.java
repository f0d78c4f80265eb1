package dev.smartlists.scenario;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the event of an event step. */
final class EventMaker {

    private final Step.Event step;
    private final Instant time;
    private final ZoneId zone;

    /**
     * @param time when the event is dated
     */
    EventMaker(Step.Event step, Instant time, ZoneId zone) {
        this.step = step;
        this.time = time;
        this.zone = zone;
    }

    VisitorEvent event(String id) {
        VisitorEventBuilder event = VisitorEvent.builder(id, step.type(), step.visitor(), time)
                .session(text(Detail.SESSION))
                .person(text(Detail.PERSON))
                .conversation(conversation())
                .page(text(Detail.PAGE))
                .prompt(new Prompt(text(Detail.QUESTION), text(Detail.ANSWER)))
                .document(new Document(
                        text(Detail.DOCUMENT_ID),
                        text(Detail.DOCUMENT),
                        text(Detail.DOCUMENT_URL),
                        (Boolean) value(Detail.OPENED),
                        (Boolean) value(Detail.DOWNLOADED)))
                .goal(new Goal(text(Detail.GOAL)))
                .agent(new Agent(text(Detail.AGENT_ID), text(Detail.AGENT), text(Detail.AGENT_EMAIL)))
                .queue(text(Detail.QUEUE))
                .meeting(new Meeting(text(Detail.MEETING), scheduledFor()));
        if (value(Detail.ATTRIBUTES) instanceof Map<?, ?> attributes) {
            attributes.forEach((name, value) -> event.attribute(String.valueOf(name), value));
        }
        return event.build();
    }

    private Conversation conversation() {
        @Nullable String flow = text(Detail.FLOW);
        return new Conversation(
                text(Detail.CONVERSATION),
                flow != null ? flow : text(Detail.DIALOGUE),
                flow != null ? ConversationKind.CONVERSATIONAL_FLOW : ConversationKind.DIALOGUE,
                text(Detail.UI_TYPE),
                text(Detail.SOURCE_NAME),
                text(Detail.SOURCE_TYPE),
                text(Detail.STATUS),
                (Integer) value(Detail.SCORE),
                text(Detail.SUMMARY),
                text(Detail.TRANSCRIPT),
                topics());
    }

    private List<String> topics() {
        return value(Detail.TOPICS) instanceof List<?> topics
                ? topics.stream().map(String::valueOf).toList()
                : List.of();
    }

    private @Nullable Instant scheduledFor() {
        return value(Detail.SCHEDULED_FOR) instanceof Moment moment ? moment.from(time, zone) : null;
    }

    private @Nullable String text(Detail detail) {
        return (String) value(detail);
    }

    private @Nullable Object value(Detail detail) {
        return step.details().get(detail);
    }
}
