package dev.smartlists.cli;

import dev.smartlists.RuleComparison;
import dev.smartlists.RuleComparison.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lists of a comparison, or its campaigns: those that differ, or whose rules were touched.
 *
 * @param <T> what a list or campaign gains and loses
 */
final class ComparisonSection<T> {

    /** So many samples of a list or campaign are shown. */
    static final int MOST_SAMPLES = 10;

    private final Titles titles;
    private final List<RuleComparison<T>> rules;
    private final Function<T, Map<String, String>> members;
    private final BiFunction<RuleComparison<T>, T, String> why;
    private final boolean ofRules;

    /**
     * What it speaks of.
     *
     * @param rule a list or a campaign
     * @param gained what is there only after
     * @param lost what was there only before
     */
    record Titles(String rule, String gained, String lost) {}

    /**
     * @param members what identifies a T
     * @param why says why a list or campaign gained or lost a T
     * @param ofRules whether to say what happened to the rules
     */
    ComparisonSection(
            Titles titles,
            List<RuleComparison<T>> rules,
            Function<T, Map<String, String>> members,
            BiFunction<RuleComparison<T>, T, String> why,
            boolean ofRules) {
        this.titles = titles;
        this.rules = rules.stream()
                .filter(rule -> rule.differs() || rule.status() != Status.UNCHANGED)
                .toList();
        this.members = members;
        this.why = why;
        this.ofRules = ofRules;
    }

    /** Numbers. */
    Table table() {
        Table table = new Table()
                .text(titles.rule())
                .number("Before")
                .number("After")
                .number(titles.gained())
                .number(titles.lost())
                .fixed(ofRules ? "Rule" : "");
        rules.forEach(rule -> table.row(
                rule.name(),
                rule.before(),
                rule.after(),
                rule.gained().size(),
                rule.lost().size(),
                status(rule)));
        return table;
    }

    /** Who or what it is, and why: a paragraph for each list or campaign, with a blank line before it. */
    List<String> samples(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        rules.stream().filter(RuleComparison::differs).forEach(rule -> {
            Table table = new Table().fixed("").text("").text("");
            gained(rule).forEach(one -> table.row("  +", who(one), why.apply(rule, one)));
            lost(rule).forEach(one -> table.row("  -", who(one), why.apply(rule, one)));
            lines.add("");
            lines.add(terminal.bold(Visible.of(rule.name())));
            lines.addAll(table.lines(terminal));
            long more = rule.gained().size() + rule.lost().size() - MOST_SAMPLES;
            if (more > 0) {
                lines.add("  … and " + more + " more");
            }
        });
        return lines;
    }

    /** Both as JSON objects. */
    List<Map<String, Object>> objects() {
        return rules.stream().map(this::object).toList();
    }

    private Map<String, Object> object(RuleComparison<T> rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(titles.rule().toLowerCase(Locale.ROOT), rule.name());
        if (ofRules) {
            object.put("rule", rule.status().name().toLowerCase(Locale.ROOT));
        }
        if (rule.status() == Status.RENAMED) {
            object.put("formerly", rule.formerly());
        }
        object.put("before", rule.before());
        object.put("after", rule.after());
        object.put("gained", rule.gained().size());
        object.put("lost", rule.lost().size());
        object.put(
                "samples",
                Stream.concat(
                                gained(rule).map(one -> sample("gained", rule, one)),
                                lost(rule).map(one -> sample("lost", rule, one)))
                        .toList());
        return object;
    }

    private Map<String, Object> sample(String change, RuleComparison<T> rule, T one) {
        Map<String, Object> sample = new LinkedHashMap<>();
        sample.put("change", change);
        sample.putAll(members.apply(one));
        sample.put("why", why.apply(rule, one));
        return sample;
    }

    private String who(T one) {
        return String.join(", ", members.apply(one).values());
    }

    private Stream<T> gained(RuleComparison<T> rule) {
        int lost = Math.min(rule.lost().size(), MOST_SAMPLES / 2);
        return rule.gained().stream().limit(MOST_SAMPLES - lost);
    }

    private Stream<T> lost(RuleComparison<T> rule) {
        return rule.lost().stream().limit(MOST_SAMPLES - gained(rule).count());
    }

    private static String status(RuleComparison<?> rule) {
        return switch (rule.status()) {
            case UNCHANGED -> "";
            case RENAMED -> "renamed, was " + rule.formerly();
            case EDITED, ADDED, REMOVED -> rule.status().name().toLowerCase(Locale.ROOT);
        };
    }
}
