package dev.smartlists.rules;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.ClassificationRule.Meaning;
import dev.smartlists.rules.syntax.Action;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.RuleText;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands the rules of the first two stages. */
final class StageReader {

    /** The parts that a uniqueness key can have, besides visitor and activity. */
    static final List<String> KEY_PARTS = List.of("session", "conversation", "page", "agent", "document");

    private static final String EVENT = Vocabulary.VISITOR_EVENT + "( type == \"…\" )";
    private static final String COMPLETED = "ConversationCompleted";
    private static final String DROPPED = "ConversationDropped";

    private final Problems problems;

    StageReader(Problems problems) {
        this.problems = problems;
    }

    Optional<ClassificationRule> classification(RuleText rule) {
        if (rule.action() instanceof Action.Nothing nothing) {
            return checked(rule, nothing.variable(), nothing.line(), EVENT)
                    .map(pattern -> new ClassificationRule(rule, nothing.variable(), Meaning.NOTHING, null));
        }
        Action.Insert insert = (Action.Insert) rule.action();
        Optional<ActivityType> activity = ActivityType.ofFact(insert.fact());
        Meaning meaning = activity.isPresent()
                ? Meaning.ACTIVITY
                : insert.fact().equals(COMPLETED) ? Meaning.COMPLETED : Meaning.DROPPED;
        if (activity.isEmpty()
                && !insert.fact().equals(COMPLETED)
                && !insert.fact().equals(DROPPED)) {
            report(
                    rule,
                    insert.line(),
                    "There is no activity '" + insert.fact() + "'"
                            + Nearest.hint(insert.fact(), StageReader::insertable) + " ("
                            + String.join(", ", insertable()) + ")");
            return Optional.empty();
        }
        return checked(rule, insert.variable(), insert.line(), EVENT)
                .map(pattern -> new ClassificationRule(rule, insert.variable(), meaning, activity.orElse(null)));
    }

    List<UniquenessRule> uniqueness(List<RuleText> rules) {
        List<UniquenessRule> understood = new ArrayList<>();
        Map<ActivityType, UniquenessRule> byType = new EnumMap<>(ActivityType.class);
        for (RuleText rule : rules) {
            uniqueness(rule).ifPresent(unique -> {
                understood.add(unique);
                UniquenessRule first = byType.putIfAbsent(unique.activity(), unique);
                if (first != null && !first.key().equals(unique.key())) {
                    report(
                            rule,
                            rule.line(),
                            unique.activity().factName() + " is counted within " + within(first.key()) + " by "
                                    + first.text().file() + ":" + first.text().line()
                                    + ", and here within " + within(unique.key())
                                    + ". One activity is counted in one way");
                }
            });
        }
        return understood;
    }

    private Optional<UniquenessRule> uniqueness(RuleText rule) {
        boolean understood = !problems.concern(rule.file(), rule.title());
        Action.Suppress suppress = (Action.Suppress) rule.action();
        Optional<Condition.Pattern> pattern =
                checked(rule, suppress.variable(), suppress.line(), "Engaged( nthIn( \"session\" ) > 1 )");
        int line = pattern.map(Condition.Pattern::line).orElse(rule.line());
        List<List<String>> keys = rule.mentions().keys().stream()
                .map(StageReader::inOrder)
                .distinct()
                .toList();
        if (keys.size() != 1 || keys.get(0).isEmpty()) {
            if (understood) {
                report(rule, line, keyProblem(keys));
            }
            return Optional.empty();
        }
        Optional<String> unknown =
                keys.get(0).stream().filter(part -> !KEY_PARTS.contains(part)).findFirst();
        unknown.ifPresent(part -> report(
                rule,
                line,
                "Nothing is counted within a '" + part + "'" + Nearest.hint(part, () -> KEY_PARTS) + " ("
                        + String.join(", ", KEY_PARTS) + ")"));
        return pattern.filter(known -> unknown.isEmpty())
                .flatMap(known -> ActivityType.ofFact(known.fact())
                        .map(type ->
                                new UniquenessRule(rule, suppress.variable(), type, keys.get(0), suppress.reason())));
    }

    private static String keyProblem(List<List<String>> keys) {
        return keys.size() > 1
                ? "This rule counts within " + within(keys.get(0)) + " and within " + within(keys.get(1))
                        + ". It takes one nthIn; for both at once write nthIn( \"session\", \"page\" )"
                : "A uniqueness rule says within what repeats are counted: nthIn( \"session\" ) > 1";
    }

    private static String within(List<String> key) {
        return key.isEmpty() ? "nothing" : String.join(" and ", key);
    }

    private static List<String> inOrder(List<String> key) {
        return key.stream()
                .distinct()
                .sorted(Comparator.comparingInt(KEY_PARTS::indexOf))
                .toList();
    }

    /** The pattern that has a name, outside of 'not' and the like: only there does the name stand for a fact. */
    private Optional<Condition.Pattern> checked(RuleText rule, String variable, int line, String example) {
        Optional<Condition.Pattern> pattern = named(rule.condition())
                .filter(candidate -> variable.equals(candidate.binding()))
                .findFirst();
        if (pattern.isEmpty()) {
            report(
                    rule,
                    line,
                    "No condition above is called " + variable + ". Give one that name: " + variable + " : " + example);
        }
        return pattern;
    }

    private static Stream<Condition.Pattern> named(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        return condition instanceof Condition.And || condition instanceof Condition.Or
                ? condition.parts().stream().flatMap(StageReader::named)
                : Stream.empty();
    }

    private void report(RuleText rule, int line, String message) {
        problems.add(rule.file(), line, rule.title(), message);
    }

    private static List<String> insertable() {
        return Stream.concat(
                        Arrays.stream(ActivityType.values()).map(ActivityType::factName), Stream.of(COMPLETED, DROPPED))
                .toList();
    }
}
