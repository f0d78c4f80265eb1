package dev.smartlists.exchange;

import dev.smartlists.rules.Problem;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.rules.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the folder as it will be, before it is: an import must not bring problems into it. */
final class SelfCheck {

    private SelfCheck() {}

    static void check(List<RuleSource> sources, List<PlannedFile> files, Findings findings) {
        Map<String, PlannedFile> planned = files.stream().collect(Collectors.toMap(PlannedFile::path, file -> file));
        Map<String, RuleSource> after = new LinkedHashMap<>();
        sources.forEach(source -> after.put(source.path(), source));
        files.forEach(file -> after.put(file.path(), new RuleSource(file.path(), file.text())));
        List<Problem> known = problems(sources);
        for (Problem problem : problems(new ArrayList<>(after.values()))) {
            PlannedFile file = planned.get(problem.file());
            if (file != null) {
                findings.inList(file.list())
                        .problem("the rule made of it is not accepted, a fault of the importer that is worth a report: "
                                + problem);
            } else if (!known.contains(problem)) {
                findings.problem("a rule that is in the folder would no longer work: " + problem);
            }
        }
        if (!known.isEmpty()) {
            findings.warning(
                    "the rules folder has problems of its own (" + known.size() + "), such as " + known.get(0));
        }
    }

    private static List<Problem> problems(List<RuleSource> sources) {
        try {
            RuleSetReader.read(sources, List.of());
            return List.of();
        } catch (RulesRejectedException rejected) {
            return rejected.problems().stream()
                    .filter(problem -> !isMissingStage(problem))
                    .toList();
        }
    }

    /** Lists can be imported into a folder that is being set up and holds nothing else yet. */
    private static boolean isMissingStage(Problem problem) {
        return problem.file().equals(Stage.ACTIVITIES.folder());
    }
}
