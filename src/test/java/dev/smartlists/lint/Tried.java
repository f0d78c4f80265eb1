package dev.smartlists.lint;

import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.Retention;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What lint says of lists beside the shipped activities and two lists, Customers and Prospects. */
final class Tried {

    private static final List<RuleSource> ACTIVITIES = RulesFolder.read(Path.of("rules"), new Problems()).stream()
            .filter(source -> source.path().startsWith("activities/"))
            .toList();

    private Tried() {}

    /** Of one list, one condition a line from line 5. */
    static List<Warning> lint(String... conditions) {
        return lint(List.of(list("tried", "Tried", conditions)));
    }

    static List<Warning> lint(List<RuleSource> lists) {
        return lint(lists, List.of(), Retention.UNKNOWN);
    }

    static List<Warning> lint(List<RuleSource> lists, List<VisitorEvent> events, Retention retention) {
        List<RuleSource> all = new ArrayList<>(ACTIVITIES);
        all.add(list("customers", "Customers", "ReachedGoal( goal.contains( \"signed\" ) )"));
        all.add(list("prospects", "Prospects", "ReachedGoal( goal.contains( \"requested\" ) )"));
        all.addAll(lists);
        return Lint.of(RuleSetReader.read(all, List.of()), all, events, retention);
    }

    static RuleSource list(String file, String title, String... conditions) {
        List<String> lines = new ArrayList<>(
                List.of("package lists", "import dev.smartlists.activity.*", "rule \"" + title + "\"", "when"));
        lines.addAll(Arrays.asList(conditions));
        lines.addAll(List.of("then", "    member();", "end", ""));
        return new RuleSource("lists/" + file + ".drl", String.join("\n", lines));
    }
}
