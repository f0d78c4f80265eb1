package dev.smartlists.scenario.coverage;

/**
 * Something that no scenario showed.
 *
 * @param file the rule file, relative to the rules folder
 * @param line where it is
 * @param text the condition, or the rule's title
 * @param words what is missing: {@code never true}, {@code never looked at}
 */
public record Gap(String file, int line, String text, String words) {}
