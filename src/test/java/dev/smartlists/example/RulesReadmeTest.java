package dev.smartlists.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.lint.Check;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import dev.smartlists.scenario.Detail;
import dev.smartlists.scenario.Expectation;
import dev.smartlists.scenario.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the rules names the whole vocabulary, and its examples are understood. */
class RulesReadmeTest {

    private static final Path RULES = Path.of("rules");
    private static final Pattern SNIPPET = Pattern.compile("```drl\n(.*?)```", Pattern.DOTALL);

    static Stream<String> snippets() throws IOException {
        return SNIPPET.matcher(page()).results().map((MatchResult found) -> found.group(1)).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetIsUnderstoodBesideTheShippedRules(String snippet) {
        List<RuleSource> sources = new ArrayList<>(RulesFolder.read(RULES, new Problems()));
        sources.add(new RuleSource("lists/snippet.drl", snippet.startsWith("package") ? snippet : asList(snippet)));

        assertThatNoException().isThrownBy(() -> RuleSetReader.read(sources, List.of()));
    }

    /** A field's line has a mark under each activity that has it, and the kind if it is for one kind only. */
    @ParameterizedTest
    @EnumSource(Attribute.class)
    void theTableOfFieldsIsTheVocabularys(Attribute attribute) throws IOException {
        String line = page().lines()
                .filter(row -> row.startsWith("| `" + attribute.field() + "` |"))
                .findFirst()
                .orElseThrow();
        String[] cells = line.split("\\|", -1);

        assertThat(cells[2]).contains(attribute.label(ConversationKind.DIALOGUE));
        for (ActivityType type : ActivityType.values()) {
            assertThat(cells[4 + type.ordinal()].strip())
                    .as("%s of %s", attribute, type)
                    .isEqualTo(mark(attribute, type));
        }
    }

    @ParameterizedTest
    @EnumSource(ActivityType.class)
    void everyActivityHasItsNamesInResults(ActivityType type) throws IOException {
        assertThat(page())
                .containsPattern("\n\\| `" + type.factName() + "` \\|.* `" + type.filterName(ConversationKind.DIALOGUE)
                        + "`, `" + type.filterName(ConversationKind.CONVERSATIONAL_FLOW) + "` \\|\n");
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void everyOperatorIsNamed(Operator operator) throws IOException {
        assertThat(page()).containsPattern("`" + operator.method() + "(\\(\\))?`");
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseOfScenariosIsNamed(Phrase phrase) throws IOException {
        assertThat(page()).contains("| `" + phrase.words() + "` | `" + phrase.type() + "` |");
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void everyDetailOfScenariosIsNamed(Detail detail) throws IOException {
        assertThat(scenarios()).containsPattern("`" + detail.word() + "[`:]");
    }

    @ParameterizedTest
    @EnumSource(Expectation.class)
    void everyExpectationOfScenariosIsNamed(Expectation expectation) throws IOException {
        assertThat(scenarios()).containsPattern("(?m)^\\| .*`" + expectation.word() + "`.* \\|.*\\|$");
    }

    private static String scenarios() throws IOException {
        return page().substring(page().indexOf("\n## Scenarios\n"), page().indexOf("\n## Common mistakes\n"));
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyWarningIsExplained(Check check) throws IOException {
        assertThat(page()).contains("\n| `" + check.id() + "` | ");
    }

    private static String mark(Attribute attribute, ActivityType type) {
        boolean inDialogue = attribute.belongsTo(type, ConversationKind.DIALOGUE);
        boolean inFlow = attribute.belongsTo(type, ConversationKind.CONVERSATIONAL_FLOW);
        if (inDialogue != inFlow) {
            return inDialogue ? "dialogue" : "flow";
        }
        return inDialogue ? "●" : "";
    }

    private static String asList(String conditions) {
        return "package lists\n\nimport dev.smartlists.activity.*\n\nrule \"Snippet\"\nwhen\n" + conditions
                + "then\n    member();\nend\n";
    }

    private static String page() throws IOException {
        return Files.readString(RULES.resolve("README.md"));
    }
}
