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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --as-of A --compare-as-of B}: who joined and left between two instants, and why. */
class CompareAsOfTest {

    private static final String FIRST = "2026-11-05T00:00:00Z";
    private static final String SECOND = "2026-11-15T00:00:00Z";

    @TempDir
    private static Path folder;

    private static Path rules;
    private static Path events;
    private static SmartLists loaded;

    @BeforeAll
    static void makeRules() throws IOException {
        rules = RuleFiles.folder(
                folder.resolve("rules"),
                list("Recent", "Engaged( date.inPast( \"7 days\" ) )")
                        + list("Quiet", "Engaged()\n    not Engaged( date.inPast( \"7 days\" ) )")
                        + list("Twice", "Activities( times >= 2 ) from collect( Engaged() )")
                        + list("Both", "MemberOf( list == \"Recent\" )\n    MemberOf( list == \"Twice\" )")
                        + list("Ever", "Engaged()")
                        + campaign("Welcome", "ReachedGoal( happensNow )"));
        loaded = SmartLists.load(rules);
        events = Lines.file(
                folder,
                "events.ndjson",
                answer("e1", "v1", "2026-11-01T10:00:00Z"),
                answer("e2", "v2", "2026-11-10T10:00:00Z"),
                answer("e3", "v3", "2026-11-01T12:00:00Z"),
                event("e4", "goal_reached", "v3", "2026-11-12T10:00:00Z", ",\"person\":\"ana\""),
                event("e5", "prompt_answered", "v1", "2026-11-12T11:00:00Z", ""),
                answer("e6", "v5", "2026-11-01T10:00:00Z"));
    }

    private static Result compare(String asOf, String other, Object... more) {
        Object[] arguments = {"run", events, "--rules", rules, "--as-of", asOf, "--compare-as-of", other};
        Object[] all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Cli.run((where, settings) -> loaded, all);
    }

    @Test
    void tellsWhoJoinedAndLeftAndWhy() {
        Result result = compare(FIRST, SECOND);

        assertThat(result.code()).isZero();
        assertThat(result.out()).endsWith("""

                        From 2026-11-05T00:00:00.000Z to 2026-11-15T00:00:00.000Z

                        List    Before  After  Joined  Left
                        Both         0      1       1     0
                        Ever         3      4       2     1
                        Quiet        0      2       2     0
                        Recent       3      2       1     2
                        Twice        0      1       1     0

                        Campaign  Before  After  Starts  Not any more
                        Welcome        0      1       1             0

                        Both
                          +  v1  MemberOf( list == "Twice" ) holds now

                        Ever
                          +  ana  Engaged with a Dialogue of 2026-11-01 12:00 (name 'Pricing')
                          +  v2   Engaged with a Dialogue of 2026-11-10 10:00 (name 'Pricing')
                          -  v3   is known as 'ana' now

                        Quiet
                          +  ana  Engaged with a Dialogue of 2026-11-01 12:00 (name 'Pricing')
                          +  v5   Engaged with a Dialogue of 2026-11-01 10:00 (name 'Pricing') no longer counts

                        Recent
                          +  v2  Engaged with a Dialogue of 2026-11-10 10:00 (name 'Pricing')
                          -  v3  is known as 'ana' now
                          -  v5  Engaged with a Dialogue of 2026-11-01 10:00 (name 'Pricing') no longer counts; last one was 13 days 14 hours ago, window is 7 days

                        Twice
                          +  v1  Engaged with a Dialogue of 2026-11-12 11:00, 2 times in all

                        Welcome
                          +  ana, Reached Dialogue Goal, 2026-11-12T10:00:00.000Z  happened since then
                        """);
    }

    @Test
    void theOrderOfTheTwoInstantsIsThatOfTime() {
        String changes = "From 2026-11-05T00:00:00.000Z to 2026-11-15T00:00:00.000Z";

        String forwards = compare(FIRST, SECOND).out();
        String backwards = compare(SECOND, FIRST).out();

        assertThat(backwards.substring(backwards.indexOf(changes)))
                .isEqualTo(forwards.substring(forwards.indexOf(changes)));
    }

    @Test
    void tellsTheSameAsJson() throws IOException {
        JsonNode changes = new ObjectMapper()
                .readTree(compare(FIRST, SECOND, "--format", "json").out())
                .get("changes");

        assertThat(changes.get("from").asText()).isEqualTo("2026-11-05T00:00:00.000Z");
        assertThat(changes.get("to").asText()).isEqualTo("2026-11-15T00:00:00.000Z");
        assertThat(changes.get("changed").asBoolean()).isTrue();
        assertThat(changes.at("/lists/3")).isEqualTo(new ObjectMapper().readTree("""
                        {"list": "Recent", "before": 3, "after": 2, "gained": 1, "lost": 2, "samples": [
                            {"change": "gained", "person": "v2", "why": "Engaged with a Dialogue of 2026-11-10 10:00 (name 'Pricing')"},
                            {"change": "lost", "person": "v3", "why": "is known as 'ana' now"},
                            {"change": "lost", "person": "v5", "why": "Engaged with a Dialogue of 2026-11-01 10:00 (name 'Pricing') no longer counts; last one was 13 days 14 hours ago, window is 7 days"}]}
                        """));
    }

    @Test
    void writesEverybodyWhoJoinedOrLeft() throws IOException {
        Path out = folder.resolve("out");

        compare(FIRST, SECOND, "--out", out);

        assertThat(Files.readAllLines(out.resolve("changes.ndjson")))
                .contains(
                        "{\"list\":\"Quiet\",\"person\":\"v5\",\"change\":\"joined\","
                                + "\"why\":\"Engaged with a Dialogue of 2026-11-01 10:00 (name 'Pricing') no longer counts\"}",
                        "{\"list\":\"Recent\",\"person\":\"v5\",\"change\":\"left\","
                                + "\"why\":\"Engaged with a Dialogue of 2026-11-01 10:00 (name 'Pricing') no longer counts; last one was 13 days 14 hours ago, window is 7 days\"}")
                .hasSize(10);
        assertThat(Files.readAllLines(out.resolve("memberships.ndjson")))
                .as("as of --as-of")
                .hasSize(6);
    }

    @Test
    void saysSoIfNothingChanged() {
        assertThat(compare(SECOND, SECOND).out())
                .contains("All lists have the same members, and all campaigns start alike.");
    }

    @Test
    void needsATimeWithAnOffset() {
        Result result = compare(FIRST, "2026-11-15");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--compare-as-of");
    }
}
