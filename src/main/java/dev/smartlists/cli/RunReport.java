package dev.smartlists.cli;

import dev.smartlists.Comparison;
import dev.smartlists.Counts;
import dev.smartlists.event.UtcTime;
import dev.smartlists.io.ReadReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code smartlists run} tells: lists, campaigns, and what became of the events. */
final class RunReport {

    private final Totals totals;
    private final @Nullable Comparison comparison;
    private final UnclassifiedTypes unclassified;

    /**
     * @param comparison of this evaluation with that of another instant, if that is wished
     */
    RunReport(Totals totals, @Nullable Comparison comparison, UnclassifiedTypes unclassified) {
        this.totals = totals;
        this.comparison = comparison;
        this.unclassified = unclassified;
    }

    boolean hasRefusals() {
        return totals.hasRefusals();
    }

    /** Lists with their members, campaigns with their starts; a table without rows is left out. */
    List<Table> tables() {
        Table members = new Table().text("List").number("Members");
        totals.lists().forEach(members::row);
        Table starts = new Table().text("Campaign").number("Starts");
        totals.campaigns().forEach(starts::row);
        return List.of(members, starts).stream()
                .filter(table -> !table.isEmpty())
                .toList();
    }

    /** The same and the counts as one JSON object. */
    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("asOf", UtcTime.text(totals.asOf()));
        members.put("persons", totals.persons());
        members.put("lists", objects(totals.lists(), "list", "members"));
        members.put("campaigns", objects(totals.campaigns(), "campaign", "starts"));
        Map<String, Object> events = new LinkedHashMap<>();
        ReadReport reading = totals.reading();
        Counts counts = totals.counts();
        events.put("read", reading.read());
        events.put("accepted", counts.accepted());
        events.put("duplicate", counts.duplicates());
        events.put("conflicting", counts.conflicting());
        events.put("refused", reading.refused());
        events.put("later", counts.later());
        events.put("unclassified", counts.unclassified());
        events.put("updatesWithoutEngagement", counts.updatesWithoutEngagement());
        members.put("events", events);
        if (comparison != null) {
            members.put("changes", changes(comparison));
        }
        return JsonText.of(members);
    }

    /** What changed between the two instants, with a blank line before each paragraph; nothing if that was not asked for. */
    List<String> changes(Terminal terminal) {
        if (comparison == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(terminal.bold("From " + UtcTime.text(comparison.before().asOf()) + " to "
                + UtcTime.text(comparison.after().asOf())));
        lines.addAll(new ComparisonReport(comparison, false).lines(terminal));
        return lines;
    }

    private static Map<String, Object> changes(Comparison comparison) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("from", UtcTime.text(comparison.before().asOf()));
        members.put("to", UtcTime.text(comparison.after().asOf()));
        members.putAll(new ComparisonReport(comparison, false).members());
        return members;
    }

    /** What became of the events, in lines for people. */
    List<String> counts() {
        List<String> lines = new ArrayList<>();
        ReadReport reading = totals.reading();
        Counts counts = totals.counts();
        lines.add("As of " + UtcTime.text(totals.asOf()) + ": " + Plural.of(totals.persons(), "person"));
        lines.add(Plural.of(reading.read(), "event") + " read: " + counts.accepted() + " accepted, "
                + counts.duplicates() + " duplicate, " + counts.conflicting() + " conflicting, " + reading.refused()
                + " refused");
        if (counts.conflicting() > 0) {
            lines.add("  conflicting: the id of another event, but other content; the earlier of the two stands");
        }
        if (counts.later() > 0) {
            lines.add(Plural.of(counts.later(), "event") + " later than that instant: accepted, but not there yet");
        }
        if (counts.updatesWithoutEngagement() > 0) {
            lines.add(Plural.of(counts.updatesWithoutEngagement(), "completed or dropped conversation")
                    + " without an engagement to update");
        }
        lines.addAll(unclassified.lines(counts.unclassified()));
        return lines;
    }

    private static List<Map<String, Object>> objects(Map<String, Long> numbers, String name, String number) {
        return numbers.entrySet().stream()
                .map(entry -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put(name, entry.getKey());
                    object.put(number, entry.getValue());
                    return object;
                })
                .toList();
    }
}
