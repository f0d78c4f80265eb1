package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code test --coverage} and {@code test --mutate}: what scenarios show of rules, and which changes to rules none notices. */
class TestQualityTest {

    private static final String TALKERS = "Talkers <script>";

    @TempDir
    private Path folder;

    @BeforeEach
    void rules() throws IOException {
        RuleFiles.folder(
                folder,
                RuleFiles.list(TALKERS, "Engaged( name.is( \"A & <b>\" ) )")
                        + RuleFiles.list("Readers", "InteractedWithDocument()"));
        Files.createDirectories(folder.resolve("scenarios"));
        scenario("one.yaml", """
                scenarios:
                  - scenario: One talks
                    steps:
                      - { visitor: ana, does: answers a prompt, dialogue: "A & <b>" }
                      - expect: { in: [ "Talkers <script>" ] }
                """);
    }

    private void scenario(String name, String text) throws IOException {
        Files.writeString(folder.resolve("scenarios").resolve(name), text);
    }

    /** What the scenario above does not show of the list that it is about. */
    private void completed() throws IOException {
        scenario("two.yaml", """
                scenarios:
                  - scenario: Another talks about something else
                    steps:
                      - { visitor: bob, does: answers a prompt, dialogue: B }
                      - expect: { not in: [ "Talkers <script>" ] }
                """);
    }

    private Result test(Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "test";
        arguments[1] = "--rules";
        arguments[2] = folder;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Cli.run(arguments);
    }

    @Test
    void saysWhatNoScenarioShows() {
        Result result = test("--coverage");
        assertThat(result.code()).isZero();
        String lists = folder + "/lists/lists.drl";
        assertThat(result.out())
                .containsPattern("\n" + lists + " +2 +2 +0 +8 +2 +25\n")
                .contains(
                        "  " + lists + ":5  nobody was ever left out\n      Talkers <script>\n",
                        "  " + lists + ":7  never false\n      Engaged( name.is( \"A & <b>\" ) )\n",
                        "  " + lists + ":12  never looked at\n      Readers\n");
        assertThat(result.outLines()).last().asString().startsWith("Coverage: ").endsWith(" were seen");
    }

    @Test
    void exitsWithOneBelowTheThreshold() {
        Result result = test("--threshold", 100);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).matches("smartlists: coverage is \\d+ %, and --threshold asks for 100 %\n");
        assertThat(test("--threshold", 1).code()).isZero();
        assertThat(test("--threshold", 101).code()).isEqualTo(2);
    }

    @Test
    void writesAPageInWhichRulesAreData() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(test("--html", page).code()).isZero();
        assertThat(page)
                .content()
                .contains("rule &quot;Talkers &lt;script&gt;&quot;")
                .contains("never false")
                .contains("default-src 'none'")
                .doesNotContain("<script", "<b>", "http://", "https://", "src=");
    }

    @Test
    void missesTheFolderOfThePageBeforeAnythingIsPlayed() throws IOException {
        scenario("broken.yaml", "scenarios: 1");
        Path page = folder.resolve("none/page.html");
        Result result = test("--html", page);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("--html " + page + ": there is no folder " + folder.resolve("none") + ". Create it");
        assertThat(test("--html", folder).err()).contains("this is a folder. Name a file in it");
    }

    @Test
    void tellsOfSingleFilesOnlyWhatTheySpeakOf() {
        Result result = test("--coverage", folder.resolve("scenarios/one.yaml"));
        assertThat(result.out())
                .contains("nobody was ever left out\n      Talkers <script>\n", "never false\n")
                .doesNotContain("Readers", "activities/", "uniqueness/")
                .contains("\nOf 2 lists and campaigns these files speak of 1; this is about no others\n");
        assertThat(test("--coverage", folder.resolve("scenarios")).out()).contains("Readers", "activities/");
    }

    @Test
    void saysTheSameToPrograms() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(test("--coverage", "--mutate", "--format", "json").out());
        assertThat(json.path("passed").asInt()).isEqualTo(1);
        JsonNode coverage = json.path("coverage");
        assertThat(coverage.path("seen").asInt())
                .isPositive()
                .isLessThan(coverage.path("outcomes").asInt());
        assertThat(coverage.path("missing").findValuesAsText("missing")).contains("never looked at", "never false");
        assertThat(json.at("/mutation/survivors").findValuesAsText("change"))
                .contains("dropped: name.is( \"A & <b>\" )");
        assertThat(json.at("/mutation/changes").asInt())
                .isEqualTo(json.at("/mutation/noticed").asInt()
                        + json.at("/mutation/survivors").size());
    }

    @Test
    void saysWhichChangesGoUnnoticedUntilAScenarioNoticesThem() throws IOException {
        String survivor = "\"Talkers <script>\"\n      dropped: name.is( \"A & <b>\" )\n";
        Result result = test("--mutate");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains(folder + "/lists/lists.drl:7  " + survivor)
                .contains(
                        "\"Readers\"\n      not added: InteractedWithDocument()\n      no scenario says anything of this rule\n")
                .doesNotContain("A & <b>~");

        completed();
        assertThat(test("--mutate").out()).doesNotContain(survivor);
    }

    @Test
    void scenariosAboutAListInWhichTheListIsCountToo() throws IOException {
        RuleFiles.lists(
                folder,
                RuleFiles.list(TALKERS, "Engaged( name.is( \"A & <b>\" ) )")
                        + RuleFiles.list("Friends", "MemberOf( list == \"Talkers <script>\" )")
                        + RuleFiles.list("Friends of friends", "MemberOf( list == \"Friends\" )"));
        scenario("one.yaml", """
                scenarios:
                  - scenario: Far away
                    steps:
                      - { visitor: ana, does: answers a prompt, dialogue: "A & <b>" }
                      - expect: { in: [ Friends of friends ] }
                      - { visitor: bob, does: answers a prompt, dialogue: B }
                      - expect: { not in: [ Friends of friends ] }
                """);
        assertThat(test("--mutate").out()).doesNotContain("Talkers", "Friends");
    }

    @Test
    void listedChangesNeedAReasonAndGoWhenTheyAreNoticed() throws IOException {
        String survivors = test("--mutate").outLines().stream()
                .filter(line -> line.startsWith("Mutation: "))
                .findFirst()
                .orElseThrow();
        Path listed = folder.resolve("scenarios/survivors.txt");
        Files.writeString(listed, "\"Talkers <script>\": dropped: name.is( \"A & <b>\" )\n    nobody would say so\n");
        assertThat(test("--mutate").out())
                .doesNotContain("      dropped: name.is( \"A & <b>\" )\n")
                .contains(", 1 listed in " + listed)
                .doesNotContain(survivors);

        completed();
        assertThat(test("--mutate").out())
                .contains(listed + ":1  \"Talkers <script>\": dropped: name.is( \"A & <b>\" ) is noticed now");
    }

    @Test
    void changesNothingWhileAScenarioFails() throws IOException {
        scenario("two.yaml", """
                scenarios:
                  - scenario: Wrong
                    steps:
                      - { visitor: bob, does: answers a prompt, dialogue: B }
                      - expect: { in: [ Readers ] }
                """);
        Result result = test("--mutate");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).doesNotContain("Mutation:");
        assertThat(result.err()).startsWith("smartlists: no rule was changed for --mutate");
    }
}
