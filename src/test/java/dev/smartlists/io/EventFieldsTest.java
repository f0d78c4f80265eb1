package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a good line becomes. */
class EventFieldsTest {

    private static final String FULL = """
            {"id":"e1","type":"meeting_booked","visitor":"v1","time":"2026-11-22T10:00:00.123456789+01:00","session":"s1","person":"p1",
            "conversation":{"id":"c1","name":"Pricing","kind":"conversational_flow","uiType":"popup","sourceName":"Home","sourceType":"page",
            "status":"Completed","score":2,"summary":"short","transcript":"long","topics":["price","demo"]},
            "page":"https://example.com/","prompt":{"question":"Which?","answer":"That"},
            "document":{"id":"d1","name":"Guide","url":"https://example.com/d","opened":true,"downloaded":false},
            "goal":{"name":"Demo requested"},"agent":{"id":"a1","name":"Kim","email":"kim@example.com"},"queue":"Sales",
            "meeting":{"status":"Scheduled","scheduledFor":"2026-12-01T09:00:00Z"},"campaign":"spring"}
            """.replace("\n", "");

    @Test
    void keepsEveryKnownField() {
        VisitorEvent event = Read.event(FULL);

        assertThat(event)
                .isEqualTo(VisitorEvent.of(
                        "e1",
                        "meeting_booked",
                        "v1",
                        Instant.parse("2026-11-22T09:00:00.123Z"),
                        e -> e.session("s1")
                                .person("p1")
                                .conversation(new Conversation(
                                        "c1",
                                        "Pricing",
                                        ConversationKind.CONVERSATIONAL_FLOW,
                                        "popup",
                                        "Home",
                                        "page",
                                        "Completed",
                                        2,
                                        "short",
                                        "long",
                                        List.of("price", "demo")))
                                .page("https://example.com/")
                                .prompt(new Prompt("Which?", "That"))
                                .document(new Document("d1", "Guide", "https://example.com/d", true, false))
                                .goal(new Goal("Demo requested"))
                                .agent(new Agent("a1", "Kim", "kim@example.com"))
                                .queue("Sales")
                                .meeting(new Meeting("Scheduled", Instant.parse("2026-12-01T09:00:00Z")))
                                .attribute("campaign", "spring")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'session':null,'person':null,'page':null,'queue':null",
                "'conversation':null,'prompt':null,'document':null,'goal':null,'agent':null,'meeting':null",
                "'session':'','person':' ','page':'\\t','queue':'\\u2003'",
                "'conversation':{},'prompt':{},'document':{},'goal':{},'agent':{},'meeting':{}",
                "'conversation':{'id':null,'name':'','kind':'dialogue','score':null,'topics':[null,' '],'other':{'a':[1]}}",
                "'conversation':{'kind':null,'topics':null},'conversation2':null",
                "'conversation':{'kind':' '}",
                "'document':{'opened':null,'downloaded':null,'id':' '},'meeting':{'scheduledFor':null,'status':''}",
                "'meeting':{'scheduledFor':' '},'prompt':{'more':1},'goal':{'more':true},'agent':{'more':'x'}",
                "'anything':null"
            })
    void takesNullAndBlankAndEmptyAsAbsent(String members) {
        assertThat(Read.eventWith(members.replace('\'', '"'))).isEqualTo(Read.event(Read.FIRST));
    }

    @Test
    void trimsNothing() {
        VisitorEvent event = Read.event(Read.FIRST.replace("\"t\"", "\" t \""));

        assertThat(event.type()).isEqualTo(" t ");
    }

    @Test
    void keepsUnknownMembersForRules() {
        VisitorEvent event = Read.eventWith(
                "\"n\":1.50,\"b\":false,\"l\":[1,null,{\"x\":null,\"y\":\"z\"}],\"o\":{\"k\":null},\"Id\":\"other\"");

        assertThat(event.attributes())
                .isEqualTo(Map.of(
                        "n",
                        new BigDecimal("1.50"),
                        "b",
                        false,
                        "l",
                        Arrays.asList(BigDecimal.ONE, null, Map.of("y", "z")),
                        "o",
                        Map.of(),
                        "Id",
                        "other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E-999999999", "0e999999999", "12345678901234567890123456789"})
    void keepsLargeNumbersExactly(String number) {
        assertThat(Read.eventWith("\"n\":" + number).attributes()).containsEntry("n", new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "3,3", "-1,-1", "2147483647,2147483647", "-2147483648,-2147483648"})
    void takesScoresOf32Bits(String text, int score) {
        assertThat(Read.eventWith("\"conversation\":{\"score\":" + text + "}")
                        .conversation()
                        .score())
                .isEqualTo(score);
    }

    @Test
    void understandsEscapes() {
        VisitorEvent event = Read.eventWith("\"page\":\"\\u0000\\\\ \\/ \\ud83d\\ude00 é 😀\",\"\\u0071ueue\":\"q\"");

        assertThat(event.page()).isEqualTo("\0\\ / 😀 é 😀");
        assertThat(event.queue()).isEqualTo("q");
    }

    @Test
    void sharesRepeatedTextsAndParts() {
        String members = ",\"page\":\"p\",\"conversation\":{\"name\":\"Pricing\"}}";
        Read read = Read.text(Read.FIRST.replace("}", members) + "\n" + Read.FIRST.replace("}", members));

        VisitorEvent one = read.events.get(0);
        VisitorEvent other = read.events.get(1);
        assertThat(other.type()).isSameAs(one.type());
        assertThat(other.visitor()).isSameAs(one.visitor());
        assertThat(other.page()).isSameAs(one.page());
        assertThat(other.conversation()).isSameAs(one.conversation());
    }

    @Test
    void neverMistakesOneTextForAnother() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            lines.append(Read.FIRST.replace("\"t\"", "\"t" + i % 20_000 + "\"").replace("\"v\"", "\"v" + i + "\""))
                    .append('\n');
        }

        Read read = Read.text(lines.toString());

        for (int i = 0; i < 100_000; i++) {
            assertThat(read.events.get(i).type()).isEqualTo("t" + i % 20_000);
            assertThat(read.events.get(i).visitor()).isEqualTo("v" + i);
        }
    }
}
