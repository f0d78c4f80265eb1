package dev.smartlists.cli;

import dev.smartlists.scenario.mutation.ListedSurvivor;
import dev.smartlists.scenario.mutation.Mutations;
import dev.smartlists.scenario.mutation.Survivor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code smartlists test --mutate} tells. */
final class MutationReport {

    private final Path rules;
    private final Path listedIn;
    private final Mutations mutations;

    /**
     * @param rules the folder of rules, as it can be reached from here
     * @param listedIn the file of changes that no scenario can notice
     */
    MutationReport(Path rules, Path listedIn, Mutations mutations) {
        this.rules = rules;
        this.listedIn = listedIn;
        this.mutations = mutations;
    }

    /** Whether there is nothing to do. */
    boolean isClean() {
        return mutations.areNoticed();
    }

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        if (!mutations.survivors().isEmpty()) {
            lines.add(terminal.bold("Changes that no scenario notices"));
            for (Survivor survivor : mutations.survivors()) {
                lines.add("");
                lines.add("  " + ProblemReport.place(rules, survivor.file(), survivor.line(), survivor.title()));
                lines.add("      " + Visible.of(survivor.change()));
                if (survivor.scenarios() == 0) {
                    lines.add("      no scenario says anything of this rule");
                }
            }
            lines.add("");
        }
        mutations
                .outdated()
                .forEach(entry -> lines.add(place(entry) + " is noticed now, or is no change any more. Take it out"));
        mutations
                .withoutReason()
                .forEach(entry -> lines.add(
                        place(entry) + " has no reason. Say below it, indented, why no scenario can notice it"));
        lines.add("Mutation: " + mutations.noticed() + " of " + Plural.of(mutations.changes(), "change") + " noticed, "
                + mutations.survivors().size() + " not, " + mutations.listed().size() + " listed in "
                + Visible.of(listedIn.toString()));
        return lines;
    }

    private String place(ListedSurvivor entry) {
        return Visible.of(listedIn.toString()) + ":" + entry.line() + "  " + Visible.of(entry.name());
    }

    /** The same as members of a JSON object. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("changes", mutations.changes());
        members.put("noticed", mutations.noticed());
        members.put(
                "survivors",
                mutations.survivors().stream().map(MutationReport::members).toList());
        members.put(
                "listed",
                mutations.listed().stream().map(MutationReport::members).toList());
        members.put(
                "outdated",
                mutations.outdated().stream().map(MutationReport::members).toList());
        members.put(
                "withoutReason",
                mutations.withoutReason().stream().map(MutationReport::members).toList());
        return members;
    }

    private static Map<String, Object> members(Survivor survivor) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", survivor.file());
        members.put("line", survivor.line());
        members.put("title", survivor.title());
        members.put("change", survivor.change());
        members.put("scenarios", survivor.scenarios());
        return members;
    }

    private static Map<String, Object> members(ListedSurvivor entry) {
        return Map.of("line", entry.line(), "name", entry.name());
    }
}
