package dev.smartlists.bench.plain;

import dev.smartlists.bench.plain.Activity.Kind;
import dev.smartlists.bench.plain.Event.Conversation;
import dev.smartlists.bench.plain.Event.Details;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Writes the lines of {@code activities.ndjson}. Not thread-safe: one for each thread. */
final class ActivityWriter {

    private static final byte[] ONCE = Bytes.ascii("4:once");
    private static final byte[] EACH = Bytes.ascii("4:each");
    private static final byte[] AUTOMATIC = Bytes.ascii("4:auto");
    private static final byte[] GIVEN = Bytes.ascii("5:given");
    private static final byte[] ID = Bytes.ascii("{\"id\":\"");
    private static final byte[] ACTIVITY = Bytes.ascii("\",\"activity\":");
    private static final byte[] PERSON = Bytes.ascii(",\"person\":");
    private static final byte[] VISITOR = Bytes.ascii(",\"visitor\":");
    private static final byte[] SESSION = Bytes.ascii(",\"session\":");
    private static final byte[] DATE = Bytes.ascii(",\"date\":");
    private static final byte[] EVENT = Bytes.ascii(",\"event\":");
    private static final byte[] ATTRIBUTES = Bytes.ascii(",\"attributes\":{");
    private static final byte[] END = Bytes.ascii("}}\n");

    private static final byte[] NAME = member("Name");
    private static final byte[] PAGE_URL = member("Page URL");
    private static final byte[] STATUS = member("Conversation Status");
    private static final byte[] SUMMARY = member("Conversation Summary");
    private static final byte[] TRANSCRIPT = member("Conversation Transcript");
    private static final byte[] SCORE = member("Conversation Score");
    private static final byte[] TOPICS = member("Discussed Topics");
    private static final byte[] SOURCE_NAME = member("Source Name");
    private static final byte[] SOURCE_TYPE = member("Source Type");
    private static final byte[] UI_TYPE = member("UI Type");
    private static final byte[] AGENT_NAME = member("Agent Name");
    private static final byte[] AGENT_EMAIL = member("Agent Email");
    private static final byte[] AGENT_ID = member("Agent ID");
    private static final byte[] QUEUE = member("Routing Queue Name");
    private static final byte[] DOCUMENT_NAME = member("Document Name");
    private static final byte[] DOCUMENT_URL = member("Document URL");
    private static final byte[] OPENED = member("Document Opened");
    private static final byte[] DOWNLOADED = member("Document Downloaded");
    private static final byte[] GOAL_NAME = member("Goal Name");
    private static final byte[] MEETING_STATUS = member("Meeting Status");
    private static final byte[] SCHEDULED_FOR = member("Scheduled For");
    private static final byte[] DIALOGUE_ID = member("Dialogue ID");
    private static final byte[] FLOW_ID = member("Flow ID");
    private static final byte[] DOCUMENT_ID = member("Document ID");

    private final MessageDigest sha256;
    private final Bytes key = new Bytes(256);
    private Bytes out = key;
    private boolean first;

    ActivityWriter() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static byte[] member(String name) {
        return Bytes.ascii("\"" + name + "\":");
    }

    void write(Activity activity, Person person, Bytes to) {
        Event event = activity.event;
        Session session = activity.session;
        boolean flow = event.conversation.flow;
        out = to;
        out.append(ID).hex(digest(activity), 16);
        out.append(ACTIVITY).append(flow ? activity.kind.inFlowJson : activity.kind.inDialogueJson);
        out.append(PERSON).append(person.json).append(VISITOR).jsonText(session.visitor.id);
        out.append(SESSION)
                .append(session.json)
                .append(DATE)
                .time(event.time)
                .append(EVENT)
                .jsonText(event.id);
        out.append(ATTRIBUTES);
        attributes(activity);
        out.append(END);
    }

    private byte[] digest(Activity activity) {
        key.size = 0;
        if (activity.kind.oncePerSession()) {
            key.append(ONCE).part(Bytes.ascii(activity.kind.activity)).part(utf8(activity.session.visitor.id));
            key.append(activity.session.given ? GIVEN : AUTOMATIC).part(utf8(activity.session.label));
        } else {
            key.append(EACH).part(utf8(activity.event.id)).part(Bytes.ascii(activity.kind.activity));
        }
        sha256.update(key.array, 0, key.size);
        return sha256.digest();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(Activity activity) {
        Conversation conversation = activity.event.conversation;
        Details details = activity.event.details;
        first = true;
        text(NAME, conversation.name);
        text(PAGE_URL, activity.event.page);
        if (activity.outcome != null) {
            outcome(activity);
        }
        if (activity.kind == Kind.ENGAGED && conversation.flow) {
            text(SOURCE_NAME, conversation.sourceName);
            text(SOURCE_TYPE, conversation.sourceType);
            text(UI_TYPE, conversation.uiType);
        }
        switch (activity.kind) {
            case ENGAGED_WITH_AGENT -> {
                text(AGENT_NAME, details.agentName);
                text(AGENT_EMAIL, details.agentEmail);
                text(AGENT_ID, details.agentId);
                text(QUEUE, details.queue);
            }
            case INTERACTED_WITH_DOCUMENT -> {
                text(DOCUMENT_NAME, details.documentName);
                text(DOCUMENT_URL, details.documentUrl);
                flag(OPENED, details.opened);
                flag(DOWNLOADED, details.downloaded);
            }
            case REACHED_GOAL -> text(GOAL_NAME, details.goal);
            case SCHEDULED_MEETING -> {
                text(AGENT_NAME, details.agentName);
                text(AGENT_EMAIL, details.agentEmail);
                text(QUEUE, details.queue);
                text(MEETING_STATUS, details.meetingStatus);
                if (details.scheduledFor != null) {
                    open(SCHEDULED_FOR).time(details.scheduledFor);
                }
            }
            default -> {}
        }
        if (activity.outcome != null || activity.kind == Kind.INTERACTED_WITH_DOCUMENT) {
            text(conversation.flow ? FLOW_ID : DIALOGUE_ID, conversation.id);
        }
        if (activity.kind == Kind.INTERACTED_WITH_DOCUMENT) {
            text(DOCUMENT_ID, details.documentId);
        }
    }

    private void outcome(Activity activity) {
        text(STATUS, activity.outcome.status);
        text(SUMMARY, activity.outcome.summary);
        text(TRANSCRIPT, activity.outcome.transcript);
        if (activity.outcome.score != null) {
            open(SCORE).number(activity.outcome.score);
        }
        List<Text> topics = Attribute.hasTopics(activity) ? activity.outcome.topics : null;
        if (topics != null) {
            open(TOPICS);
            for (int i = 0; i < topics.size(); i++) {
                out.append(i == 0 ? '[' : ',').append(topics.get(i).json);
            }
            out.append(']');
        }
    }

    private void text(byte[] name, Text value) {
        if (value != null) {
            open(name).append(value.json);
        }
    }

    private void flag(byte[] name, Boolean value) {
        if (value != null) {
            open(name).append(Bytes.ascii(value.toString()));
        }
    }

    private Bytes open(byte[] name) {
        if (!first) {
            out.append(',');
        }
        first = false;
        return out.append(name);
    }
}
