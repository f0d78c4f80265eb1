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
import org.jspecify.annotations.Nullable;

/** Understands the rules of the first two stages. */
final class StageReader {

    /** The parts that a uniqueness key can have, besides visitor and activity. */
    static final List<String> KEY_PARTS = List.of("session", "conversation", "page", "agent", "document");

    private static final String COMPLETED = "ConversationCompleted";
    private static final String DROPPED = "ConversationDropped";

    private final Problems problems;

    StageReader(Problems problems) {
        this.problems = problems;
    }

    Optional<ClassificationRule> classification(RuleText rule) {
        if (rule.action() instanceof Action.Nothing nothing) {
            return checked(rule, nothing.variable(), nothing.line(), Vocabulary.VISITOR_EVENT)
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
        return checked(rule, insert.variable(), insert.line(), Vocabulary.VISITOR_EVENT)
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
                            unique.activity().factName() + " is counted in " + first.key() + " by "
                                    + first.text().file() + " already: an activity has one uniqueness key");
                }
            });
        }
        return understood;
    }

    private Optional<UniquenessRule> uniqueness(RuleText rule) {
        Action.Suppress suppress = (Action.Suppress) rule.action();
        Optional<Condition.Pattern> pattern = checked(rule, suppress.variable(), suppress.line(), null);
        List<List<String>> keys = rule.mentions().keys().stream()
                .map(StageReader::inOrder)
                .distinct()
                .toList();
        if (keys.size() != 1 || keys.get(0).isEmpty()) {
            report(rule, rule.line(), "A uniqueness rule says once in what it counts: nthIn( \"session\" ) > 1");
            return Optional.empty();
        }
        Optional<String> unknown =
                keys.get(0).stream().filter(part -> !KEY_PARTS.contains(part)).findFirst();
        unknown.ifPresent(part -> report(
                rule,
                rule.line(),
                "Nothing is counted in a '" + part + "'" + Nearest.hint(part, () -> KEY_PARTS) + " ("
                        + String.join(", ", KEY_PARTS) + ")"));
        return pattern.filter(known -> unknown.isEmpty())
                .flatMap(known -> ActivityType.ofFact(known.fact())
                        .map(type ->
                                new UniquenessRule(rule, suppress.variable(), type, keys.get(0), suppress.reason())));
    }

    private static List<String> inOrder(List<String> key) {
        return key.stream()
                .distinct()
                .sorted(Comparator.comparingInt(KEY_PARTS::indexOf))
                .toList();
    }

    /** The pattern that binds a variable, if it is of the right fact. */
    private Optional<Condition.Pattern> checked(RuleText rule, String variable, int line, @Nullable String fact) {
        Optional<Condition.Pattern> pattern = rule.condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(candidate -> variable.equals(candidate.binding()))
                .findFirst();
        if (pattern.isEmpty()) {
            report(
                    rule,
                    line,
                    "No condition is called " + variable + ". Write " + variable + " : "
                            + (fact == null ? "Engaged( nthIn( \"session\" ) > 1 )" : fact + "( type == \"…\" )")
                            + " above");
        }
        return pattern;
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
