package dev.smartlists.scenario.mutation;

import dev.smartlists.lint.Equivalence;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that says something slightly different.
 *
 * @param file the rule file, relative to the rules folder
 * @param line the line of the change
 * @param title the rule's title
 * @param change what was changed to what; the same change to two places of a rule is numbered
 * @param rules the whole rule set with the changed rule
 */
record Mutant(String file, int line, String title, String change, RuleSet rules) {

    /** The list or campaign of a file and a title. */
    static Optional<ListRule> rule(RuleSet rules, String file, String title) {
        return Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .filter(rule -> rule.text().file().equals(file)
                        && rule.text().title().equals(title))
                .findFirst();
    }

    /** Whether it can be proven that the list or campaign means what it meant, so that no scenario could tell. */
    boolean meansTheSame(RuleSet original) {
        Optional<ListRule> before = rule(original, file, title);
        Optional<ListRule> after = rule(rules, file, title);
        return before.isPresent()
                && after.isPresent()
                && new Equivalence(original, rules).holds(before.get(), after.get());
    }
}
