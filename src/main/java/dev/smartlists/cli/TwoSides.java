package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.rules.RulesRejectedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules before and after an edit, ready to use. */
record TwoSides(SmartLists before, SmartLists after) {

    /**
     * Loads both.
     *
     * @throws CommandFailedException if anything is wrong with them; the message says on which side
     */
    static TwoSides load(RulesLoader loader, RulesBefore before, Path rules, Settings settings) {
        List<String> problems = new ArrayList<>();
        SmartLists after = load(loader, rules, rules, settings, "the rules as they are, ", problems);
        SmartLists then = load(loader, before.folder(), before.shown(), settings, "the rules as they were, ", problems);
        if (then == null || after == null) {
            throw new CommandFailedException(String.join("\n", problems).stripTrailing());
        }
        return new TwoSides(then, after);
    }

    private static @Nullable SmartLists load(
            RulesLoader loader, Path folder, Path shown, Settings settings, String side, List<String> problems) {
        try {
            return loader.load(folder, settings);
        } catch (RulesRejectedException rejected) {
            problems.add(side + Visible.of(shown.toString()) + ": " + ProblemReport.text(shown, rejected.problems()));
            return null;
        }
    }
}
