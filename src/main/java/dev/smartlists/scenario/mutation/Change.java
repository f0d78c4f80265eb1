package dev.smartlists.scenario.mutation;

/**
 * A small change to a rule.
 *
 * @param edit what it does to the file
 * @param words what is changed to what: {@code times >= 2 → times >= 3}
 * @param line the line of the change
 */
record Change(Edit edit, String words, int line) {}
