package dev.smartlists.exchange;

import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.syntax.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that lists refer to lists that there are, in the import or in the folder, and not round in a circle. */
final class References {

    private static final int MOST_HINTS = 20;
    private static final int LONGEST_HINT = 200;
    private static final int LONGEST_CIRCLE = 10;

    private final JsonLists imported;
    private final Findings findings;
    private final Set<String> campaigns = new LinkedHashSet<>();
    private final Map<String, List<String>> references = new LinkedHashMap<>();
    private int hints;

    private References(JsonLists imported, ListFolder folder, Findings findings) {
        this.imported = imported;
        this.findings = findings;
        for (ListDefinition definition : imported.definitions()) {
            references.put(definition.name(), definition.references());
            if (definition.isCampaign()) {
                campaigns.add(definition.name());
            }
        }
        folder.lists().forEach((name, files) -> {
            if (!imported.names().contains(name)) {
                references.put(name, List.copyOf(files.get(0).rule().mentions().lists()));
                if (files.get(0).rule().action() instanceof Action.Start) {
                    campaigns.add(name);
                }
            }
        });
    }

    static void check(JsonLists imported, ListFolder folder, Findings findings) {
        References check = new References(imported, folder, findings);
        imported.definitions().forEach(check::checkNames);
        Circles.in(check.references).forEach(check::report);
    }

    private void checkNames(ListDefinition definition) {
        Findings here = findings.inList(definition.name());
        for (String name : definition.references()) {
            if (campaigns.contains(name)) {
                here.problem(Finding.shown(name) + " is a campaign: it has no members");
            } else if (!references.containsKey(name) && !imported.names().contains(name)) {
                here.problem("there is no list " + Finding.shown(name) + ", neither in this file nor in the folder"
                        + hint(name));
            }
        }
    }

    /** The first few get a hint: with thousands of names each takes its time. */
    private String hint(String name) {
        return name.length() <= LONGEST_HINT && hints++ < MOST_HINTS ? Nearest.hint(name, this::namesToHint) : "";
    }

    private List<String> namesToHint() {
        return references.keySet().stream()
                .filter(name -> name.length() <= LONGEST_HINT && !campaigns.contains(name))
                .toList();
    }

    private void report(List<String> circle) {
        List<String> round = new ArrayList<>(circle);
        round.add(circle.get(0));
        String shown = round.stream().limit(LONGEST_CIRCLE).map(Finding::shown).collect(Collectors.joining(" → "))
                + (round.size() > LONGEST_CIRCLE ? " → …" : "");
        circle.stream()
                .filter(imported.names()::contains)
                .findFirst()
                .ifPresent(name -> findings.inList(name).problem("lists refer to each other in a circle: " + shown));
    }
}
