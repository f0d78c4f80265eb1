package dev.smartlists.scenario;

import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.UniquenessRule;
import dev.smartlists.rules.syntax.Literals;
import dev.smartlists.rules.syntax.RuleText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts that rules compare with. Two texts are alike to the rules if each of these is equal to, begins, or is part of both or neither, compared without
 * case. Immutable.
 */
final class RuleWords {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Set<String> literals = new TreeSet<>();
    /** The same without case, longest first. */
    private final List<String> lower;

    RuleWords(RuleSet rules) {
        Stream.of(
                        rules.classification().stream().map(ClassificationRule::text),
                        rules.uniqueness().stream().map(UniquenessRule::text),
                        rules.lists().stream().map(ListRule::text),
                        rules.campaigns().stream().map(ListRule::text))
                .flatMap(texts -> texts)
                .map(RuleText::source)
                .forEach(source -> {
                    Matcher literal = LITERAL.matcher(source);
                    while (literal.find()) {
                        literals.add(Literals.unescaped(literal.group(1)));
                    }
                });
        this.lower = literals.stream()
                .map(literal -> literal.toLowerCase(Locale.ROOT))
                .filter(literal -> !literal.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether a rule says this, to the letter. */
    boolean say(String text) {
        return literals.contains(text);
    }

    /** Whether a rule says this, in upper or lower case. */
    boolean sayWithoutCase(String text) {
        return lower.contains(text.toLowerCase(Locale.ROOT));
    }

    /**
     * A text that is alike to the rules and tells nothing that they do not.
     *
     * @param neutral what it is to be called if no rule cares
     * @return empty if there is none
     */
    Optional<String> alike(String text, String neutral) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> parts = lower.stream().filter(wanted::contains).toList();
        String start = parts.stream().filter(wanted::startsWith).findFirst().orElse("");
        StringBuilder made = new StringBuilder(start.isEmpty() ? neutral : start + " " + neutral);
        for (String part : parts) {
            if (!made.toString().toLowerCase(Locale.ROOT).contains(part)) {
                made.append(' ').append(part);
            }
        }
        return areAlike(wanted, made.toString().toLowerCase(Locale.ROOT))
                ? Optional.of(made.toString())
                : Optional.empty();
    }

    /** Whether no rule tells the two apart. */
    boolean areAlike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return lower.stream()
                .allMatch(literal -> a.equals(literal) == b.equals(literal)
                        && a.startsWith(literal) == b.startsWith(literal)
                        && a.contains(literal) == b.contains(literal));
    }
}
