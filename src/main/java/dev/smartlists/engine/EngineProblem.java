package dev.smartlists.engine;

/**
 * The engine does not accept a rule.
 *
 * @param rule the name that the rule was compiled under, see {@link RuleBase#nameOf}; empty if the engine does not say
 * @param line the line within the rule's conditions, from 0; -1 if the engine does not say
 */
public record EngineProblem(String rule, int line, String message) {}
