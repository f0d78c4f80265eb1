package dev.smartlists.cli;

import dev.smartlists.exchange.Finding;
import dev.smartlists.exchange.ImportPlan;
import dev.smartlists.exchange.PlannedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code smartlists import} tells. */
final class ImportReport {

    private final Path file;
    private final ImportPlan plan;
    private final boolean written;

    /**
     * @param file what was imported
     * @param written whether the plan has been carried out
     */
    ImportReport(Path file, ImportPlan plan, boolean written) {
        this.file = file;
        this.plan = plan;
        this.written = written;
    }

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        if (!plan.problems().isEmpty()) {
            lines.add(Plural.of(plan.problems().size(), "problem") + " in " + Visible.of(file.toString())
                    + ", so nothing was imported:");
            lines.add("");
            plan.problems().forEach(problem -> lines.add("  " + Visible.of(problem.toString())));
            return lines;
        }
        Table table = new Table().text("List").text("File").text(written ? "Done" : "To do");
        plan.files()
                .forEach(planned -> table.row(planned.list(), plan.folder().resolve(planned.path()), change(planned)));
        if (!table.isEmpty()) {
            lines.addAll(table.lines(terminal));
        }
        return lines;
    }

    /** What its user should know, but need not change. */
    List<String> warnings() {
        return plan.warnings().stream()
                .map(warning -> "warning  " + Visible.of(warning.toString()))
                .toList();
    }

    /** All of it as a JSON object. */
    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("written", written);
        members.put("files", plan.files().stream().map(ImportReport::object).toList());
        members.put(
                "problems", plan.problems().stream().map(ImportReport::object).toList());
        members.put(
                "warnings", plan.warnings().stream().map(ImportReport::object).toList());
        return JsonText.of(members);
    }

    private static Map<String, Object> object(PlannedFile planned) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("list", planned.list());
        members.put("file", planned.path());
        members.put("change", change(planned));
        return members;
    }

    private static Map<String, Object> object(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("list", finding.list());
        members.put("place", finding.place());
        members.put("message", finding.message());
        return members;
    }

    private static String change(PlannedFile planned) {
        return planned.change().name().toLowerCase(Locale.ROOT);
    }
}
