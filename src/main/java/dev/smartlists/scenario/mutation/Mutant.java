package dev.smartlists.scenario.mutation;

import dev.smartlists.lint.Equivalence;
import dev.smartlists.lint.NormalForm;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.scenario.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that says something slightly different.
 *
 * @param file the rule file, relative to the rules folder
 * @param line the line of the change
 * @param title the rule's title
 * @param change what was changed to what; the same change to two places of a rule is numbered
 * @param before as many rules as the scenarios need
 * @param after the same with the change
 * @param scripts the scenarios that could notice it, the likeliest first
 */
record Mutant(String file, int line, String title, String change, RuleSet before, RuleSet after, List<Script> scripts) {

    /** The list or campaign of a file and a title. */
    static Optional<ListRule> rule(RuleSet rules, String file, String title) {
        return Stream.concat(rules.lists().stream(), rules.campaigns().stream())
                .filter(rule ->
                        rule.text().file().equals(file) && rule.text().title().equals(title))
                .findFirst();
    }

    /** Whether only order, repetition, nesting and spelling of the list or campaign are different. */
    boolean saysTheSame() {
        Optional<List<String>> was = normal(before);
        return was.isPresent() && was.equals(normal(after));
    }

    private Optional<List<String>> normal(RuleSet rules) {
        return rule(rules, file, title)
                .flatMap(rule -> rule.plan()
                        .map(plan -> List.of(
                                new NormalForm(rules.leaves()).of(plan, true), String.valueOf(rule.qualification()))));
    }

    /** Whether it can be proven that the list or campaign means what it meant, so that no scenario could tell. Takes longer. */
    boolean meansTheSame() {
        Optional<ListRule> was = rule(before, file, title);
        Optional<ListRule> is = rule(after, file, title);
        return was.isPresent() && is.isPresent() && new Equivalence(before, after).holds(was.get(), is.get());
    }

    Survivor survivor() {
        return new Survivor(file, line, title, change, scripts.size());
    }
}
