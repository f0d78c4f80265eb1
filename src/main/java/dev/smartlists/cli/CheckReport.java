package dev.smartlists.cli;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.Problem;
import dev.smartlists.rules.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code smartlists check} tells of a rules folder without problems. */
final class CheckReport {

    private final Path folder;
    private final RuleSet rules;
    private final LintReport warnings;
    private final List<ListRule> asWritten;

    CheckReport(Path folder, RuleSet rules, LintReport warnings) {
        this.folder = folder;
        this.rules = rules;
        this.warnings = warnings;
        this.asWritten = Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .filter(ListRule::runsAsWritten)
                .toList();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                        ", ",
                        Plural.of(rules.lists().size(), "list"),
                        Plural.of(rules.campaigns().size(), "campaign"),
                        Plural.of(rules.classification().size(), "classification rule"),
                        Plural.of(rules.uniqueness().size(), "uniqueness rule"))
                + ": no problems");
        if (!asWritten.isEmpty()) {
            lines.add("");
            lines.add("Run as written by the engine, one person at a time: right, but slower than planned ones");
            asWritten.forEach(rule -> {
                lines.add("");
                lines.add("  "
                        + ProblemReport.place(
                                folder, rule.text().file(), rule.text().line(), rule.name()));
                lines.add("      " + Visible.of(rule.asWritten()));
            });
        }
        lines.addAll(warnings.lines());
        return lines;
    }

    /** The same as a JSON object. */
    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("problems", List.of());
        members.put("lists", rules.lists().size());
        members.put("campaigns", rules.campaigns().size());
        members.put("classificationRules", rules.classification().size());
        members.put("uniquenessRules", rules.uniqueness().size());
        members.put(
                "asWritten",
                asWritten.stream()
                        .map(rule -> Map.of(
                                "name", rule.name(),
                                "file", rule.text().file(),
                                "line", rule.text().line(),
                                "reason", rule.asWritten()))
                        .toList());
        members.put("warnings", warnings.members());
        return JsonText.of(members);
    }

    /** Problems as a JSON object. */
    static String json(List<Problem> problems) {
        return JsonText.of(Map.of(
                "problems",
                problems.stream()
                        .map(problem -> {
                            Map<String, Object> members = new LinkedHashMap<>();
                            members.put("file", problem.file());
                            members.put("line", problem.line());
                            members.put("title", problem.title());
                            members.put("message", problem.message());
                            return members;
                        })
                        .toList()));
    }
}
