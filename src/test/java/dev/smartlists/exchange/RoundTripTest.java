package dev.smartlists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.oracle.Oracle;
import dev.smartlists.oracle.OracleResult;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON to rules to JSON to rules: from the first rules on, nothing changes. */
class RoundTripTest {

    @Property
    void randomListsComeBack(@ForAll long seed) {
        assertStable(new RandomLists(seed).several(6));
    }

    @Property
    void theOracleSeesNoDifference(@ForAll long seed) {
        World world = OracleWorlds.of(seed);
        assertStable(world.lists());
        List<JsonNode> exported = Rules.lists(
                RuleExport.export(Rules.read(RuleImport.drl(world.lists()))).json());
        OracleResult before = Oracle.run(world.lines(), world.lists(), world.asOf(), world.settings());
        OracleResult after = Oracle.run(world.lines(), exported, world.asOf(), world.settings());
        assertThat(after.memberships()).isEqualTo(before.memberships());
        assertThat(after.triggers()).isEqualTo(before.triggers());
    }

    @Test
    void everyAttributeAndOperatorComesBack() {
        List<JsonNode> lists = new ArrayList<>();
        for (ActivityType type : ActivityType.values()) {
            for (ConversationKind kind : ConversationKind.values()) {
                for (Attribute attribute : Attribute.of(type, kind)) {
                    for (Operator operator : Operator.of(attribute.type())) {
                        JsonNode condition = Json.condition(
                                attribute.label(kind), operator.label(), Values.of(attribute.type(), operator));
                        lists.add(Json.list(
                                "List " + lists.size(), Json.filter("Not " + type.filterName(kind), condition)));
                        lists.add(Json.campaign(
                                Json.list("List " + lists.size()), Json.filter(type.triggerName(kind), condition)));
                    }
                }
            }
        }
        assertStable(lists);
    }

    @Test
    void conditionsComeBackAsTheyWere() {
        for (Operator operator : Operator.of(ValueType.TEXT)) {
            JsonNode condition = Json.condition("Name", operator.label(), Values.of(ValueType.TEXT, operator));
            JsonNode list = Json.list(
                    "L",
                    Json.filter("Not Engaged with a Dialogue", condition, Json.inPast("2 weeks"), Json.atLeast("3")));
            assertThat(Rules.lists(RuleExport.export(Rules.read(RuleImport.drl(List.of(list))))
                            .json()))
                    .containsExactly(list);
        }
    }

    @Test
    void theExampleListsComeBack() throws IOException {
        assertStable(Rules.lists(Files.readString(Path.of("examples/lists.json"))));
    }

    @Test
    void hostileNamesComeBack() {
        assertStable(ListNamesTest.hostile()
                .<JsonNode>map(name ->
                        Json.list(name, Json.filter("Triggered Dialogue", Json.condition("Name", "is", name + "x"))))
                .toList());
    }

    @Test
    void theSampleRulesAreExportedButForWhatTheJsonCannotSay() {
        ExportResult result = RuleExport.export(RuleSetReader.read(Path.of("rules")));
        assertThat(result.leftOut()).extracting(Finding::list).contains("Booked right after the goal");
        List<RuleSource> imported = RuleImport.drl(Rules.lists(result.json()).stream()
                .filter(list -> result.warnings().stream()
                        .noneMatch(warning ->
                                warning.list().equals(list.get("name").textValue())))
                .toList());
        assertThat(imported).hasSizeGreaterThan(20);
    }

    @Test
    void anExportImportedWhereItCameFromChangesNothing(@TempDir Path folder) throws IOException {
        List<JsonNode> lists = new RandomLists(7).several(20);
        RuleImport.plan(Json.file(lists.toArray(JsonNode[]::new)), folder).write();
        Files.createDirectory(folder.resolve("activities"));
        Files.copy(Path.of("rules/activities/engaged.drl"), folder.resolve("activities/engaged.drl"));
        byte[] exported = RuleExport.export(RuleSetReader.read(folder)).json().getBytes(StandardCharsets.UTF_8);
        assertThat(RuleImport.plan(exported, folder).files())
                .hasSize(20)
                .allMatch(file -> file.change() == PlannedFile.Change.UNCHANGED);
    }

    private static void assertStable(List<? extends JsonNode> lists) {
        List<RuleSource> first = RuleImport.drl(lists);
        ExportResult exported = RuleExport.export(Rules.read(first));
        assertThat(exported.leftOut()).isEmpty();
        List<RuleSource> second = RuleImport.drl(Rules.lists(exported.json()));
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
        List<RuleSource> shuffled = new ArrayList<>(second);
        shuffled.sort(Comparator.comparing(RuleSource::text).reversed());
        assertThat(RuleExport.export(Rules.read(shuffled)).json()).isEqualTo(exported.json());
    }
}
