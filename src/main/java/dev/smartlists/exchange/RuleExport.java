package dev.smartlists.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smartlists.event.CodePointOrder;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes lists and campaigns as the product's own rule JSON, sorted by name. Only what the rules say counts, so those that were written or changed
 * by hand are exported as well; what the JSON cannot express is left out, by name and with the reason. The same rules always give the same
 * text. Thread-safe.
 */
public final class RuleExport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private RuleExport() {}

    /** The lists and campaigns of a rule set. */
    public static ExportResult export(RuleSet rules) {
        Findings findings = new Findings();
        List<ListDefinition> definitions = new ArrayList<>();
        Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .sorted(Comparator.comparing(ListRule::name, CodePointOrder.TEXTS))
                .forEach(rule -> {
                    try {
                        definitions.add(DefinitionExtractor.definition(rule));
                    } catch (NotExpressibleException reason) {
                        findings.inList(rule.name())
                                .at(rule.text().file() + ":" + reason.line())
                                .problem(String.valueOf(reason.getMessage()));
                    }
                });
        checkReferences(definitions, findings);
        ArrayNode array = JSON.createArrayNode();
        definitions.stream().<ObjectNode>map(DefinitionJson::of).forEach(array::add);
        return new ExportResult(text(array), findings.problems(), findings.warnings());
    }

    private static void checkReferences(List<ListDefinition> definitions, Findings findings) {
        Set<String> names = new HashSet<>();
        definitions.forEach(definition -> names.add(definition.name()));
        for (ListDefinition definition : definitions) {
            for (String name : definition.references()) {
                if (!names.contains(name)) {
                    findings.inList(definition.name())
                            .warning("refers to " + Finding.shown(name)
                                    + ", which is left out, so it can be imported only where that list is already");
                }
            }
        }
    }

    private static String text(ArrayNode array) {
        try {
            return WRITER.writeValueAsString(array) + "\n";
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("a tree can always be written", never);
        }
    }
}
