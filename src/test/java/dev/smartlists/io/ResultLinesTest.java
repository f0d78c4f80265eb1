package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.Firing;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Membership;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ResultLinesTest {

    private static final Instant DATE = Instant.parse("2026-11-22T09:00:00.120Z");

    @Test
    void anActivityHasTypedAttributesInTheirOrder() throws IOException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("Name", "Pricing");
        attributes.put("Conversation Score", 2);
        attributes.put("Discussed Topics", List.of("price", "demo"));
        attributes.put("Document Opened", true);
        attributes.put("Scheduled For", Instant.parse("2026-12-01T09:00:00Z"));

        assertThat(written(lines -> lines.write(activity(attributes))))
                .isEqualTo(
                        "{\"id\":\"a1\",\"activity\":\"Engaged with a Dialogue\",\"person\":\"p\",\"visitor\":\"v\",\"session\":\"auto:e1\","
                                + "\"date\":\"2026-11-22T09:00:00.120Z\",\"event\":\"e1\",\"attributes\":{\"Name\":\"Pricing\","
                                + "\"Conversation Score\":2,\"Discussed Topics\":[\"price\",\"demo\"],\"Document Opened\":true,"
                                + "\"Scheduled For\":\"2026-12-01T09:00:00.000Z\"}}\n");
    }

    @Test
    void anActivityMayHaveNoAttributes() throws IOException {
        assertThat(written(lines -> lines.write(activity(Map.of())))).endsWith(",\"attributes\":{}}\n");
    }

    @Test
    void anAttributeOfAnUnknownTypeIsAProgrammingMistake() {
        assertThatThrownBy(() -> written(lines -> lines.write(activity(Map.of("Name", 1.5)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
    }

    @Test
    void membershipsAndFiringsAreOneLineEach() throws IOException {
        String text = written(lines -> {
            lines.write(new Membership("Hand raisers", "p1"));
            lines.write(new Membership("Hand raisers", "p2"));
            lines.write(new Firing("Alert", "p", DATE, "Engaged with a Dialogue", "a1", "e1"));
        });

        assertThat(text.lines())
                .containsExactly(
                        "{\"list\":\"Hand raisers\",\"person\":\"p1\"}",
                        "{\"list\":\"Hand raisers\",\"person\":\"p2\"}",
                        "{\"campaign\":\"Alert\",\"person\":\"p\",\"date\":\"2026-11-22T09:00:00.120Z\","
                                + "\"activity\":\"Engaged with a Dialogue\",\"activityId\":\"a1\",\"event\":\"e1\"}");
        assertThat(text).endsWith("}\n");
    }

    @Test
    void textsAreUtf8AndOnlyWhatMustBeIsEscaped() throws IOException {
        assertThat(written(lines -> lines.write(new Membership("\"\\/\b\t\n\f\r\u0001\u001f\u007f", "é€😀\u2028"))))
                .isEqualTo("{\"list\":\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001F\u007f\",\"person\":\"é€😀\u2028\"}\n");
    }

    @Test
    void halfACharacterIsEscapedSinceUtf8CannotWriteIt() throws IOException {
        assertThat(written(lines -> lines.write(new Membership("x\ud83d", "\ude00y"))))
                .isEqualToIgnoringCase("{\"list\":\"x\\ud83d\",\"person\":\"\\ude00y\"}\n");
    }

    @Property
    void anyTextIsWrittenAsJacksonWritesIt(@ForAll String list) throws IOException {
        String whole = new String(list.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("list", whole);
        expected.put("person", "😀");

        assertThat(written(lines -> lines.write(new Membership(whole, "😀"))))
                .isEqualTo(new ObjectMapper().writeValueAsString(expected) + "\n");
    }

    private static LoggedActivity activity(Map<String, Object> attributes) {
        return new LoggedActivity("a1", "Engaged with a Dialogue", "p", "v", "auto:e1", DATE, "e1", attributes);
    }

    private static String written(ResultFile.Line line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultLines lines = new ResultLines(bytes)) {
            line.writeTo(lines);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
