package dev.smartlists.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link VisitorEvent}; whatever is not set is absent. Not thread-safe. */
public final class VisitorEventBuilder {

    private final String id;
    private final String type;
    private final String visitor;
    private final Instant time;
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
    private final Map<String, Object> attributes = new LinkedHashMap<>();

    VisitorEventBuilder(String id, String type, String visitor, Instant time) {
        this.id = id;
        this.type = type;
        this.visitor = visitor;
        this.time = time;
    }

    public VisitorEventBuilder session(@Nullable String session) {
        this.session = session;
        return this;
    }

    public VisitorEventBuilder person(@Nullable String person) {
        this.person = person;
        return this;
    }

    public VisitorEventBuilder conversation(Conversation conversation) {
        this.conversation = conversation;
        return this;
    }

    /** A dialogue with this name and no id. */
    public VisitorEventBuilder dialogue(String name) {
        return conversation(Conversation.dialogue(null, name));
    }

    /** A conversational flow with this name and no id. */
    public VisitorEventBuilder flow(String name) {
        return conversation(Conversation.flow(null, name));
    }

    public VisitorEventBuilder page(@Nullable String page) {
        this.page = page;
        return this;
    }

    public VisitorEventBuilder prompt(Prompt prompt) {
        this.prompt = prompt;
        return this;
    }

    public VisitorEventBuilder document(Document document) {
        this.document = document;
        return this;
    }

    public VisitorEventBuilder goal(Goal goal) {
        this.goal = goal;
        return this;
    }

    public VisitorEventBuilder goal(@Nullable String name) {
        return goal(new Goal(name));
    }

    public VisitorEventBuilder agent(Agent agent) {
        this.agent = agent;
        return this;
    }

    public VisitorEventBuilder queue(@Nullable String queue) {
        this.queue = queue;
        return this;
    }

    public VisitorEventBuilder meeting(Meeting meeting) {
        this.meeting = meeting;
        return this;
    }

    public VisitorEventBuilder attribute(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    public VisitorEvent build() {
        return new VisitorEvent(
                id,
                type,
                visitor,
                time,
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
}
