package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines give no event, and what the user is told. */
class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "visitor", "time"})
    void aNeededFieldIsMissingOrNull(String field) {
        String missing = Read.FIRST.replaceFirst("\"" + field + "\":", "\"other\":");
        String absent = Read.FIRST.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":null");

        assertThat(Read.refusal(missing))
                .isEqualTo(new Refusal("in", 1, field, "is missing, but every event needs one"));
        assertThat(Read.refusal(absent)).isEqualTo(Read.refusal(missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "visitor"})
    void aNeededFieldIsBlank(String field) {
        assertThat(Read.refusal(Read.FIRST.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\" \"")))
                .isEqualTo(new Refusal("in", 1, field, "is blank, but every event needs one"));
    }

    @Test
    void aMisspeltFieldIsRecognised() {
        assertThat(Read.refusal(Read.FIRST.replace("\"visitor\"", "\"Visiter\"")))
                .hasToString("in:1: visitor: is missing, but every event needs one; the event has 'Visiter'."
                        + " Did you mean 'visitor'?");
    }

    static Stream<Arguments> wrongTypes() {
        Stream<String> texts = Stream.of(
                "id",
                "type",
                "visitor",
                "session",
                "person",
                "page",
                "queue",
                "conversation.id",
                "conversation.name",
                "conversation.kind",
                "conversation.uiType",
                "conversation.sourceName",
                "conversation.sourceType",
                "conversation.status",
                "conversation.summary",
                "conversation.transcript",
                "prompt.question",
                "prompt.answer",
                "document.id",
                "document.name",
                "document.url",
                "goal.name",
                "agent.id",
                "agent.name",
                "agent.email",
                "meeting.status");
        Stream<String> flags = Stream.of("document.opened", "document.downloaded");
        Stream<String> objects = Stream.of("conversation", "prompt", "document", "goal", "agent", "meeting");
        String others = "5 true [] {} 1.5";
        return Stream.of(
                        cases(texts, "a text", others),
                        cases(flags, "true or false", "5 \"true\" [] {} 0"),
                        cases(objects, "an object", "5 true [] \"x\""),
                        cases(Stream.of("conversation.topics"), "an array of texts", "\"price\" 5 {} false"),
                        cases(Stream.of("conversation.score"), "a whole number", "\"2\" 2.0 2e0 true [] {}"))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> cases(Stream<String> fields, String expected, String values) {
        return fields.flatMap(field -> Stream.of(values.split(" ")).map(value -> Arguments.of(field, expected, value)));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void aKnownFieldIsOfTheWrongType(String field, String expected, String value) {
        String found = value.startsWith("\"")
                ? "the text '" + value.replace("\"", "") + "'"
                : value.equals("[]")
                        ? "an array"
                        : value.equals("{}")
                                ? "an object"
                                : value.equals("true") || value.equals("false") ? value : "the number " + value;

        assertThat(Read.refusal(lineWith(field, value)))
                .isEqualTo(new Refusal("in", 1, field, "must be " + expected + ", not " + found));
    }

    private static String lineWith(String field, String value) {
        int dot = field.indexOf('.');
        String member = dot < 0
                ? "\"" + field + "\":" + value
                : "\"" + field.substring(0, dot) + "\":{\"" + field.substring(dot + 1) + "\":" + value + "}";
        String rest = Read.FIRST.replaceFirst("\"" + field + "\":\"[^\"]*\",?", "");
        return "{" + member + "," + rest.substring(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[\"price\",true]", "[[]]", "[{}]"})
    void aTopicIsNoText(String topics) {
        assertThat(Read.refusalOf("\"conversation\":{\"topics\":" + topics + "}")
                        .toString())
                .startsWith("in:1: conversation.topics: must be an array of texts only, not ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999999999"})
    void aScoreIsOutOfRange(String score) {
        assertThat(Read.refusalOf("\"conversation\":{\"score\":" + score + "}"))
                .hasToString("in:1: conversation.score: must be a whole number between -2147483648 and 2147483647,"
                        + " not the number " + score);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dialog | 'dialog' is no kind of conversation. Did you mean 'dialogue'?",
                "Dialogue | 'Dialogue' is no kind of conversation. Did you mean 'dialogue'?",
                "conversational flow | 'conversational flow' is no kind of conversation. Did you mean 'conversational_flow'?",
                "chat | 'chat' is no kind of conversation; write 'dialogue' or 'conversational_flow'"
            })
    void theKindIsUnknown(String kind, String reason) {
        assertThat(Read.refusalOf("\"conversation\":{\"kind\":\"" + kind + "\"}"))
                .isEqualTo(new Refusal("in", 1, "conversation.kind", reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'e1'",
                "'\\u0069d':'e1'",
                "'page':null,'page':'x'",
                "'other':null,'other':null",
                "'é':1,'é':2",
                "'goal':{'name':null,'name':'x'}",
                "'goal':{'other':1,'other':2}",
                "'goal':{'other':{'a':1,'a':1}}",
                "'other':[{'a':null,'a':1}]"
            })
    void aMemberOccursTwice(String members) {
        Refusal refusal = Read.refusalOf(members.replace('\'', '"'));

        assertThat(refusal.field()).isNull();
        assertThat(refusal.reason()).startsWith("not JSON: the member '").endsWith("' occurs twice");
    }

    @Test
    void aMemberOccursTwiceAmongMany() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            members.append("\"a").append(i).append("\":").append(i).append(',');
        }

        assertThat(Read.eventWith(members + "\"a1000\":1").attributes()).hasSize(1001);
        assertThat(Read.refusalOf(members + "\"a7\":1").reason()).contains("'a7' occurs twice");
        assertThat(Read.refusalOf(members + "\"a977\":1").reason()).contains("'a977' occurs twice");
        assertThat(Read.refusalOf(members + "\"id\":1").reason()).contains("'id' occurs twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[1]                | not a JSON object but an array; write each event as {…} on a line of its own",
                "\"text\"           | not a JSON object but something else; write each event as {…} on a line of its own",
                "null               | not a JSON object but something else; write each event as {…} on a line of its own",
                "id;type;visitor    | not a JSON object but something else; write each event as {…} on a line of its own",
                "{                  | not JSON: it ends too early, near column",
                "{\"id\":\"e1       | not JSON: it ends too early, near column",
                "{\"id\":           | not JSON: it ends too early, near column",
                "{\"id\"}           | not JSON near column",
                "{id:1}             | not JSON near column",
                "{\"a\":01}         | not JSON near column",
                "{\"a\":NaN}        | not JSON near column",
                "{\"a\":+1}         | not JSON near column",
                "{\"a\":1.}         | not JSON near column",
                "{\"a\":tru}        | not JSON near column",
                "{\"a\":'x'}        | not JSON near column",
                "{\"a\":1,}         | not JSON near column",
                "{\"a\":[1,]}       | not JSON near column",
                "{\"a\":[1}]        | not JSON near column",
                "{\"a\":\"\\x\"}    | not JSON near column",
                "{\"a\":\"\\u12g4\"}| not JSON near column",
                "{/* */}            | not JSON near column"
            })
    void theLineIsNotJson(String line, String reason) {
        Refusal refusal = Read.refusal(line);

        assertThat(refusal.field()).isNull();
        assertThat(refusal.reason()).startsWith(reason).doesNotContain("Source", "StreamRead");
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", " x", ",", "]", "}", " 1", " null", "\"\""})
    void somethingFollowsTheObject(String rest) {
        assertThat(Read.refusal(Read.FIRST + rest).reason()).startsWith("not JSON");
    }

    @Test
    void aControlCharacterIsNotEscaped() {
        assertThat(Read.refusalOf("\"page\":\"a\tb\"").reason()).startsWith("not JSON near column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "x\\ud83d\\u0041", "\\ud83d😀"})
    void halfACharacterIsEscaped(String text) {
        for (String field : new String[] {"id", "visitor", "page", "other"}) {
            assertThat(Read.refusal(lineWith(field, "\"" + text + "\"")).toString())
                    .startsWith("in:1: " + field + ": \\ud")
                    .endsWith("is only half of a character; write both halves");
        }
        assertThat(Read.refusalOf("\"conversation\":{\"topics\":[\"" + text + "\"]}")
                        .field())
                .isEqualTo("conversation.topics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "x\\ud83d\\u0041"})
    void halfACharacterIsEscapedInAName(String name) {
        assertThat(Read.refusalOf("\"other\":{\"" + name + "\":1}").reason()).contains("urrogate");
        assertThat(Read.refusalOf("\"" + name + "\":1").reason()).contains("urrogate");
        assertThat(Read.eventWith("\"\\ud83d\\ude00\":1").attributes()).containsKey("😀");
    }

    @Test
    void nestingIsDeep() {
        assertThat(Read.refusal("[".repeat(100_000)).reason()).startsWith("not a JSON object but an array");
        assertThat(Read.refusalOf("\"a\":" + "[".repeat(100_000)))
                .hasToString("in:1: a: is nested deeper than 1000 levels");
        assertThat(Read.refusalOf("\"goal\":{\"a\":" + "{\"b\":".repeat(100_000)))
                .hasToString("in:1: goal.a: is nested deeper than 1000 levels");
        assertThat(Read.eventWith("\"a\":" + "[".repeat(999) + "]".repeat(999)).attributes())
                .containsKey("a");
    }

    @ParameterizedTest
    @CsvSource({
        "1e9999999999, is a number out of range: 1e9999999999",
        "1e-9999999999, is a number out of range: 1e-9999999999",
        "1e2147483647, is a number out of range: 1e2147483647",
        "1e99999999999999999999, is a number out of range: 1e99999999999999999999"
    })
    void aNumberIsOutOfRange(String number, String reason) {
        assertThat(Read.refusalOf("\"a\":" + number)).isEqualTo(new Refusal("in", 1, "a", reason));
    }

    @Test
    void aNumberIsVeryLong() {
        assertThat(Read.refusalOf("\"a\":" + "9".repeat(100_000)))
                .hasToString("in:1: a: is a number of 100000 characters; at most 1000");
        assertThat(Read.refusalOf("\"page\":" + "9".repeat(100_000)).field()).isEqualTo("page");
        assertThat(Read.refusalOf("\"conversation\":{\"score\":" + "9".repeat(100_000) + "}")
                        .field())
                .isEqualTo("conversation.score");
        assertThat(Read.refusal(Read.FIRST.replace("\"2026-01-01T10:00:00Z\"", "9".repeat(100_000)))
                        .field())
                .isEqualTo("time");
    }

    @Test
    void whatIsShownIsShortAndHarmless() {
        String attack = "\\u001b[31m" + "x".repeat(1000);

        assertThat(Read.refusalOf("\"conversation\":{\"kind\":\"" + attack + "\"}")
                        .reason())
                .startsWith("'\\u001b[31mxxx")
                .contains("…' is no kind")
                .hasSizeLessThan(200);
    }
}
