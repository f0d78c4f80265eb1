package dev.smartlists.bulk;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event as a record that only this run has to understand:
 *
 * <pre>
 * length of what follows | hash of the id | hash of the visitor | members, which {@link EventDecoder} reads
 * </pre>
 *
 * <p>Not thread-safe.
 */
final class EventEncoder {

    /** Texts longer than this are never shared. */
    private static final int LONGEST_SHARED = 200;

    /** The length, as which the first four bytes are read, and the two hashes. */
    static final int HEADER = Integer.BYTES + 2 * Long.BYTES;

    /** Bits for what an event has. */
    static final int CONVERSATION = 1;

    static final int PROMPT = 1 << 1;
    static final int DOCUMENT = 1 << 2;
    static final int GOAL = 1 << 3;
    static final int AGENT = 1 << 4;
    static final int MEETING = 1 << 5;
    static final int ATTRIBUTES = 1 << 6;

    private final EventWords words;
    private final Bytes members = new Bytes(512);
    private long id;
    private long visitor;

    EventEncoder(EventWords words) {
        this.words = words;
    }

    /** The record of an event, until the next call. */
    Bytes record(VisitorEvent event) {
        members.clear();
        members.leave(HEADER);
        id = hashed(event.id());
        visitor = hashed(event.visitor());
        members.fixed(event.time().toEpochMilli());
        shared(event.type());
        own(event.session());
        own(event.person());
        shared(event.page());
        shared(event.queue());
        int present = present(event);
        members.put(present);
        if ((present & CONVERSATION) != 0) {
            conversation(event.conversation());
        }
        parts(event, present);
        members.patch(0, members.size() - Integer.BYTES);
        members.patch(Integer.BYTES, id);
        members.patch(Integer.BYTES + Long.BYTES, visitor);
        return members;
    }

    /** The same with another number in place of the hash of the id. */
    Bytes record(VisitorEvent event, long otherId) {
        record(event).patch(Integer.BYTES, otherId);
        return members;
    }

    /** Hash of the id of the last event. */
    long id() {
        return id;
    }

    /** Hash of the visitor of the last event. */
    long visitor() {
        return visitor;
    }

    private long hashed(String text) {
        int start = members.text(text);
        return Hashes.of(members.array(), start, members.size());
    }

    /** Most events have few of these, and share one object for what they lack. */
    private static int present(VisitorEvent event) {
        return (event.conversation() == Conversation.NONE ? 0 : CONVERSATION)
                | (event.prompt() == Prompt.NONE ? 0 : PROMPT)
                | (event.document() == Document.NONE ? 0 : DOCUMENT)
                | (event.goal() == Goal.NONE ? 0 : GOAL)
                | (event.agent() == Agent.NONE ? 0 : AGENT)
                | (event.meeting() == Meeting.NONE ? 0 : MEETING)
                | (event.attributes().isEmpty() ? 0 : ATTRIBUTES);
    }

    private void parts(VisitorEvent event, int present) {
        if ((present & PROMPT) != 0 && isNew(words.prompts, event.prompt())) {
            own(event.prompt().question());
            own(event.prompt().answer());
        }
        if ((present & DOCUMENT) != 0 && isNew(words.documents, event.document())) {
            own(event.document().id());
            own(event.document().name());
            own(event.document().url());
            flag(event.document().opened());
            flag(event.document().downloaded());
        }
        if ((present & GOAL) != 0 && isNew(words.goals, event.goal())) {
            own(event.goal().name());
        }
        if ((present & AGENT) != 0 && isNew(words.agents, event.agent())) {
            own(event.agent().id());
            own(event.agent().name());
            own(event.agent().email());
        }
        if ((present & MEETING) != 0 && isNew(words.meetings, event.meeting())) {
            meeting(event.meeting());
        }
        if ((present & ATTRIBUTES) != 0) {
            new ValueEncoder(members).map(event.attributes());
        }
    }

    private void conversation(Conversation conversation) {
        boolean ofItsOwn = conversation.summary() != null || conversation.transcript() != null;
        if (ofItsOwn) {
            members.number(Dictionary.NONE);
        } else if (!isNew(words.conversations, conversation)) {
            return;
        }
        shared(conversation.id());
        shared(conversation.name());
        members.put(conversation.kind().ordinal());
        shared(conversation.uiType());
        shared(conversation.sourceName());
        shared(conversation.sourceType());
        shared(conversation.status());
        @Nullable Integer score = conversation.score();
        members.put(score == null ? 0 : 1);
        members.number(Integer.toUnsignedLong(Objects.requireNonNullElse(score, 0)));
        own(conversation.summary());
        own(conversation.transcript());
        members.number(conversation.topics().size());
        conversation.topics().forEach(this::shared);
    }

    private void meeting(Meeting meeting) {
        own(meeting.status());
        members.put(meeting.scheduledFor() == null ? 0 : 1);
        members.fixed(
                meeting.scheduledFor() == null ? 0 : meeting.scheduledFor().toEpochMilli());
    }

    /** Writes the number of a value; whether the value has to follow. */
    private <T> boolean isNew(Dictionary<T> dictionary, T value) {
        int number = dictionary.numberOf(value);
        members.number(number);
        return number == Dictionary.NONE;
    }

    private void flag(@Nullable Boolean flag) {
        members.put(flag == null ? 0 : flag ? 1 : 2);
    }

    /** A text that many events have: 0 if it is absent, 1 and the text, or its number and 1. */
    private void shared(@Nullable String text) {
        if (text == null) {
            members.number(0);
            return;
        }
        int number = text.length() > LONGEST_SHARED ? Dictionary.NONE : words.texts.numberOf(text);
        members.number(1L + number);
        if (number == Dictionary.NONE) {
            members.text(text);
        }
    }

    private void own(@Nullable String text) {
        members.put(text == null ? 0 : 1);
        if (text != null) {
            members.text(text);
        }
    }
}
