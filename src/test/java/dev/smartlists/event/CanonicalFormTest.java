package dev.smartlists.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {

    private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");
    private static final String BARE =
            "{\"id\":\"e\",\"time\":\"2026-01-01T10:00:00.000Z\",\"type\":\"t\",\"visitor\":\"v\"}";

    @Test
    void hasOnlyWhatIsThere() {
        assertThat(of(event -> event)).isEqualTo(BARE);
        assertThat(of(event -> event.session(" ")
                        .conversation(new Conversation(
                                "",
                                null,
                                ConversationKind.DIALOGUE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(" ")))
                        .goal(" ")
                        .meeting(new Meeting("", null))))
                .isEqualTo(BARE);
    }

    @Test
    void sortsMembersByCodePointAtEveryLevel() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("😀", true);
        inner.put("\uFFFD", false);
        inner.put("b", List.of(1, "x"));
        inner.put("B", Map.of());

        assertThat(of(event -> event.attribute("zoo", inner)
                        .attribute("Zoo", "1")
                        .page("p")
                        .session("s")
                        .person("n")
                        .queue("q")
                        .prompt(new Prompt("a", "b"))
                        .document(new Document("i", "n", "u", true, false))
                        .goal("g")
                        .agent(new Agent("i", "n", "m"))
                        .meeting(new Meeting("s", TIME))
                        .conversation(new Conversation(
                                "i",
                                "n",
                                ConversationKind.CONVERSATIONAL_FLOW,
                                "u",
                                "sn",
                                "st",
                                "s",
                                0,
                                "sum",
                                "tr",
                                List.of("b", "a")))))
                .isEqualTo("{\"Zoo\":\"1\",\"agent\":{\"email\":\"m\",\"id\":\"i\",\"name\":\"n\"},"
                        + "\"conversation\":{\"id\":\"i\",\"kind\":\"conversational_flow\",\"name\":\"n\",\"score\":0,"
                        + "\"sourceName\":\"sn\",\"sourceType\":\"st\",\"status\":\"s\",\"summary\":\"sum\",\"topics\":[\"b\",\"a\"],"
                        + "\"transcript\":\"tr\",\"uiType\":\"u\"},"
                        + "\"document\":{\"downloaded\":false,\"id\":\"i\",\"name\":\"n\",\"opened\":true,\"url\":\"u\"},"
                        + "\"goal\":{\"name\":\"g\"},\"id\":\"e\","
                        + "\"meeting\":{\"scheduledFor\":\"2026-01-01T10:00:00.000Z\",\"status\":\"s\"},"
                        + "\"page\":\"p\",\"person\":\"n\",\"prompt\":{\"answer\":\"b\",\"question\":\"a\"},\"queue\":\"q\",\"session\":\"s\","
                        + "\"time\":\"2026-01-01T10:00:00.000Z\",\"type\":\"t\",\"visitor\":\"v\","
                        + "\"zoo\":{\"B\":{},\"b\":[1,\"x\"],\"\uFFFD\":false,\"😀\":true}}");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1",
        "1e0, 1",
        "100, 1E+2",
        "1e2, 1E+2",
        "-0, 0",
        "0.00, 0",
        "0e999999999, 0",
        "1.50, 1.5",
        "-12.5e-3, -0.0125",
        "1e-7, 1E-7",
        "1e999999999, 1E+999999999"
    })
    void writesEqualNumbersAlike(BigDecimal number, String text) {
        assertThat(of(event -> event.attribute("a", number))).startsWith("{\"a\":" + text + ",");
    }

    @Test
    void writesAScoreAsAWholeNumber() {
        Conversation scored = new Conversation(
                null, null, ConversationKind.DIALOGUE, null, null, null, null, 100, null, null, List.of());

        assertThat(of(event -> event.conversation(scored))).startsWith("{\"conversation\":{\"score\":100},");
    }

    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(of(event -> event.attribute("a", "\"\\/\b\n\u001f\u007f é😀\u2028")))
                .startsWith("{\"a\":\"\\\"\\\\/\\u0008\\u000a\\u001f\u007f é😀\u2028\",");
    }

    @Test
    void dropsNullMembersAndKeepsNullEntries() {
        Map<String, Object> withNull = new LinkedHashMap<>();
        withNull.put("x", null);

        assertThat(of(event -> event.attribute("a", Arrays.asList(null, withNull))))
                .startsWith("{\"a\":[null,{}],");
    }

    private static String of(UnaryOperator<VisitorEventBuilder> rest) {
        return CanonicalForm.of(VisitorEvent.of("e", "t", "v", TIME, rest));
    }
}
