package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.rules.Qualification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one list or campaign of the JSON; what is wrong with it is reported, all at once. */
final class DefinitionReader {

    private static final String LOGIC = "filterCustomRuleLogic";
    private static final Set<String> MEMBERS =
            Set.of("name", "rules", QualificationReader.TYPE, QualificationReader.INTERVAL, QualificationReader.UNIT);
    private static final Set<String> RULE_MEMBERS = Set.of("filterMatchType", LOGIC, "triggers", "filters");

    private final Findings findings;
    private final JsonMembers list;

    private DefinitionReader(JsonMembers list, Findings findings) {
        this.list = list;
        this.findings = findings;
    }

    /**
     * The definition; empty if it is wrong, which is reported.
     *
     * @param position in the array, from 1
     */
    static Optional<ListDefinition> read(JsonNode node, int position, Findings findings) {
        Findings numbered = findings.at("list " + position);
        Optional<String> name = Optional.of(node.path("name"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
        Findings here = name.map(findings::inList).orElse(numbered);
        return JsonMembers.of(node, MEMBERS, here).flatMap(list -> {
            Optional<String> checked = list.neededText("name");
            Optional<ListDefinition> read = new DefinitionReader(list, here).definition(checked.orElse(""));
            return checked.flatMap(known -> read);
        });
    }

    private Optional<ListDefinition> definition(String name) {
        int before = findings.count();
        if (!list.has("rules")) {
            findings.problem("'rules' is missing");
            return Optional.empty();
        }
        Optional<JsonMembers> rules = JsonMembers.of(list.node("rules"), RULE_MEMBERS, findings.at("rules"));
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        List<JsonNode> triggerNodes = rules.get().array("triggers");
        List<JsonNode> filterNodes = rules.get().array("filters");
        List<Filter.OfActivity> triggers = new ArrayList<>();
        for (int i = 0; i < triggerNodes.size(); i++) {
            FilterReader.trigger(triggerNodes.get(i), findings.at("trigger " + (i + 1)))
                    .ifPresent(triggers::add);
        }
        List<Optional<Filter>> filters = new ArrayList<>();
        for (int i = 0; i < filterNodes.size(); i++) {
            filters.add(FilterReader.filter(filterNodes.get(i), findings.at("filter " + (i + 1))));
        }
        Optional<Logic<Integer>> logic = logic(rules.get(), filters.size());
        Optional<Qualification> qualification = qualification(!triggerNodes.isEmpty());
        if (triggerNodes.isEmpty() && filterNodes.isEmpty() && findings.count() == before) {
            findings.problem(
                    "has neither filters nor triggers. A list without conditions would be everyone, which is never meant");
        }
        return findings.count() == before
                ? Optional.of(new ListDefinition(
                        name,
                        List.copyOf(triggers),
                        logic.map(numbers ->
                                numbers.map(number -> filters.get(number - 1).orElseThrow())),
                        qualification.orElse(null)))
                : Optional.empty();
    }

    private Optional<Qualification> qualification(boolean campaign) {
        if (campaign) {
            return QualificationReader.read(list, findings);
        }
        QualificationReader.refuse(list, findings);
        return Optional.empty();
    }

    private Optional<Logic<Integer>> logic(JsonMembers rules, int filters) {
        String type = rules.text("filterMatchType").orElse("all").strip().toLowerCase(Locale.ROOT);
        Optional<String> text = rules.text(LOGIC).filter(logic -> !logic.isBlank());
        List<Logic<Integer>> each = new ArrayList<>();
        for (int number = 1; number <= filters; number++) {
            each.add(new Logic.Leaf<>(number));
        }
        switch (type) {
            case "custom", "advanced" -> {
                return filters == 0 && text.isEmpty()
                        ? Optional.empty()
                        : LogicParser.parse(text.orElse(""), filters, findings.at(LOGIC));
            }
            case "all", "any" -> {
                if (text.isPresent()) {
                    findings.at(LOGIC)
                            .warning("changes nothing, as filterMatchType is '" + type + "' and not 'custom'");
                }
                return each.isEmpty()
                        ? Optional.empty()
                        : Optional.of(type.equals("all") ? Logic.all(each) : Logic.any(each));
            }
            default -> {
                findings.at("filterMatchType").problem("there is no " + Finding.shown(type) + " (all, any, custom)");
                return Optional.empty();
            }
        }
    }
}
