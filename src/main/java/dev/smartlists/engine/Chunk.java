package dev.smartlists.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieServices;

/**
 * Some rules that are compiled and kept together: a package of generated code. Its name is a hash of everything that goes into the code, so that a
 * compiled chunk is right for as long as anyone asks for it.
 *
 * @param imports what the rules import beside the vocabulary
 * @param rules conditions by the name of the rule
 */
record Chunk(List<String> imports, SortedMap<String, String> rules) {

    private static final int DIGITS = 32;
    /** Raise it whenever generated code would no longer fit: a renamed fact, another method of a value. */
    private static final String VOCABULARY = "1";

    /** The name that a rule is compiled under. Titles are never compiled: Drools pastes names into the Java that it generates. */
    static String nameOf(RuleBody rule) {
        return "r" + hash(rule.condition() + "\n" + rule.imports());
    }

    static Chunk of(List<String> imports, Map<String, String> rules) {
        return new Chunk(imports, new TreeMap<>(rules));
    }

    String packageName() {
        return "smartlists.c" + hash(droolsVersion() + "\n" + VOCABULARY + "\n" + imports + "\n" + rules);
    }

    /** The text of one rule. Its conditions begin on line 1, right behind {@code when}, so that the engine's lines are offsets from the line of that word. */
    String drl(String rule) {
        StringBuilder text = new StringBuilder("package ").append(packageName()).append("; ");
        text.append("import dev.smartlists.activity.*; import dev.smartlists.event.*; ");
        imports.forEach(name -> text.append("import ").append(name).append("; "));
        return text.append("rule ")
                .append(rule)
                .append(" when")
                .append(rules.get(rule))
                .append("\nthen\nend\n")
                .toString();
    }

    private static String droolsVersion() {
        return String.valueOf(KieServices.class.getPackage().getImplementationVersion());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
