package dev.smartlists.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import java.util.ArrayList;
import java.util.List;

/** Rule sets for tests. */
final class Rules {

    private static final RuleSource CLASSIFICATION = new RuleSource("activities/engaged.drl", """
            package activities
            rule "Engaged" when $event : VisitorEvent( type == "click" ) then insert( new Engaged( $event ) ); end
            """);

    private Rules() {}

    /** Rule files read as a whole. */
    static RuleSet read(List<RuleSource> lists) {
        List<RuleSource> sources = new ArrayList<>(lists);
        sources.add(CLASSIFICATION);
        return RuleSetReader.read(sources, List.of());
    }

    /** A list with these lines of conditions. */
    static RuleSource list(String title, String... conditions) {
        return rule(title, "", "member();", conditions);
    }

    /** A campaign with these lines of conditions. */
    static RuleSource campaign(String title, String qualifies, String... conditions) {
        return rule(title, "@qualifies( " + qualifies + " )\n", "start();", conditions);
    }

    /** What the export of some rules holds. */
    static List<JsonNode> exported(RuleSource... rules) {
        return lists(RuleExport.export(read(List.of(rules))).json());
    }

    static List<JsonNode> lists(String json) {
        try {
            return new JsonMapper().readTree(json).valueStream().toList();
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    private static RuleSource rule(String title, String metadata, String action, String... conditions) {
        return new RuleSource(
                "lists/" + title + ".drl",
                "package lists\nrule \"" + title + "\"\n" + metadata + "when\n" + String.join("\n", conditions)
                        + "\nthen\n" + action + "\nend\n");
    }
}
