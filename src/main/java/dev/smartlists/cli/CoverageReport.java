package dev.smartlists.cli;

import dev.smartlists.scenario.coverage.Coverage;
import dev.smartlists.scenario.coverage.CoveredCondition;
import dev.smartlists.scenario.coverage.CoveredRule;
import dev.smartlists.scenario.coverage.Gap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code smartlists test --coverage} tells. */
final class CoverageReport {

    private final Path rules;
    private final Coverage coverage;

    /**
     * @param rules the folder of rules, as it can be reached from here
     */
    CoverageReport(Path rules, Coverage coverage) {
        this.rules = rules;
        this.coverage = coverage;
    }

    Coverage coverage() {
        return coverage;
    }

    List<String> lines(Terminal terminal) {
        Table table = new Table()
                .text("File")
                .number("Rules")
                .number("Conditions")
                .number("Complete")
                .number("Outcomes")
                .number("Seen")
                .number("%");
        coverage.files().forEach((file, ofFile) -> addRow(table, file(file), ofFile));
        addRow(table, "All", coverage.rules());
        List<String> lines = new ArrayList<>(table.lines(terminal));
        List<Gap> gaps = coverage.gaps();
        if (!gaps.isEmpty()) {
            lines.add("");
            lines.add(terminal.bold("Missing"));
            for (Gap gap : gaps) {
                lines.add("  " + Visible.of(file(gap.file())) + ":" + gap.line() + "  " + gap.words());
                lines.add("      " + Visible.of(gap.text()));
            }
        }
        lines.add("");
        if (coverage.leftOut() > 0) {
            int spokenOf = coverage.rules().size();
            lines.add("Of " + (spokenOf + coverage.leftOut()) + " lists and campaigns these files speak of " + spokenOf
                    + "; this is about no others");
        }
        lines.add("Coverage: " + coverage.percent() + " %, " + coverage.seen() + " of " + coverage.outcomes()
                + " outcomes of rules and conditions were seen");
        return lines;
    }

    private static void addRow(Table table, String name, List<CoveredRule> some) {
        List<CoveredCondition> conditions =
                some.stream().flatMap(rule -> rule.conditions().stream()).toList();
        table.row(
                name,
                some.size(),
                conditions.size(),
                conditions.stream()
                        .filter(condition -> condition.missing().isEmpty())
                        .count(),
                Coverage.outcomes(some),
                Coverage.seen(some),
                Coverage.percent(some));
    }

    private String file(String file) {
        return rules.resolve(file).toString();
    }

    /** The same as members of a JSON object. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("percent", coverage.percent());
        members.put("outcomes", coverage.outcomes());
        members.put("seen", coverage.seen());
        members.put("leftOut", coverage.leftOut());
        members.put(
                "rules", coverage.rules().stream().map(CoverageReport::members).toList());
        members.put(
                "missing", coverage.gaps().stream().map(CoverageReport::members).toList());
        return members;
    }

    private static Map<String, Object> members(CoveredRule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", rule.file());
        members.put("line", rule.whole().line());
        members.put("title", rule.whole().text());
        members.put("times", times(rule.whole()));
        members.put(
                "conditions",
                rule.conditions().stream().map(CoverageReport::members).toList());
        return members;
    }

    private static Map<String, Object> members(CoveredCondition condition) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", condition.line());
        members.put("text", condition.text());
        members.put("times", times(condition));
        return members;
    }

    private static Map<String, Object> times(CoveredCondition condition) {
        Map<String, Object> times = new LinkedHashMap<>();
        condition.times().forEach((seen, number) -> times.put(seen.word(), number));
        return times;
    }

    private static Map<String, Object> members(Gap gap) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", gap.file());
        members.put("line", gap.line());
        members.put("text", gap.text());
        members.put("missing", gap.words());
        return members;
    }
}
