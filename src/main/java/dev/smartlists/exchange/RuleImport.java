package dev.smartlists.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.rules.RuleSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads smart lists in the product's own rule JSON and makes a readable rule file of each. What rules cannot express is refused by name and
 * position, everything at once. The same JSON always gives the same text. Thread-safe.
 */
public final class RuleImport {

    private RuleImport() {}

    /**
     * Plans an import into a rules folder; writes nothing. Files that hold one of the lists already are replaced, wherever below {@code lists/} they are.
     *
     * @param json a UTF-8 file with an array of lists
     * @param rulesFolder has to exist; its {@code lists/} need not
     */
    public static ImportPlan plan(byte[] json, Path rulesFolder) {
        Findings findings = new Findings();
        JsonLists lists = JsonLists.read(json, findings);
        if (lists.names().isEmpty() && findings.problems().isEmpty()) {
            findings.warning("holds no list");
        }
        List<PlannedFile> files = files(lists, ListFolder.read(rulesFolder, findings), findings);
        boolean right = findings.problems().isEmpty();
        return new ImportPlan(rulesFolder, right ? files : List.of(), findings.problems(), findings.warnings());
    }

    /**
     * The rule files of some lists, as they would be imported into an empty folder, in the order of the lists.
     *
     * @throws IllegalArgumentException if anything is wrong; the message names all of it
     */
    public static List<RuleSource> drl(List<? extends JsonNode> lists) {
        Findings findings = new Findings();
        List<PlannedFile> files = files(JsonLists.read(lists, findings), ListFolder.empty(), findings);
        if (!findings.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    findings.problems().stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
        return files.stream()
                .map(file -> new RuleSource(file.path(), file.text()))
                .toList();
    }

    private static List<PlannedFile> files(JsonLists lists, ListFolder folder, Findings findings) {
        References.check(lists, folder, findings);
        if (!findings.problems().isEmpty()) {
            return List.of();
        }
        List<PlannedFile> files = FilePlanner.plan(lists.definitions(), folder, findings);
        if (findings.problems().isEmpty()) {
            SelfCheck.check(folder.sources(), files, findings);
        }
        return files;
    }
}
