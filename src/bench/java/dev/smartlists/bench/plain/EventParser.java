package dev.smartlists.bench.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.smartlists.bench.plain.Event.Conversation;
import dev.smartlists.bench.plain.Event.Details;
import dev.smartlists.bench.plain.Event.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;

/**
 * One line of JSON to one event, by tokens. Members that nobody asks for are checked and dropped.
 *
 * <p>Not thread-safe: one for each thread, over a common map of texts.
 */
final class EventParser {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    final CharTable<Visitor> visitors = new CharTable<>(Visitor::new);
    private final CharTable<Text> texts;
    private final Times times = new Times();
    private JsonParser json;
    private boolean unknownMembers;

    EventParser(ConcurrentMap<String, Text> shared) {
        texts = new CharTable<>(text -> shared.computeIfAbsent(text, Text::new));
    }

    /** @throws Refusal if the line is no acceptable event */
    Event parse(byte[] buffer, int from, int length) throws IOException {
        unknownMembers = false;
        try (JsonParser parser = FACTORY.createParser(buffer, from, length)) {
            json = parser;
            Event event = event();
            if (unknownMembers) {
                checkStrictly(buffer, from, length);
            }
            return event;
        } catch (JsonProcessingException e) {
            throw new Refusal();
        }
    }

    /** Unknown members can repeat too; they are rare enough to look twice. */
    private static void checkStrictly(byte[] buffer, int from, int length) throws IOException {
        try (JsonParser strict = STRICT.createParser(buffer, from, length)) {
            while (strict.nextToken() != null) {
                // only walks: a repeated name throws
            }
        }
    }

    private Event event() throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        Event event = new Event();
        Text type = null;
        boolean timed = false;
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            int member;
            switch (name) {
                case "id" -> {
                    member = 1;
                    event.id = string();
                }
                case "type" -> {
                    member = 1 << 1;
                    type = text();
                }
                case "visitor" -> {
                    member = 1 << 2;
                    event.visitor = hasText()
                            ? visitors.get(json.getTextCharacters(), json.getTextOffset(), json.getTextLength())
                            : null;
                }
                case "time" -> {
                    member = 1 << 3;
                    timed = hasText();
                    event.time = timed ? time() : 0;
                }
                case "session" -> {
                    member = 1 << 4;
                    event.session = string();
                }
                case "person" -> {
                    member = 1 << 5;
                    event.person = text();
                }
                case "page" -> {
                    member = 1 << 6;
                    event.page = text();
                }
                case "conversation" -> {
                    member = 1 << 7;
                    if (isObject()) {
                        event.conversation = conversation();
                    }
                }
                case "prompt" -> {
                    member = 1 << 8;
                    if (isObject()) {
                        prompt();
                    }
                }
                case "document" -> {
                    member = 1 << 9;
                    if (isObject()) {
                        document(details(event));
                    }
                }
                case "goal" -> {
                    member = 1 << 10;
                    if (isObject()) {
                        goal(details(event));
                    }
                }
                case "agent" -> {
                    member = 1 << 11;
                    if (isObject()) {
                        agent(details(event));
                    }
                }
                case "queue" -> {
                    member = 1 << 12;
                    details(event).queue = text();
                }
                case "meeting" -> {
                    member = 1 << 13;
                    if (isObject()) {
                        meeting(details(event));
                    }
                }
                default -> {
                    member = 0;
                    skipUnknown();
                }
            }
            seen = once(seen, member);
        }
        require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        require(event.id != null && type != null && event.visitor != null && timed);
        event.rawType = type;
        event.type = Event.Type.of(type.value);
        return event;
    }

    private static Details details(Event event) {
        if (event.details == Event.NO_DETAILS) {
            event.details = new Details();
        }
        return event.details;
    }

    private Conversation conversation() throws IOException {
        Conversation conversation = new Conversation();
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            int member;
            switch (name) {
                case "id" -> {
                    member = 1;
                    conversation.id = text();
                }
                case "name" -> {
                    member = 1 << 1;
                    conversation.name = text();
                }
                case "kind" -> {
                    member = 1 << 2;
                    Text kind = text();
                    conversation.flow = kind != null && kind.value.equals("conversational_flow");
                    require(kind == null || conversation.flow || kind.value.equals("dialogue"));
                }
                case "uiType" -> {
                    member = 1 << 3;
                    conversation.uiType = text();
                }
                case "sourceName" -> {
                    member = 1 << 4;
                    conversation.sourceName = text();
                }
                case "sourceType" -> {
                    member = 1 << 5;
                    conversation.sourceType = text();
                }
                case "status" -> {
                    member = 1 << 6;
                    Text status = text();
                    if (status != null) {
                        outcome(conversation).status = status;
                    }
                }
                case "score" -> {
                    member = 1 << 7;
                    if (json.currentToken() != JsonToken.VALUE_NULL) {
                        outcome(conversation).score = score();
                    }
                }
                case "summary" -> {
                    member = 1 << 8;
                    Text summary = text();
                    if (summary != null) {
                        outcome(conversation).summary = summary;
                    }
                }
                case "transcript" -> {
                    member = 1 << 9;
                    Text transcript = text();
                    if (transcript != null) {
                        outcome(conversation).transcript = transcript;
                    }
                }
                case "topics" -> {
                    member = 1 << 10;
                    List<Text> topics = topics();
                    if (!topics.isEmpty()) {
                        outcome(conversation).topics = topics;
                    }
                }
                default -> {
                    member = 0;
                    skipUnknown();
                }
            }
            seen = once(seen, member);
        }
        return conversation;
    }

    private static Outcome outcome(Conversation conversation) {
        if (conversation.outcome == null) {
            conversation.outcome = new Outcome();
        }
        return conversation.outcome;
    }

    private void prompt() throws IOException {
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            int member = name.equals("question") ? 1 : name.equals("answer") ? 2 : 0;
            seen = once(seen, member);
            if (member == 0) {
                skipUnknown();
            } else {
                require(json.currentToken() == JsonToken.VALUE_STRING || json.currentToken() == JsonToken.VALUE_NULL);
            }
        }
    }

    private void document(Details details) throws IOException {
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            int member;
            switch (name) {
                case "id" -> {
                    member = 1;
                    details.documentId = text();
                }
                case "name" -> {
                    member = 1 << 1;
                    details.documentName = text();
                }
                case "url" -> {
                    member = 1 << 2;
                    details.documentUrl = text();
                }
                case "opened" -> {
                    member = 1 << 3;
                    details.opened = flag();
                }
                case "downloaded" -> {
                    member = 1 << 4;
                    details.downloaded = flag();
                }
                default -> {
                    member = 0;
                    skipUnknown();
                }
            }
            seen = once(seen, member);
        }
    }

    private void goal(Details details) throws IOException {
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            if (name.equals("name")) {
                seen = once(seen, 1);
                details.goal = text();
            } else {
                skipUnknown();
            }
        }
    }

    private void agent(Details details) throws IOException {
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            int member;
            switch (name) {
                case "id" -> {
                    member = 1;
                    details.agentId = text();
                }
                case "name" -> {
                    member = 1 << 1;
                    details.agentName = text();
                }
                case "email" -> {
                    member = 1 << 2;
                    details.agentEmail = text();
                }
                default -> {
                    member = 0;
                    skipUnknown();
                }
            }
            seen = once(seen, member);
        }
    }

    private void meeting(Details details) throws IOException {
        int seen = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            int member;
            switch (name) {
                case "status" -> {
                    member = 1;
                    details.meetingStatus = text();
                }
                case "scheduledFor" -> {
                    member = 1 << 1;
                    details.scheduledFor = hasText() ? time() : null;
                }
                default -> {
                    member = 0;
                    skipUnknown();
                }
            }
            seen = once(seen, member);
        }
    }

    private boolean isObject() {
        JsonToken token = json.currentToken();
        require(token == JsonToken.START_OBJECT || token == JsonToken.VALUE_NULL);
        return token == JsonToken.START_OBJECT;
    }

    /** Whether the value is a text that is not blank. */
    private boolean hasText() throws IOException {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_STRING) {
            require(token == JsonToken.VALUE_NULL);
            return false;
        }
        int length = json.getTextLength();
        if (length == 0) {
            return false;
        }
        char first = json.getTextCharacters()[json.getTextOffset()];
        return first > ' ' && first < 128 || !json.getText().isBlank();
    }

    private String string() throws IOException {
        return hasText() ? json.getText() : null;
    }

    private Text text() throws IOException {
        return hasText() ? texts.get(json.getTextCharacters(), json.getTextOffset(), json.getTextLength()) : null;
    }

    private long time() throws IOException {
        return times.parse(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    private Boolean flag() {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new Refusal();
        };
    }

    private Integer score() throws IOException {
        require(json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT);
        return json.getIntValue();
    }

    private List<Text> topics() throws IOException {
        List<Text> topics = new ArrayList<>(4);
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return topics;
        }
        require(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Text topic = text();
            if (topic != null) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private void skipUnknown() throws IOException {
        unknownMembers = true;
        json.skipChildren();
    }

    private static int once(int seen, int member) {
        require((seen & member) == 0);
        return seen | member;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new Refusal();
        }
    }
}
