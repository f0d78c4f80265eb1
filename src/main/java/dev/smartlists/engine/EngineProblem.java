package dev.smartlists.engine;

/**
 * The engine does not accept a rule.
 *
 * @param rule the position of the rule among those to compile, or -1 if the engine does not say
 * @param line the line within the rule's conditions, from 0; -1 if the engine does not say
 */
public record EngineProblem(int rule, int line, String message) {}
