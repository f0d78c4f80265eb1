package dev.smartlists.rules.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a file, as text and as a tree.
 *
 * @param file the file, relative to the rules folder
 * @param title the rule's title, as data: never compiled
 * @param line the line of the title
 * @param annotations by name
 * @param imports the imports of the file, without {@code import}
 * @param condition the tree between {@code when} and {@code then}
 * @param source the text between {@code when} and {@code then}, its text literals with the escapes of {@link Literals#quoted}
 * @param sourceLine the line on which that text begins
 * @param mentions the words and literals of that text which matter beyond the tree
 * @param action what stands after {@code then}
 */
public record RuleText(
        String file,
        String title,
        int line,
        Map<String, Annotation> annotations,
        List<String> imports,
        Condition condition,
        String source,
        int sourceLine,
        Mentions mentions,
        Action action) {

    public Optional<Annotation> annotation(String name) {
        return Optional.ofNullable(annotations.get(name));
    }
}
