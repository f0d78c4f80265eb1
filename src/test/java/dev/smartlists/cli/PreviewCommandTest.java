package dev.smartlists.cli;

import static dev.smartlists.cli.Lines.answer;
import static dev.smartlists.cli.Lines.event;
import static dev.smartlists.cli.RuleFiles.campaign;
import static dev.smartlists.cli.RuleFiles.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smartlists.SmartLists;
import dev.smartlists.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code preview}: what an edit of the rules would change. */
class PreviewCommandTest {

    private static final String TALKERS = list("Talkers", "Engaged()");
    private static final String PRICES = "Engaged( name.is( \"Pricing\" ), date.inPast( \"%s\" ) )";
    private static final String BEFORE = TALKERS
            + list("Prices", PRICES.formatted("7 days"))
            + list("Goals", "ReachedGoal()")
            + list("Bookings", "ScheduledMeeting()")
            + campaign("Welcome", "ReachedGoal( happensNow )")
            + campaign("Thanks", "ReachedGoal( happensNow, goal.is( \"Demo\" ) )");
    private static final String AFTER = TALKERS
            + list("Prices", PRICES.formatted("14 days"))
            + list("Everybody with a goal", "ReachedGoal()")
            + list("Agents", "EngagedWithAgent()")
            + campaign("Welcome", "ReachedGoal( happensNow, goal.is( \"Demo\" ) )");

    @TempDir
    private static Path compiled;

    private static Path events;

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeAll
    static void makeEvents() throws IOException {
        events = Lines.file(
                compiled,
                "events.ndjson",
                answer("e1", "v1", "2026-11-10T10:00:00Z"),
                answer("e2", "v2", "2026-11-20T10:00:00Z"),
                event(
                        "e3",
                        "goal_reached",
                        "v3",
                        "2026-11-20T11:00:00Z",
                        ",\"person\":\"ana\",\"goal\":{\"name\":\"Trial\"}"));
    }

    @BeforeEach
    void makeRules() throws IOException {
        before = RuleFiles.folder(folder.resolve("before"), BEFORE);
        after = RuleFiles.folder(folder.resolve("rules"), AFTER);
    }

    private static Result preview(Path rules, Object against, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("preview", "--rules", rules, "--against", against));
        arguments.addAll(List.of(more));
        return Cli.run(
                (where, settings) -> SmartLists.load(where, settings, compiled.resolve("compiled")),
                arguments.toArray());
    }

    @Test
    void tellsWhoWouldJoinAndLeaveAndWhatWouldStart() {
        Result result = preview(after, before, "--events", events);

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("""
                        Before: %s. After: %s
                        On 3 events of 3 persons, as of 2026-11-22T12:00:00.123Z

                        List                   Before  After  Joined  Left  Rule
                        Agents                      0      0       0     0  added
                        Bookings                    0      0       0     0  removed
                        Everybody with a goal       1      1       0     0  renamed, was Goals
                        Prices                      1      2       1     0  edited

                        Campaign  Before  After  Starts  Not any more  Rule
                        Thanks         0      0       0             0  removed
                        Welcome        1      0       0             1  edited

                        Prices
                          +  v1  Engaged with a Dialogue of 2026-11-10 10:00 (name 'Pricing'); before, Engaged: last one was 12 days 2 hours earlier, window is 7 days

                        Welcome
                          -  ana, Reached Dialogue Goal, 2026-11-20T11:00:00.000Z  this activity was no trigger of it
                        """.formatted(before, after));
    }

    @Test
    void comparesRulesAloneWithoutEvents() {
        assertThat(preview(after, before).out())
                .contains("No events, so nobody can join or leave; name some with --events")
                .contains("Prices                      0      0       0     0  edited")
                .doesNotContain("Talkers", "All lists have the same members");
    }

    @Test
    void tellsTheSameAsJson() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(preview(after, before, "--events", events, "--format", "json")
                        .out());

        assertThat(json.get("before").asText()).isEqualTo(before.toString());
        assertThat(json.get("events").asInt()).isEqualTo(3);
        assertThat(json.get("changed").asBoolean()).isTrue();
        assertThat(json.at("/lists/2")).isEqualTo(new ObjectMapper().readTree("""
                        {"list": "Everybody with a goal", "rule": "renamed", "formerly": "Goals", "before": 1, "after": 1,
                         "gained": 0, "lost": 0, "samples": []}
                        """));
        assertThat(json.at("/campaigns/1")).isEqualTo(new ObjectMapper().readTree("""
                        {"campaign": "Welcome", "rule": "edited", "before": 1, "after": 0, "gained": 0, "lost": 1, "samples": [
                            {"change": "lost", "person": "ana", "activity": "Reached Dialogue Goal", "date": "2026-11-20T11:00:00.000Z",
                             "why": "this activity was no trigger of it"}]}
                        """));
    }

    @Test
    void exitsWith3IfAskedToAndAnybodyJoinsOrLeaves() {
        assertThat(preview(after, before, "--events", events, "--fail-on-change")
                        .code())
                .isEqualTo(3);
        assertThat(preview(after, after, "--events", events, "--fail-on-change").code())
                .isZero();
    }

    @Test
    void saysOnWhichSideTheProblemsAre() throws IOException {
        RuleFiles.lists(before, list("Prices", "Engagd()"));
        RuleFiles.lists(after, list("Prices", "Engaged( nam.is( \"Pricing\" ) )"));

        Result result = preview(after, before, "--events", events);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("the rules as they are, " + after + ": 1 problem", "Did you mean 'name'?")
                .contains("the rules as they were, " + before + ": 1 problem", "Did you mean 'Engaged'?");
    }

    @Test
    void takesARevisionOfGit() throws IOException, InterruptedException {
        Path rules = repository();

        Result result = preview(rules, "HEAD", "--events", events);

        assertThat(result.outLines()).startsWith("Before: HEAD:" + rules + ". After: " + rules);
        assertThat(result.out()).contains("Prices                      1      2       1     0  edited");
    }

    @Test
    void showsProblemsInARevisionByItsName() throws IOException, InterruptedException {
        Path rules = repository();
        RuleFiles.lists(rules, list("Prices", "Engagd()"));
        git(rules, "commit", "-qam", "broken");
        RuleFiles.lists(rules, AFTER);

        Result result = preview(rules, "HEAD");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("the rules as they were, HEAD:" + rules, "HEAD:" + rules + "/lists/lists.drl:7");
    }

    @Test
    void namesTheNearestRevision() throws IOException, InterruptedException {
        Path rules = repository();

        assertThat(preview(rules, "publishd").err())
                .contains("there is neither a folder nor a git revision 'publishd'. Did you mean 'published'?");
        assertThat(preview(rules, "--against=--output=x").code()).isEqualTo(2);
        assertThat(preview(rules, "-x").err()).contains("-x");
    }

    @Test
    void saysSoIfThereIsNoRepository() {
        assertThat(preview(after, "HEAD").err())
                .contains("there is no folder 'HEAD', and " + after + " is in no git repository");
    }

    @Test
    void saysSoIfTheRevisionHasNoSuchFolder() throws IOException, InterruptedException {
        Path rules = repository();
        Path others = RuleFiles.folder(folder.resolve("repository/others"), AFTER);

        assertThat(preview(others, "HEAD").err()).contains("revision 'HEAD' has no files in others/");
        assertThat(rules).isDirectory();
    }

    @Test
    void leavesNothingBehind() throws IOException, InterruptedException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long files = copies(temporary);

        preview(repository(), "HEAD");

        assertThat(copies(temporary)).isEqualTo(files);
    }

    private static long copies(Path temporary) throws IOException {
        try (var all = Files.list(temporary)) {
            return all.filter(path -> path.getFileName().toString().startsWith("smartlists-rules"))
                    .count();
        }
    }

    /** A repository whose folder of rules was edited since the last commit. */
    private Path repository() throws IOException, InterruptedException {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Path rules = RuleFiles.folder(repository.resolve("rules"), BEFORE);
        git(repository, "init", "-q");
        git(repository, "add", ".");
        git(repository, "commit", "-qm", "rules");
        git(repository, "branch", "published");
        RuleFiles.lists(rules, AFTER);
        return rules;
    }

    private static void git(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", where.toString(), "-c", "user.name=Ana", "-c", "user.email=ana@example.com"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
