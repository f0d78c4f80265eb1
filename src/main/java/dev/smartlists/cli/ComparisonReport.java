package dev.smartlists.cli;

import dev.smartlists.Comparison;
import dev.smartlists.Firing;
import dev.smartlists.event.UtcTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How two evaluations differ, for people and for programs: counts, and a few samples with their why. */
final class ComparisonReport {

    private final Comparison comparison;
    private final ComparisonSection<String> lists;
    private final ComparisonSection<Firing> campaigns;

    /**
     * @param ofRules whether the rules differ, so that it matters what happened to each
     */
    ComparisonReport(Comparison comparison, boolean ofRules) {
        this.comparison = comparison;
        this.lists = new ComparisonSection<>(
                new ComparisonSection.Titles("List", "Joined", "Left"),
                comparison.lists(),
                person -> Map.of("person", person),
                comparison::why,
                ofRules);
        this.campaigns = new ComparisonSection<>(
                new ComparisonSection.Titles("Campaign", "Starts", "Not any more"),
                comparison.campaigns(),
                ComparisonReport::members,
                comparison::whyStarts,
                ofRules);
    }

    /** A table of the lists and one of the campaigns that differ, then samples of each; with a blank line before each of them. */
    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        Stream.of(lists.table(), campaigns.table())
                .filter(table -> !table.isEmpty())
                .forEach(table -> {
                    lines.add("");
                    lines.addAll(table.lines(terminal));
                });
        lines.addAll(lists.samples(terminal));
        lines.addAll(campaigns.samples(terminal));
        if (comparison.after().persons().isEmpty()) {
            return lines.isEmpty() ? List.of("", "All lists and campaigns say the same.") : lines;
        }
        if (comparison.isEmpty()) {
            lines.addAll(List.of("", "All lists have the same members, and all campaigns start alike."));
        }
        return lines;
    }

    /** The same as members of a JSON object. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("changed", !comparison.isEmpty());
        members.put("lists", lists.objects());
        members.put("campaigns", campaigns.objects());
        return members;
    }

    private static Map<String, String> members(Firing firing) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("person", firing.person());
        members.put("activity", firing.activity());
        members.put("date", UtcTime.text(firing.date()));
        return members;
    }
}
