package dev.smartlists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.syntax.Annotation;
import dev.smartlists.rules.syntax.RuleFileParser;
import dev.smartlists.rules.syntax.RuleText;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text can be the name of a list; titles and file names stay tame. */
class ListNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hot leads, hot-leads",
        "'Wants a meeting, now!', wants-a-meeting-now",
        "R&D (2026), r-d-2026",
        "../../x, x",
        "/etc/passwd, etc-passwd",
        "C:\\Windows\\x.drl, c-windows-x-drl"
    })
    void plainNamesMakeReadableFileNames(String name, String file) {
        assertThat(ListNames.fileName(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"Café, cafe", "CON, con", "com1, com1", "🔥, list", "料金, list", "..., list", "Hot 🔥 leads, hot-leads"})
    void namesThatLoseSomethingGetANumber(String name, String file) {
        assertThat(ListNames.fileName(name)).matches(file + "-[0-9a-f]{8}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileNamesAreData(String name) {
        Problems problems = new Problems();
        RuleText rule = parsed(name, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(exact(rule)).isEqualTo(name);
        assertThat(rule.title()).hasSizeLessThan(120).doesNotContainPattern("[\\p{Cc}\\p{Cf}\"\\\\\\u2028\\u2029]");
    }

    @Test
    void aTameNameIsTheTitle() {
        for (String name :
                List.of("Hot leads", "Kunden: Österreich (süd)", "料金のご案内", "🔥", "it's 100% /* here */ // now")) {
            assertThat(ListNames.title(name)).isEqualTo(name);
            assertThat(RuleImport.drl(List.of(Json.list(name, Json.filter("Triggered Dialogue"))))
                            .get(0)
                            .text())
                    .contains("rule \"" + name + "\"\nwhen");
        }
    }

    @Test
    void aNameThatLooksLikeATitleOfOursIsToldFromIt() {
        String wild = "Hot\nleads";
        String title = ListNames.title(wild);
        assertThat(title).matches("Hot leads #[0-9a-f]{8}");
        assertThat(ListNames.title(title)).isNotEqualTo(title);
    }

    @Property
    void anyNameComesBack(@ForAll String name) {
        Assume.that(!name.isBlank() && name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        Problems problems = new Problems();
        RuleText rule = parsed(name, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(exact(rule)).isEqualTo(name);
        assertThat(rule.file()).matches("lists/[a-z0-9]([a-z0-9-]{0,70}[a-z0-9])?\\.drl");
    }

    private static RuleText parsed(String name, Problems problems) {
        RuleSource source = RuleImport.drl(List.of(Json.list(name, Json.filter("Triggered Dialogue"))))
                .get(0);
        List<RuleText> rules = RuleFileParser.parse(source.path(), source.text(), Vocabulary.ofLists(), problems);
        assertThat(rules).hasSize(1);
        assertThat(rules.get(0).condition().all()).hasSize(1);
        return rules.get(0);
    }

    private static String exact(RuleText rule) {
        return rule.annotation("name").map(Annotation::value).orElse(rule.title());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "\"",
                "\\",
                "\\\"",
                "\\u0041",
                "\\u0022 + f() + \\u0022",
                "a\nb",
                "a\r\nend\nrule \"x\"",
                "\" + f() + \"",
                "x\" then System.exit(1); end //",
                "../../x",
                "/etc/passwd",
                "CON",
                " edges ",
                "tab\there",
                "nul\u0000here",
                "👩‍👩‍👧",
                "שלום \u202Edlrow\u202C",
                "\u200F",
                "\u2028\u2029\u0085",
                "\uFEFFbom",
                "no\u00A0break",
                "private \uE000",
                "@qualifies( every time )",
                "n".repeat(10_000),
                "\"".repeat(10_000));
    }
}
