package dev.smartlists.bulk;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the events that {@link EventEncoder} wrote. Not thread-safe. */
final class EventDecoder {

    private static final ConversationKind[] KINDS = ConversationKind.values();

    private final EventWords words;
    /** Events of one visit come one after the other most of the time. */
    private final LatestText visitors = new LatestText();

    private final LatestText sessions = new LatestText();
    private final ByteReader in = new ByteReader(new byte[0], 0, 0);

    EventDecoder(EventWords words) {
        this.words = words;
    }

    /**
     * An event.
     *
     * @param from where its members begin
     * @param to where they end
     */
    VisitorEvent event(byte[] bytes, int from, int to) {
        in.reset(bytes, from, to);
        String id = in.text();
        String visitor = in.text(visitors);
        Instant time = Instant.ofEpochMilli(in.fixed());
        String type = Objects.requireNonNull(shared());
        String session = in.one() == 0 ? null : in.text(sessions);
        String person = own();
        String page = shared();
        String queue = shared();
        int present = in.one();
        return new VisitorEvent(
                id,
                type,
                visitor,
                time,
                session,
                person,
                (present & EventEncoder.CONVERSATION) == 0 ? Conversation.NONE : conversation(),
                page,
                (present & EventEncoder.PROMPT) == 0 ? Prompt.NONE : prompt(),
                (present & EventEncoder.DOCUMENT) == 0 ? Document.NONE : document(),
                (present & EventEncoder.GOAL) == 0 ? Goal.NONE : goal(),
                (present & EventEncoder.AGENT) == 0 ? Agent.NONE : agent(),
                queue,
                (present & EventEncoder.MEETING) == 0 ? Meeting.NONE : meeting(),
                (present & EventEncoder.ATTRIBUTES) == 0 ? Map.of() : new ValueDecoder(in).map());
    }

    private Conversation conversation() {
        Conversation known = words.conversations.value(in.length());
        return known != null
                ? known
                : new Conversation(
                        shared(),
                        shared(),
                        KINDS[in.one()],
                        shared(),
                        shared(),
                        shared(),
                        shared(),
                        score(),
                        own(),
                        own(),
                        topics());
    }

    private @Nullable Integer score() {
        boolean known = in.one() == 1;
        int score = in.length();
        return known ? score : null;
    }

    private List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (int left = in.length(); left > 0; left--) {
            topics.add(Objects.requireNonNull(shared()));
        }
        return topics;
    }

    private Prompt prompt() {
        Prompt known = words.prompts.value(in.length());
        return known != null ? known : new Prompt(own(), own());
    }

    private Document document() {
        Document known = words.documents.value(in.length());
        return known != null ? known : new Document(own(), own(), own(), flag(), flag());
    }

    private Goal goal() {
        Goal known = words.goals.value(in.length());
        return known != null ? known : new Goal(own());
    }

    private Agent agent() {
        Agent known = words.agents.value(in.length());
        return known != null ? known : new Agent(own(), own(), own());
    }

    private Meeting meeting() {
        Meeting known = words.meetings.value(in.length());
        if (known != null) {
            return known;
        }
        String status = own();
        boolean scheduled = in.one() == 1;
        long time = in.fixed();
        return new Meeting(status, scheduled ? Instant.ofEpochMilli(time) : null);
    }

    private @Nullable Boolean flag() {
        int flag = in.one();
        return flag == 0 ? null : (Boolean) (flag == 1);
    }

    private @Nullable String shared() {
        int number = in.length();
        if (number == 0) {
            return null;
        }
        return number == 1 ? in.text() : words.texts.value(number - 1);
    }

    private @Nullable String own() {
        return in.one() == 0 ? null : in.text();
    }
}
