package dev.smartlists.scenario.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What scenarios showed of a folder of rules: of everything that can come of a rule or a condition, how much was seen. Immutable.
 *
 * @param rules by file and line
 * @param leftOut how many lists and campaigns are not among them, as nothing was asked of them
 */
public record Coverage(List<CoveredRule> rules, int leftOut) {

    public Coverage {
        rules = List.copyOf(rules);
    }

    /** The rules of each file, by file. */
    public Map<String, List<CoveredRule>> files() {
        Map<String, List<CoveredRule>> files = new LinkedHashMap<>();
        rules.forEach(rule ->
                files.computeIfAbsent(rule.file(), unseen -> new ArrayList<>()).add(rule));
        return files;
    }

    /** How many things can come of all rules and conditions. */
    public int outcomes() {
        return outcomes(rules);
    }

    /** How many of them were seen. */
    public int seen() {
        return seen(rules);
    }

    /** Whole percents, rounded down: 100 only if nothing is missing. */
    public int percent() {
        return percent(rules);
    }

    /** Everything that was never seen, by file and line. */
    public List<Gap> gaps() {
        return rules.stream().flatMap(rule -> rule.gaps().stream()).toList();
    }

    /** How many things can come of some rules. */
    public static int outcomes(List<CoveredRule> some) {
        return some.stream().mapToInt(CoveredRule::outcomes).sum();
    }

    /** How many of them were seen. */
    public static int seen(List<CoveredRule> some) {
        return some.stream().mapToInt(CoveredRule::seen).sum();
    }

    /** Whole percents of some rules, rounded down. */
    public static int percent(List<CoveredRule> some) {
        int outcomes = outcomes(some);
        return outcomes == 0 ? 100 : (int) (100L * seen(some) / outcomes);
    }
}
