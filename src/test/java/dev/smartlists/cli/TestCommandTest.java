package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that pass, fail, or are not understood. */
class TestCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name, String title, String expectation) throws IOException {
        return Files.writeString(folder.resolve(name), """
                scenarios:
                  - scenario: %s
                    steps:
                      - { visitor: ana, does: answers a prompt, dialogue: Pricing }
                      - expect: { %s }
                """.formatted(title, expectation));
    }

    @Test
    void countsWhatPassedAndFailedPerFileAndTellsTheStory() throws IOException {
        Path good = file("good.yaml", "Right", "activities: [ Engaged with a Dialogue ]");
        Path bad = file("bad.yaml", "Wrong", "activities: []");

        Result result = Cli.run("test", good, bad, "--rules", Cli.RULES);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.outLines())
                .element(1)
                .asString()
                .startsWith(good + " ")
                .containsPattern(" 1 +0$");
        assertThat(result.outLines())
                .element(2)
                .asString()
                .startsWith(bad + " ")
                .containsPattern(" 0 +1$");
        assertThat(result.outLines().subList(3, result.outLines().size()))
                .startsWith("", bad + ":5: ana's new activities are not as expected")
                .contains("  Scenario \"Wrong\", line 2")
                .endsWith("", "2 scenarios: 1 passed, 1 failed");
    }

    @Test
    void playsTheFolderBesideTheRules() throws IOException {
        Path rules = RuleFiles.folder(folder, RuleFiles.list("Engaged", "Engaged()"));
        Files.createDirectories(rules.resolve("scenarios/more"));
        file("scenarios/one.yaml", "One", "joined: [ Engaged ]");
        file("scenarios/more/two.yaml", "Two", "in: [ Engaged ]");

        Result result = Cli.run("test", "--rules", rules);

        assertThat(result.code()).isZero();
        assertThat(result.outLines()).last().isEqualTo("2 scenarios: 2 passed, 0 failed");
        assertThat(Cli.run("check", "--rules", rules).code()).isZero();
    }

    @Test
    void playsNothingIfAnyFileIsNotUnderstood() throws IOException {
        Path good = file("good.yaml", "Right", "activities: [ Engaged with a Dialogue ]");
        Path bad = file("bad.yaml", "Wrong", "activites: []");

        Result result = Cli.run("test", folder, "--rules", Cli.RULES);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("""
                1 problem in the scenarios:

                  %s:5:19  "Wrong"
                      an expectation has no 'activites'. Did you mean 'activities'?
                """.formatted(bad));
        assertThat(good).exists();
    }

    @Test
    void saysTheSameToPrograms() throws IOException {
        Path good = file("good.yaml", "Right", "activities: [ Engaged with a Dialogue ]");
        Path bad = file("bad.yaml", "Wrong", "activities: []");

        JsonNode json = json(Cli.run("test", good, bad, "--rules", Cli.RULES, "--format", "json"));

        assertThat(json.path("passed").asInt()).isEqualTo(1);
        assertThat(json.path("failed").asInt()).isEqualTo(1);
        assertThat(json.at("/scenarios/0/title").asText()).isEqualTo("Right");
        assertThat(json.at("/scenarios/0/passed").asBoolean()).isTrue();
        assertThat(json.at("/scenarios/1/failures/0/line").asInt()).isEqualTo(5);
        assertThat(json.at("/scenarios/1/story/0").asText()).startsWith(bad + ":5: ");
    }

    @Test
    void saysProblemsToPrograms() throws IOException {
        Path bad = file("bad.yaml", "Wrong", "in: [ Nowhere ]");

        JsonNode json = json(Cli.run("test", bad, "--rules", Cli.RULES, "--format", "json"));

        assertThat(json.at("/problems/0/file").asText()).isEqualTo(bad.toString());
        assertThat(json.at("/problems/0/line").asInt()).isEqualTo(5);
        assertThat(json.at("/problems/0/column").asInt()).isEqualTo(25);
        assertThat(json.at("/problems/0/message").asText()).isEqualTo("there is no list 'Nowhere'");
    }

    @Test
    void saysWhereItLookedInVain() {
        assertThat(Cli.run("test", folder, "--rules", Cli.RULES).err())
                .isEqualTo("smartlists: " + folder + ": holds no scenarios (*.yaml)\n");
        assertThat(Cli.run("test", "--rules", Cli.RULES).out())
                .contains(Cli.RULES + "/scenarios\n      there is no such file or folder");
        assertThat(Cli.run("test", "a\0b", "--rules", Cli.RULES).code()).isEqualTo(2);
    }

    @Test
    void escapesWhatATerminalWouldObey() throws IOException {
        Path file = file("bad.yaml", "\"Wrong \\e[31m\"", "activities: []");

        assertThat(Cli.run("test", file, "--rules", Cli.RULES).out())
                .contains("Wrong \\u001b[31m")
                .doesNotContain("\u001b");
    }

    private static JsonNode json(Result result) throws IOException {
        assertThat(result.code()).isEqualTo(1);
        return new ObjectMapper().readTree(result.out());
    }
}
