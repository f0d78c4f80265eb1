package dev.smartlists.scenario;

/**
 * An expectation that did not come true, or something else that keeps a scenario from passing. Immutable.
 *
 * @param line of the scenario's file, from 1
 * @param message the first line says what is wrong; further lines, if any, say why
 */
public record Failure(int line, String message) {}
