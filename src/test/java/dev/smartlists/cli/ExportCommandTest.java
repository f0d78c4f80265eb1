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

/** What {@code export} writes and tells; what rules mean in JSON is tested with the exchange. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    private Path rules = Path.of("");

    @BeforeEach
    void makeRules() throws IOException {
        rules = folder.resolve("rules");
        write("activities/engaged.drl", """
                rule "Engaged" when $event : VisitorEvent( type == "prompt_answered" )
                then insert( new Engaged( $event ) ); end
                """);
        write("lists/talkers.drl", "rule \"Talkers\" when Engaged( inDialogue ) then member(); end");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(rules.resolve(file).getParent());
        Files.writeString(rules.resolve(file), text);
    }

    private void addSequence() throws IOException {
        write(
                "lists/sequence.drl",
                "rule \"Twice\" when $one : Engaged() Engaged( laterThan( $one ) ) then member(); end");
    }

    @Test
    void writesTheJsonToStandardOutput() throws IOException {
        Result result = Cli.run("export", "--rules", rules);

        JsonNode lists = new ObjectMapper().readTree(result.out());
        assertThat(lists).hasSize(1);
        assertThat(lists.get(0).get("name").asText()).isEqualTo("Talkers");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void namesWhatTheJsonCannotSay() throws IOException {
        addSequence();

        Result result = Cli.run("export", "--rules", rules);

        assertThat(new ObjectMapper().readTree(result.out())).hasSize(1);
        assertThat(result.err()).startsWith("1 rule left out:\n").contains("\"Twice\"");
        assertThat(result.code()).isZero();
    }

    @Test
    void strictWritesAllOrNothing() throws IOException {
        Path out = Files.writeString(folder.resolve("lists.json"), "as it was");
        addSequence();

        Result refused = Cli.run("export", "--rules", rules, "--out", out, "--strict");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).startsWith("1 rule cannot be exported, so nothing was written:\n");
        assertThat(out).hasContent("as it was");

        Files.delete(rules.resolve("lists/sequence.drl"));
        assertThat(Cli.run("export", "--rules", rules, "--out", out, "--strict").code())
                .isZero();
        assertThat(new ObjectMapper().readTree(out.toFile())).hasSize(1);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void saysWhatIsWrongWithTheRules() throws IOException {
        write("lists/broken.drl", "rule \"Broken\" when Engagd() then member(); end");

        Result result = Cli.run("export", "--rules", rules);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("lists/broken.drl:1").contains("Did you mean 'Engaged'?");
    }
}
