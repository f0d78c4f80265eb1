package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import dev.smartlists.spec.RuleFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random events of a few visitors over two months, in order, from small pools of values of which many are absent. */
final class RandomHistory {

    private static final Instant START = Instant.parse("2026-09-20T00:00:00Z");
    private static final List<String> TYPES = List.of(
            "conversation_triggered",
            "prompt_answered",
            "agent_connected",
            "document_clicked",
            "goal_reached",
            "meeting_booked",
            "conversation_completed");

    private final Random random;

    private RandomHistory(long seed) {
        random = new Random(seed * 31);
    }

    static List<VisitorEvent> events(long seed) {
        RandomHistory history = new RandomHistory(seed);
        List<VisitorEvent> events = new ArrayList<>();
        Instant time = START;
        for (int i = 0; i < 90; i++) {
            time = time.plusSeconds(history.random.nextInt(100_000));
            events.add(history.event(i, time));
        }
        return events;
    }

    /** What events come to by the shipped rules, as it was at the last of them. */
    static List<Occurrence> activities(List<VisitorEvent> events) {
        AsOf asOf = Settings.DEFAULT.at(events.get(events.size() - 1).time());
        return Batch.run(RuleFolder.shipped().evaluator(), events, asOf).persons().stream()
                .flatMap(person -> person.history().activities().stream())
                .map(Kept::latest)
                .toList();
    }

    private VisitorEvent event(int number, Instant time) {
        String visitor = "v" + random.nextInt(6);
        VisitorEventBuilder event = VisitorEvent.builder("e" + number, one(TYPES), visitor, time)
                .session("s" + random.nextInt(4))
                .person(random.nextInt(6) == 0 ? "p" + visitor : null)
                .conversation(conversation())
                .page(maybe("/pricing", "/docs/Security", "/"));
        event.document(new Document(maybe("d1", "d2"), maybe("Price list", "White paper"), null, flag(), flag()));
        event.goal(maybe("Demo requested", "demo REQUESTED", "Trial"));
        event.agent(new Agent(null, maybe("Mira", "Jonas"), maybe("mira@example.com")));
        event.meeting(new Meeting(
                maybe("Scheduled", "Cancelled"),
                random.nextBoolean() ? time.plusSeconds(random.nextInt(4_000_000)) : null));
        return event.queue(maybe("EMEA", "US")).build();
    }

    private Conversation conversation() {
        return new Conversation(
                maybe("c1", "c2"),
                maybe("Pricing", "pricing", "Product tour", "料金"),
                random.nextBoolean() ? ConversationKind.DIALOGUE : ConversationKind.CONVERSATIONAL_FLOW,
                maybe("popup", "inline"),
                maybe("Partner"),
                maybe("link"),
                maybe("Dropped"),
                random.nextInt(3) == 0 ? random.nextInt(4) : null,
                maybe("Asked for prices"),
                null,
                random.nextInt(3) == 0 ? List.of(one(List.of("Prices", "security"))) : List.of());
    }

    private @Nullable Boolean flag() {
        return random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
    }

    private @Nullable String maybe(String... values) {
        int index = random.nextInt(values.length + 1);
        return index == values.length ? null : values[index];
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
