package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.event.Agent;
import dev.smartlists.event.CanonicalForm;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The canonical JSON of an event is an event again, and the same one: nothing that counts is lost on either way. */
class CanonicalRoundTripTest {

    @Property
    void readsBackWhatItWrites(@ForAll("events") VisitorEvent event) {
        VisitorEvent again = Read.event(CanonicalForm.of(event));

        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("attributes")
                .isEqualTo(event);
        assertThat(CanonicalForm.of(again)).isEqualTo(CanonicalForm.of(event));
    }

    @Provide
    Arbitrary<VisitorEvent> events() {
        Arbitrary<String> needed = texts().filter(text -> !text.isBlank());
        Arbitrary<String> text = texts().injectNull(0.3);
        Arbitrary<VisitorEvent> bare = Combinators.combine(needed, needed, needed, times())
                .as((id, type, visitor, time) ->
                        VisitorEvent.builder(id, type, visitor, time).build());
        Arbitrary<Map<String, Object>> attributes =
                Arbitraries.maps(texts().map(name -> "x" + name), values(2)).ofMaxSize(3);
        return Combinators.combine(bare, text, text, conversations(), attributes, parts())
                .as((event, session, page, conversation, others, rest) ->
                        VisitorEvent.of(event.id(), event.type(), event.visitor(), event.time(), builder -> {
                            others.forEach(builder::attribute);
                            return builder.session(session)
                                    .person(page)
                                    .page(page)
                                    .queue(session)
                                    .conversation(conversation)
                                    .prompt(rest.prompt())
                                    .document(rest.document())
                                    .goal(rest.goal())
                                    .agent(rest.agent())
                                    .meeting(rest.meeting());
                        }));
    }

    private static Arbitrary<Conversation> conversations() {
        Arbitrary<String> text = texts().injectNull(0.3);
        return Combinators.combine(
                        text.list().ofSize(8),
                        Arbitraries.of(ConversationKind.values()),
                        Arbitraries.integers().injectNull(0.3),
                        texts().list().ofMaxSize(3))
                .as((t, kind, score, topics) -> new Conversation(
                        t.get(0), t.get(1), kind, t.get(2), t.get(3), t.get(4), t.get(5), score, t.get(6), t.get(7),
                        topics));
    }

    private record Parts(Prompt prompt, Document document, Goal goal, Agent agent, Meeting meeting) {}

    private static Arbitrary<Parts> parts() {
        Arbitrary<String> text = texts().injectNull(0.3);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false).injectNull(0.3);
        return Combinators.combine(text, text, text, flag, flag, times().injectNull(0.3))
                .as((a, b, c, opened, downloaded, time) -> new Parts(
                        new Prompt(a, b),
                        new Document(c, a, b, opened, downloaded),
                        new Goal(c),
                        new Agent(a, b, c),
                        new Meeting(c, time)));
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> simple = Arbitraries.oneOf(
                texts().map(text -> (Object) text),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                Arbitraries.bigDecimals().map(number -> (Object) number),
                Arbitraries.of("0.0", "-1E+99999", "1e-400", "100").map(text -> (Object) new BigDecimal(text)));
        return depth == 0
                ? simple
                : Arbitraries.oneOf(
                        simple,
                        values(depth - 1).list().ofMaxSize(3).map(list -> (Object) list),
                        Arbitraries.maps(texts(), values(depth - 1))
                                .ofMaxSize(3)
                                .map(map -> (Object) map));
    }

    private static Arbitrary<Instant> times() {
        return Arbitraries.longs()
                .between(-62_167_219_200_000L, 253_402_300_799_999L)
                .map(Instant::ofEpochMilli);
    }

    /** With what needs escapes, and characters of one to four bytes; no halves of characters. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "B", " ", "\"", "\\", "/", "\n", "\u0000", "\u001f", "\u007f", "é", "€", "\u2028", "😀",
                        "\uFFFF")
                .list()
                .ofMaxSize(6)
                .map(characters -> String.join("", characters));
    }
}
