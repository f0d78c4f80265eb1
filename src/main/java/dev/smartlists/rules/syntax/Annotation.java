package dev.smartlists.rules.syntax;

/**
 * A piece of metadata above {@code when}: {@code @qualifies( every time )}.
 *
 * @param value what stands between the brackets; of a quoted text, what it stands for
 */
public record Annotation(String name, String value, int line) {}
