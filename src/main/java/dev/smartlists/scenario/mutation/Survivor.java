package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.syntax.Literals;

/**
 * A change to a rule that no scenario noticed.
 *
 * @param file the rule file, relative to the rules folder
 * @param line the line of the change
 * @param title the rule's title
 * @param change what was changed to what: {@code times >= 2 → times >= 3}
 * @param scenarios how many scenarios say something of the rule and passed all the same
 */
public record Survivor(String file, int line, String title, String change, int scenarios) {

    /** What tells it apart from all others, wherever in a file the rule stands: the line that names it among the listed ones. */
    public String name() {
        return Literals.quoted(title) + ": " + change;
    }
}
