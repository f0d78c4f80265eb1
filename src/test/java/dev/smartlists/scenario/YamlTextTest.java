package dev.smartlists.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are written as YAML are read back as they were. */
class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "two words",
                " begins with a space",
                "ends with one ",
                "a: b",
                "a #b",
                "# a",
                "- a",
                "? a",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "\\",
                "[a]",
                "{a}",
                "a, b",
                "true",
                "No",
                "null",
                "~",
                "12",
                "1.5",
                "1e3",
                "0x1f",
                "2026-01-01",
                "=",
                "<<",
                "a\nb",
                "a\r\nb",
                "a\tb",
                "\u0000",
                "\u0085",
                "\u00a0",
                "\u2028",
                "\ufeff",
                "\ufffd",
                "\uffff",
                "\ud83d\ude00",
                "\u6599\u91d1",
                "...",
                "---"
            })
    void textsAreReadBack(String text) throws YamlException {
        assertThat(read("a: " + YamlText.of(text))).isEqualTo(text);
        assertThat(read("{ a: " + YamlText.of(text) + " }")).isEqualTo(text);
        assertThat(read("{ a: " + YamlText.of(List.of(text, text)) + " }")).isEqualTo(text + text);
    }

    @ParameterizedTest
    @CsvSource({"Hand raisers,Hand raisers", "/pricing,\"/pricing\"", "yes,\"yes\"", "ana@x.example,ana@x.example"})
    void quotesOnlyWhatNeedsThem(String text, String yaml) {
        assertThat(YamlText.of(text)).isEqualTo(yaml);
    }

    /** Half of a character, which no file can hold as it is. */
    @ParameterizedTest
    @ValueSource(ints = {0xd800, 0xdfff})
    void halfACharacterIsWrittenAsAnEscape(int half) {
        String yaml = YamlText.of("a" + (char) half + "b");

        assertThat(yaml).isEqualTo("\"a\\u" + Integer.toHexString(half) + "b\"");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(yaml)).isTrue();
    }

    private static String read(String yaml) throws YamlException {
        YamlNode value =
                ((YamlNode.Mapping) YamlTree.read(yaml)).members().get(0).value();
        StringBuilder texts = new StringBuilder();
        List<YamlNode> all = value instanceof YamlNode.Sequence list ? list.items() : List.of(value);
        all.forEach(text -> {
            assertThat(((YamlNode.Scalar) text).type()).isEqualTo(YamlNode.Type.TEXT);
            texts.append(((YamlNode.Scalar) text).text());
        });
        return texts.toString();
    }
}
