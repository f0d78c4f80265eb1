package dev.smartlists.cli;

import dev.smartlists.lint.Warning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what is probably not meant in a rules folder, each with the file as it can be opened from here. */
final class LintReport {

    private final Path folder;
    private final List<Warning> warnings;

    LintReport(Path folder, List<Warning> warnings) {
        this.folder = folder;
        this.warnings = List.copyOf(warnings);
    }

    /** All of them below a line that counts them; none if there are none. */
    List<String> lines() {
        if (warnings.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", Plural.of(warnings.size(), "warning") + ":"));
        for (Warning warning : warnings) {
            lines.add("");
            lines.add("  " + ProblemReport.place(folder, warning.file(), warning.line(), warning.title()) + "  ["
                    + warning.check().id() + "]");
            lines.add("      " + Visible.of(warning.reason()));
            lines.add("      " + Visible.of(warning.suggestion()));
        }
        return lines;
    }

    /** The same as members of JSON objects. */
    List<Map<String, Object>> members() {
        return warnings.stream().map(LintReport::members).toList();
    }

    private static Map<String, Object> members(Warning warning) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("check", warning.check().id());
        members.put("file", warning.file());
        members.put("line", warning.line());
        members.put("title", warning.title());
        members.put("reason", warning.reason());
        members.put("suggestion", warning.suggestion());
        return members;
    }
}
