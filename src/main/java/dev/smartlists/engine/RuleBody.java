package dev.smartlists.engine;

import java.util.List;

/**
 * The conditions of a rule, without its title, its metadata and its consequence: none of these is ever compiled.
 *
 * @param imports what the rule file imports, besides the vocabulary
 * @param condition the text between {@code when} and {@code then}
 */
public record RuleBody(List<String> imports, String condition) {}
