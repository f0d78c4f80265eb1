package dev.smartlists.scenario.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.SmartLists;
import dev.smartlists.scenario.Scenario;
import dev.smartlists.spec.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/** What becomes of tests whose class is a {@link SmartListTest}. */
class SmartListTestTest {

    private static final String FOLDER = "target/rules-of-junit-tests";
    private static final Set<Object> RULES = new HashSet<>();

    @BeforeAll
    static void writeRules() throws IOException {
        RuleFolder.shipped().list("Engaged", "Engaged()").writeTo(Path.of(FOLDER));
        Path scenarios = Files.createDirectories(Path.of(FOLDER, "scenarios"));
        Files.createDirectories(Path.of(FOLDER, "empty"));
        Files.writeString(scenarios.resolve("good.yaml"), """
                scenarios:
                  - scenario: Answering engages
                    steps:
                      - { visitor: v, does: answers a prompt }
                      - expect: { in: [ Engaged ] }

                  - scenario: Seeing engages
                    steps:
                      - { visitor: v, does: sees a conversation }
                      - expect: { in: [ Engaged ] }
                """);
        Files.createDirectories(Path.of(FOLDER, "bad"));
        Files.writeString(Path.of(FOLDER, "bad", "bad.yaml"), "scenarios: [ { scenario: X, stepps: [] } ]");
    }

    @SmartListTest(rules = FOLDER)
    static class InJava {

        @Test
        void passes(Scenario scenario, SmartLists rules) {
            RULES.add(rules);
            scenario.visitor("v").answersPrompt("Pricing").expect().isIn("Engaged");
        }

        @Test
        void fails(Scenario scenario, SmartLists rules) {
            RULES.add(rules);
            scenario.visitor("v").seesConversation("Pricing").expect().isIn("Engaged");
        }

        @Test
        void isUnfinished(Scenario scenario) {
            scenario.visitor("v").answersPrompt("Pricing");
        }

        @Test
        void leavesProblems(Scenario scenario) {
            scenario.visitor("v")
                    .answersPrompt("Pricing")
                    .expect()
                    .isIn("Engaged")
                    .does("video_playd");
        }

        @Test
        void failsForAnotherReason(Scenario scenario) {
            throw new IllegalStateException("another reason of " + scenario);
        }

        @Nested
        class Within {

            @Test
            void passesToo(Scenario scenario, SmartLists rules) {
                RULES.add(rules);
                scenario.visitor("v").answersPrompt("Pricing").expect().isIn("Engaged");
            }
        }
    }

    @SmartListTest(rules = FOLDER)
    static class InFiles {

        @TestFactory
        Stream<DynamicNode> scenarios(SmartLists rules) {
            return ScenarioTests.of(rules, FOLDER + "/scenarios");
        }

        @TestFactory
        Stream<DynamicNode> ofNothing(SmartLists rules) {
            return ScenarioTests.of(rules, FOLDER + "/empty");
        }

        @TestFactory
        Stream<DynamicNode> notUnderstood(SmartLists rules) {
            return ScenarioTests.of(rules, FOLDER + "/bad");
        }
    }

    @Test
    void scenariosInJavaPassFailOrAreUnfinished() {
        RULES.clear();
        var results = Launched.classes(InJava.class).results();

        assertThat(results).hasSize(6);
        assertThat(results.get("passes(Scenario, SmartLists)")).isEqualTo("passed");
        assertThat(results.get("passesToo(Scenario, SmartLists)")).isEqualTo("passed");
        assertThat(results.get("fails(Scenario, SmartLists)"))
                .startsWith("SmartListTestTest.java:")
                .contains("v is not in \"Engaged\"", "Scenario \"fails(Scenario, SmartLists)\"");
        assertThat(results.get("isUnfinished(Scenario)")).startsWith("unfinished scenario: it expects nothing");
        assertThat(results.get("leavesProblems(Scenario)")).contains("unclassified video_playd");
        assertThat(results.get("failsForAnotherReason(Scenario)")).startsWith("another reason");
        assertThat(RULES).as("rules loaded").hasSize(1);
    }

    @Test
    void scenariosInFilesAreTestsThatLeadToTheirLine() {
        Launched launched = Launched.classes(InFiles.class);

        assertThat(launched.results()).hasSize(4);
        assertThat(launched.results().get("Answering engages")).isEqualTo("passed");
        assertThat(launched.results().get("Seeing engages"))
                .startsWith(Path.of(FOLDER, "scenarios", "good.yaml") + ":10: v is not in \"Engaged\"");
        assertThat(launched.results().get("ofNothing(SmartLists)")).contains("holds no scenarios");
        assertThat(launched.results().get("notUnderstood(SmartLists)"))
                .contains("bad.yaml:1:29  \"X\"  a scenario has no 'stepps'. Did you mean 'steps'?");
        assertThat(launched.source("Seeing engages"))
                .isEqualTo(FileSource.from(
                        Path.of(FOLDER, "scenarios", "good.yaml")
                                .toAbsolutePath()
                                .toFile(),
                        FilePosition.from(7)));
    }
}
