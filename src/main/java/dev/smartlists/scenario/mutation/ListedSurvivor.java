package dev.smartlists.scenario.mutation;

/**
 * A change of which somebody said that no scenario can notice it, and why.
 *
 * @param line in the file, from 1
 * @param name as in {@link Survivor#name()}
 * @param reason why no scenario can notice it; blank if nobody said
 */
public record ListedSurvivor(int line, String name, String reason) {}
