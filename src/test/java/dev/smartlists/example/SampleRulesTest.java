package dev.smartlists.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Qualification;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped rules are accepted, keep to their own house style, and together show the whole vocabulary. */
class SampleRulesTest {

    private static final Path RULES = Path.of("rules");
    private static final RuleSet RULE_SET = RuleSetReader.read(RULES);
    private static final Pattern FORM = Pattern.compile("""
            package lists

            import dev\\.smartlists\\.activity\\.\\*

            /\\*
             \\* \\S.*
             \\* \\S.*
             \\*/
            rule "(?<title>[^"]+)"
            (    @qualifies\\( .+ \\)
            )?when
            (    .+
            )+then
                (member|start)\\(\\);
            end
            """);

    static Stream<Path> listFiles() throws IOException {
        try (Stream<Path> files = Files.list(RULES.resolve("lists"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("listFiles")
    void aListIsOneFileOfOneFormNamedAfterItsTitle(Path file) throws IOException {
        String text = Files.readString(file);
        var form = FORM.matcher(text);
        assertThat(form.matches()).as(text).isTrue();
        assertThat(file).hasFileName(fileName(form.group("title")));
        assertThat(text.substring(text.indexOf("\nwhen\n"))).doesNotContainPattern("\\s//|/\\*");
        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 120);
    }

    @Test
    void thereAreListsAndCampaigns() {
        assertThat(RULE_SET.lists()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(RULE_SET.campaigns()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(RULE_SET.campaigns().stream().map(ListRule::qualification).map(Qualification::type))
                .containsAll(List.of(Qualification.Type.values()));
    }

    @Test
    void onlySequencesAndFieldsOfTheSitesOwnRunAsWritten() {
        assertThat(RULE_SET.lists().stream().filter(ListRule::runsAsWritten).map(ListRule::name))
                .containsExactlyInAnyOrder(
                        "Booked right after the goal",
                        "Came back on a second device",
                        "Came through a partner",
                        "Meeting cancelled, no new date",
                        "Wanted to talk about what they read");
        assertThat(RULE_SET.campaigns()).noneMatch(ListRule::runsAsWritten);
    }

    @ParameterizedTest
    @EnumSource(ActivityType.class)
    void everyActivityIsShown(ActivityType type) throws IOException {
        assertThat(conditions()).contains(type.factName() + "(");
    }

    /** All but the one that is always empty, as no raw event carries it. */
    @ParameterizedTest
    @EnumSource(value = Attribute.class, names = "DOCUMENT_STATUS", mode = EnumSource.Mode.EXCLUDE)
    void everyAttributeIsShown(Attribute attribute) throws IOException {
        assertThat(conditions()).containsPattern("\\b" + attribute.field() + "\\.");
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void everyOperatorIsShown(Operator operator) throws IOException {
        assertThat(conditions()).contains("." + operator.method() + "(");
    }

    @Test
    void everyWayToCombineIsShown() throws IOException {
        assertThat(conditions())
                .contains("inDialogue", "inFlow", "happensNow", "not MemberOf(", "list == ", "list in ( ")
                .contains("times >= ", "times < ", " or ", " and ", "not Engaged(", "attributes[")
                .contains("sameSessionAs(", "sameConversationAs(", "sameVisitorAs(", "laterThan(", "within(");
    }

    @Test
    void theOtherUniquenessFileFitsInPlaceOfTheShippedOne() throws IOException {
        RuleSet other = RuleSetReader.read(
                List.of(
                        source("activities/triggered.drl", RULES.resolve("activities/triggered.drl")),
                        source("uniqueness/repeats.drl", RULES.resolve("alternatives/repeats-per-conversation.drl"))),
                List.of());
        assertThat(other.uniqueness()).hasSameSizeAs(RULE_SET.uniqueness());
    }

    private static RuleSource source(String path, Path file) throws IOException {
        return new RuleSource(path, Files.readString(file));
    }

    /** Whatever stands after {@code when} in any list or campaign. */
    private static String conditions() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : listFiles().toList()) {
            String text = Files.readString(file);
            all.append(text.substring(text.indexOf("\nwhen\n")));
        }
        return all.toString();
    }

    private static String fileName(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .reduce((left, right) -> left + "-" + right)
                        .orElseThrow()
                + ".drl";
    }
}
