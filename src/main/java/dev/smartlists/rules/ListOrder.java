package dev.smartlists.rules;

import dev.smartlists.activity.Nearest;
import dev.smartlists.event.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts lists behind the lists that they refer to, and reports references that lead nowhere or round in a circle. */
final class ListOrder {

    static final Comparator<ListRule> BY_NAME = Comparator.comparing(ListRule::name, CodePointOrder.TEXTS);

    private final Problems problems;
    private final List<ListRule> all;
    private final Map<String, ListRule> byName = new HashMap<>();
    private final List<ListRule> ordered = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    ListOrder(List<ListRule> all, Problems problems) {
        this.problems = problems;
        this.all = all.stream().sorted(BY_NAME).toList();
        for (ListRule rule : all) {
            ListRule first = byName.putIfAbsent(rule.name(), rule);
            if (first != null && !first.text().title().equals(rule.text().title())) {
                report(
                        rule,
                        "The name '" + rule.name() + "' is taken by "
                                + first.text().file() + ":" + first.text().line()
                                + ". Names are unique: give one of the two another");
            }
        }
    }

    /** The lists, without campaigns. */
    List<ListRule> lists() {
        all.forEach(this::checkReferences);
        for (ListRule rule : all) {
            if (!rule.isCampaign()) {
                visit(rule, new LinkedHashSet<>());
            }
        }
        return ordered;
    }

    private void checkReferences(ListRule rule) {
        rule.text().mentions().listLines().forEach((name, line) -> {
            ListRule other = byName.get(name);
            if (other != null && other.isCampaign()) {
                report(rule, line, "'" + name + "' is a campaign: it has no members");
            } else if (other == null && !problems.concern(name)) {
                report(rule, line, "There is no list '" + name + "'" + Nearest.hint(name, () -> othersThan(rule)));
            }
        });
    }

    private List<String> othersThan(ListRule rule) {
        return all.stream()
                .filter(other -> !other.isCampaign() && !other.name().equals(rule.name()))
                .map(ListRule::name)
                .toList();
    }

    private void visit(ListRule rule, LinkedHashSet<String> path) {
        if (done.contains(rule.name())) {
            return;
        }
        if (!path.add(rule.name())) {
            List<String> names = new ArrayList<>(path);
            List<String> cycle = new ArrayList<>(names.subList(names.indexOf(rule.name()), names.size()));
            cycle.add(rule.name());
            report(
                    rule,
                    "Lists refer to each other in a circle: " + String.join(" → ", cycle) + ". Take one of these out");
            return;
        }
        for (String name : rule.text().mentions().lists()) {
            ListRule other = byName.get(name);
            if (other != null && !other.isCampaign()) {
                visit(other, path);
            }
        }
        path.remove(rule.name());
        if (done.add(rule.name())) {
            ordered.add(rule);
        }
    }

    private void report(ListRule rule, String message) {
        report(rule, rule.text().line(), message);
    }

    private void report(ListRule rule, int line, String message) {
        problems.add(rule.text().file(), line, rule.text().title(), message);
    }
}
