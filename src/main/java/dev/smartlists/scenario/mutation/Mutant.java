package dev.smartlists.scenario.mutation;

import dev.smartlists.rules.RuleSet;

/**
 * A rule that says something slightly different.
 *
 * @param file the rule file, relative to the rules folder
 * @param line the line of the change
 * @param title the rule's title
 * @param change what was changed to what; the same change to two places of a rule is numbered
 * @param rules the whole rule set with the changed rule
 */
record Mutant(String file, int line, String title, String change, RuleSet rules) {}
