package dev.smartlists.lint;

import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments {@code // lint: off only-not because …} inside or above rules, each of which turns one check off for one rule. */
final class Silences {

    private static final Pattern COMMENT =
            Pattern.compile("[/*]\\s*lint:\\s*off\\b\\s*(?<check>[^\\s*]*)(?:\\s+because\\s+(?<reason>[^\\s*].*))?");

    private final Set<Silence> known = new HashSet<>();
    private final List<Warning> faults = new ArrayList<>();

    private Silences() {}

    private record Silence(Check check, String title) {}

    static Silences in(List<RuleSource> sources, List<ListRule> rules) {
        Silences silences = new Silences();
        for (RuleSource source : sources) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher comment = COMMENT.matcher(lines.get(i));
                if (comment.find()) {
                    int line = i + 1;
                    ruleAt(rules, source.path(), line).ifPresent(rule -> silences.add(rule, line, comment));
                }
            }
        }
        return silences;
    }

    /** The rule in which the line is, or before which. */
    private static Optional<ListRule> ruleAt(List<ListRule> rules, String file, int line) {
        return rules.stream()
                .filter(rule ->
                        rule.text().file().equals(file) && rule.text().action().line() >= line)
                .min(Comparator.comparingInt(rule -> rule.text().line()));
    }

    private void add(ListRule rule, int line, Matcher comment) {
        String id = comment.group("check");
        Optional<Check> check = Check.withId(id);
        if (check.isEmpty()) {
            fault(
                    rule,
                    line,
                    "There is no check '" + id + "'" + Nearest.hint(id, Check::ids) + " ("
                            + String.join(", ", Check.ids()) + ").",
                    Nearest.to(id, Check.ids()).orElse(Check.ONLY_NOT.id()));
        } else if (comment.group("reason") == null) {
            fault(rule, line, "It does not say why '" + id + "' is off, so it is not.", id);
        } else {
            known.add(new Silence(check.get(), rule.text().title()));
        }
    }

    private void fault(ListRule rule, int line, String reason, String id) {
        faults.add(new Finding(
                        Check.BAD_SILENCE,
                        line,
                        reason,
                        "Write // lint: off " + id + " because everyone is asked, or whatever the reason is.")
                .in(rule));
    }

    boolean cover(Warning warning) {
        return known.contains(new Silence(warning.check(), warning.title()));
    }

    /** What is wrong with such comments. */
    List<Warning> faults() {
        return faults;
    }
}
