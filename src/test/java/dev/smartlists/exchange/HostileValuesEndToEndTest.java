package dev.smartlists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and values that look like code are compared as text by the engine, letter by letter, and never run. */
class HostileValuesEndToEndTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void everyListHasItsOwnMemberOnly() {
        List<String> texts = ListNamesTest.hostile().toList();
        List<JsonNode> lists = new ArrayList<>();
        List<VisitorEvent> events = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String value = "v" + texts.get(i);
            lists.add(Json.list(texts.get(i), Json.filter("Triggered Dialogue", Json.condition("Name", "is", value))));
            lists.add(Json.list(texts.get(i) + "!", Json.member("in", texts.get(i))));
            events.add(VisitorEvent.of(
                    "e" + i, "conversation_triggered", "visitor " + i, NOW, event -> event.dialogue(value)));
        }
        List<RuleSource> sources = new ArrayList<>(RulesFolder.read(Path.of("rules"), new Problems()));
        sources.removeIf(source -> source.path().startsWith("lists/"));
        sources.addAll(RuleImport.drl(lists));
        Evaluation evaluation = SmartLists.of(sources, Settings.DEFAULT).evaluate(events.stream(), NOW);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(evaluation.members(texts.get(i))).as(texts.get(i)).containsExactly("visitor " + i);
            assertThat(evaluation.members(texts.get(i) + "!")).as(texts.get(i)).containsExactly("visitor " + i);
        }
    }
}
