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

/** What {@code import} writes and tells; what JSON means in rules is tested with the exchange. */
class ImportCommandTest {

    private static final String LIST = """
            [{"name": "Talkers", "rules": {"filters": [
                {"name": "%s", "ruleType": "Activity", "operator": "occurs", "conditions": []}]}}]
            """;

    @TempDir
    private Path folder;

    private Path rules = Path.of("");

    @BeforeEach
    void makeRulesFolder() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules/lists")).getParent();
    }

    private Path json(String filter) throws IOException {
        return Files.writeString(folder.resolve("lists.json"), LIST.formatted(filter));
    }

    @Test
    void writesARuleFileForEachList() throws IOException {
        Result result = Cli.run("import", json("Engaged with a Dialogue"), "--rules", rules);

        Path file = rules.resolve("lists/talkers.drl");
        assertThat(result)
                .isEqualTo(new Result(
                        0,
                        "List     File" + " ".repeat(file.toString().length() - 4) + "  Done\nTalkers  " + file
                                + "  new\n",
                        ""));
        assertThat(file).content().contains("rule \"Talkers\"", "Engaged( inDialogue )");
        assertThat(Cli.run("import", json("Engaged with a Dialogue"), "--rules", rules)
                        .out())
                .endsWith("unchanged\n");
    }

    @Test
    void onlyTellsWhatItWouldDo() throws IOException {
        Result result = Cli.run("import", json("Engaged with a Dialogue"), "--rules", rules, "--dry-run");

        assertThat(result.code()).isZero();
        assertThat(result.outLines().get(0)).endsWith("  To do");
        assertThat(rules.resolve("lists")).isEmptyDirectory();
    }

    @Test
    void writesNothingIfAnythingCannotBeSaidInRules() throws IOException {
        Path json = json("Engaged with a Dialog");

        Result result = Cli.run("import", json, "--rules", rules);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("1 problem in " + json + ", so nothing was imported:\n\n  \"Talkers\", filter 1")
                .contains("Did you mean 'Engaged with a Dialogue'?");
        assertThat(rules.resolve("lists")).isEmptyDirectory();
    }

    @Test
    void tellsTheSameAsJson() throws IOException {
        JsonNode good = new ObjectMapper()
                .readTree(Cli.run("import", json("Engaged with a Dialogue"), "--rules", rules, "--format", "json")
                        .out());
        JsonNode bad = new ObjectMapper()
                .readTree(Cli.run("import", json("Engaged with a Dialog"), "--rules", rules, "--format", "json")
                        .out());

        assertThat(good.toString())
                .isEqualTo(
                        "{\"written\":true,\"files\":[{\"list\":\"Talkers\",\"file\":\"lists/talkers.drl\",\"change\":\"new\"}],"
                                + "\"problems\":[],\"warnings\":[]}");
        assertThat(bad.get("written").asBoolean()).isFalse();
        assertThat(bad.get("problems").get(0).get("list").asText()).isEqualTo("Talkers");
    }

    @Test
    void readsStandardInput() {
        Result result = Cli.runWith(LIST.formatted("Engaged with a Dialogue"), "import", "-", "--rules", rules);

        assertThat(result.code()).isZero();
        assertThat(rules.resolve("lists/talkers.drl")).exists();
    }

    @Test
    void tellsOfAFileThatIsNone() {
        assertThat(Cli.run("import", folder.resolve("nope.json"), "--rules", rules)
                        .err())
                .isEqualTo("smartlists: " + folder.resolve("nope.json") + ": cannot be read: there is no such file\n");
        assertThat(Cli.run("import", folder, "--rules", rules).err())
                .isEqualTo("smartlists: " + folder + ": cannot be read: this is a folder\n");
    }
}
