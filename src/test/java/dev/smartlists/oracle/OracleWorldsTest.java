package dev.smartlists.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.oracle.OracleResult.Counts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class OracleWorldsTest {

    private static final int WORLDS = 300;

    /** True of everybody, so that it tells how many persons there are. */
    private static final JsonNode EVERYBODY = Given.list(
            "Everybody",
            Given.filter("Not Reached Dialogue Goal", Given.condition("Min. Number of Times", "at least", "99999")));

    @Test
    @Tag("slow")
    void mostListsAreTrueOfSomePersonsAndNotOfOthers(TestReporter reporter) {
        int lists = 0;
        int telling = 0;
        Map<Integer, Integer> byTenths = new TreeMap<>();
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = OracleWorlds.of(seed, 30, 270);
            List<JsonNode> smartLists = new ArrayList<>(world.lists());
            smartLists.removeIf(list -> list.path("rules").has("triggers"));
            smartLists.add(EVERYBODY);
            Map<String, Integer> members = new TreeMap<>();
            Oracle.run(world.lines(), smartLists, world.asOf(), world.settings())
                    .memberships()
                    .forEach(line -> members.merge(Given.json(line).path("list").textValue(), 1, Integer::sum));
            int persons = members.get("Everybody");
            smartLists.remove(EVERYBODY);
            for (JsonNode list : smartLists) {
                double share = members.getOrDefault(list.path("name").textValue(), 0) / (double) persons;
                lists++;
                telling += share >= 0.05 && share <= 0.95 ? 1 : 0;
                byTenths.merge((int) (share * 10) * 10, 1, Integer::sum);
            }
        }
        reporter.publishEntry(Map.of(
                "lists", "" + lists,
                "true of 5 to 95 % of the persons", "" + telling,
                "lists by the percentage of persons, in tens", "" + byTenths));

        assertThat(telling / (double) lists).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void aSeedGivesTheSameWorldAgain() {
        assertThat(OracleWorlds.of(7)).isEqualTo(OracleWorlds.of(7)).isNotEqualTo(OracleWorlds.of(8));
    }

    @Test
    void worldsAreSmall() {
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = OracleWorlds.of(seed);
            Counts counts = run(world).counts();
            assertThat(counts.accepted()).isBetween(10, 80);
            assertThat(world.lists()).hasSizeBetween(4, 10);
        }
    }

    @Test
    void everythingHappensInSomeWorld() {
        Set<String> seen = new HashSet<>();
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = OracleWorlds.of(seed);
            OracleResult result = run(world);
            Counts counts = result.counts();
            noteIf(seen, "duplicate", counts.duplicate() > 0);
            noteIf(seen, "conflicting", counts.conflicting() > 0);
            noteIf(seen, "refused", counts.refused() > 0);
            noteIf(seen, "later", counts.later() > 0);
            noteIf(seen, "unclassified", !counts.unclassified().isEmpty());
            noteIf(seen, "update without engagement", counts.updatesWithoutEngagement() > 0);
            noteIf(seen, "suppressed", !result.suppressed().isEmpty());
            noteIf(seen, "trigger", !result.triggers().isEmpty());
            result.activities().forEach(line -> noteActivity(seen, Given.json(line)));
            world.lists().forEach(list -> noteList(seen, list));
        }

        assertThat(seen)
                .contains("duplicate", "conflicting", "refused", "later", "unclassified", "suppressed", "trigger")
                .contains("update without engagement", "Member of Smart List in", "Member of Smart List not in")
                .contains("all", "any", "custom", "Advanced", "once", "interval");
        for (ActivityType type : ActivityType.values()) {
            for (Kind kind : Kind.values()) {
                assertThat(seen).contains(type.nameIn(kind), "Not " + type.nameIn(kind), type.triggerIn(kind));
                assertThat(seen).contains("happened: " + type.nameIn(kind));
                for (String attribute : Attributes.names(type, kind)) {
                    assertThat(seen).contains(type.nameIn(kind) + "/" + attribute);
                }
            }
        }
    }

    @Test
    void shufflingTheLinesChangesNothing() {
        for (int seed = 0; seed < 50; seed++) {
            World world = OracleWorlds.of(seed);
            List<String> shuffled = new ArrayList<>(world.lines());
            new Dice(seed).shuffle(shuffled);
            OracleResult expected = run(world);
            OracleResult result = Oracle.run(shuffled, world.lists(), world.asOf(), world.settings());

            assertThat(result.activities()).isEqualTo(expected.activities());
            assertThat(result.memberships()).isEqualTo(expected.memberships());
            assertThat(result.triggers()).isEqualTo(expected.triggers());
            assertThat(result.suppressed()).isEqualTo(expected.suppressed());
            assertThat(result.counts()).isEqualTo(expected.counts());
        }
    }

    private static OracleResult run(World world) {
        return Oracle.run(world.lines(), world.lists(), world.asOf(), world.settings());
    }

    private static void noteActivity(Set<String> seen, JsonNode activity) {
        seen.add("happened: " + activity.path("activity").textValue());
    }

    private static void noteList(Set<String> seen, JsonNode list) {
        seen.add(list.path("qualificationRuleType").asText());
        seen.add(list.path("rules").path("filterMatchType").asText());
        Consumer<JsonNode> note = rule -> {
            String name = rule.path("name").textValue();
            seen.add(name);
            for (JsonNode condition : rule.path("conditions")) {
                String positive = name.startsWith("Not ") ? name.substring(4) : name;
                seen.add(
                        positive + "/" + condition.path("activityAttributeName").textValue());
                seen.add(name + " " + condition.path("operator").textValue());
            }
        };
        list.path("rules").path("filters").forEach(note);
        list.path("rules").path("triggers").forEach(note);
    }

    private static void noteIf(Set<String> seen, String what, boolean happened) {
        if (happened) {
            seen.add(what);
        }
    }
}
