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

/** Rules that are right, wrong, or break on the way. */
class CheckCommandTest {

    @TempDir
    private Path rules;

    @BeforeEach
    void copyRules() throws IOException {
        for (String file : new String[] {"activities/activities.drl", "uniqueness/repeats.drl"}) {
            Files.createDirectories(rules.resolve(file).getParent());
            Files.copy(Path.of(Cli.RULES, file), rules.resolve(file));
        }
    }

    private void list(String file, String title, String condition) throws IOException {
        Path path = rules.resolve("lists").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, """
                package lists

                import dev.smartlists.activity.*

                rule "%s"
                when
                    %s
                then
                    member();
                end
                """.formatted(title, condition));
    }

    @Test
    void saysWhatThereIsAndWhatRunsAsWritten() {
        Result result = Cli.run("check", "--rules", Cli.RULES);

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.outLines())
                .containsExactly(
                        "4 lists, 1 campaign, 5 classification rules, 1 uniqueness rule: no problems",
                        "",
                        "Run as written by the engine, one person at a time: right, but slower than planned ones",
                        "",
                        "  " + Cli.RULES + "/lists/lists.drl:19  \"Partners\"",
                        "      line 21: 'attributes[\"partner\"] == \"Brightline\"' is for the engine");
    }

    @Test
    void saysTheSameAsJson() throws IOException {
        Result result = Cli.run("check", "--rules", Cli.RULES, "--format", "json");

        assertThat(result.code()).isZero();
        assertThat(new ObjectMapper().readTree(result.out())).isEqualTo(new ObjectMapper().readTree("""
                                        {"problems": [], "lists": 4, "campaigns": 1, "classificationRules": 5, "uniquenessRules": 1,
                                         "asWritten": [{"name": "Partners", "file": "lists/lists.drl", "line": 19,
                                           "reason": "line 21: 'attributes[\\"partner\\"] == \\"Brightline\\"' is for the engine"}],
                                         "warnings": []}
                                        """));
    }

    @Test
    void tellsEveryProblemWithItsPlace() throws IOException {
        list("one.drl", "One", "Engagd()");
        list("two.drl", "Two\\u001b[2J", "Engaged( nme.is( \"x\" ) )");

        Result result = Cli.run("check", "--rules", rules);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("2 problems in the rules:\n\n  " + rules.resolve("lists/one.drl") + ":7  \"One\"\n      ")
                .contains("Did you mean 'Engaged'?")
                .contains("\n\n  " + rules.resolve("lists/two.drl") + ":7  \"Two\\u001b[2J\"\n      ")
                .contains("Did you mean 'name'?")
                .doesNotContain("\u001b");
    }

    @Test
    void tellsMistakesInTheRetentionFileWithThoseInRules() throws IOException {
        list("one.drl", "One", "Engagd()");
        Files.writeString(rules.resolve("retention.properties"), "# as in the product\nEngagd = 90 days\n");

        Result result = Cli.run("check", "--rules", rules);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("2 problems in the rules:\n\n  " + rules.resolve("lists/one.drl") + ":7  \"One\"\n")
                .contains("\n\n  " + rules.resolve("retention.properties")
                        + ":2\n      There is no activity 'Engagd'. Did you mean 'Engaged'?");
    }

    @Test
    void warnsOfWindowsThatLookFurtherBackThanActivitiesAreKept() throws IOException {
        list("one.drl", "One", "Engaged( date.inPast( \"6 months\" ) )");
        Files.writeString(rules.resolve("retention.properties"), "Engaged = 90 days\n");

        Result result = Cli.run("check", "--rules", rules);

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        rules.resolve("lists/one.drl") + ":7  \"One\"  [beyond-retention]\n"
                                + "      date.inPast( \"6 months\" ) looks further back than there is anything: Engaged is kept for 90 days (retention.properties:1).");
    }

    @Test
    void tellsProblemsAsJson() throws IOException {
        list("one.drl", "One", "Engagd()");

        Result result = Cli.run("check", "--rules", rules, "--format", "json");

        JsonNode problem =
                new ObjectMapper().readTree(result.out()).get("problems").get(0);
        assertThat(result.code()).isEqualTo(1);
        assertThat(problem.get("file").asText()).isEqualTo("lists/one.drl");
        assertThat(problem.get("line").asInt()).isEqualTo(7);
        assertThat(problem.get("title").asText()).isEqualTo("One");
        assertThat(problem.get("message").asText()).contains("Did you mean 'Engaged'?");
    }

    @Test
    void tellsOfARulesFolderThatIsNone() throws IOException {
        Path missing = rules.resolve("missing");
        Path file = Files.createFile(rules.resolve("file"));

        assertThat(Cli.run("check", "--rules", missing))
                .isEqualTo(new Result(
                        1,
                        "",
                        "smartlists: " + missing
                                + ": there is no such folder. Name the folder of rules with --rules DIR\n"));
        assertThat(Cli.run("check", "--rules", file).err()).contains(file + ": is not a folder");
    }

    @Test
    void noCommandRunsWithRulesThatHaveProblems() throws IOException {
        list("one.drl", "One", "Engagd()");
        Path events = Lines.file(rules, "events.ndjson", Lines.event("e1", "prompt_answered", "v1"));
        Path out = rules.resolve("out");

        Result result = Cli.run("run", events, "--rules", rules, "--out", out);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith(
                        "smartlists: 1 problem in the rules:\n\n  " + rules.resolve("lists/one.drl") + ":7  \"One\"");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void namesTheRuleThatFailsOnTheEvents() throws IOException {
        list("breaks.drl", "Breaks", "Engaged( attributes[\"name\"].toString().length() > 3 )");
        Path events = Lines.file(rules, "events.ndjson", Lines.event("e1", "prompt_answered", "v1"));
        Path out = rules.resolve("out");

        Result result = Cli.run("run", events, "--rules", rules, "--out", out);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains(
                        rules.resolve("lists/breaks.drl") + ":5  \"Breaks\"\n      This rule failed on event 'e1' of ")
                .doesNotContain("\tat ");
        assertThat(out).isEmptyDirectory();
    }
}
