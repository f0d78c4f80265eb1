package dev.smartlists.rules;

import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.syntax.Action;
import dev.smartlists.rules.syntax.Annotation;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint.Property;
import dev.smartlists.rules.syntax.RuleText;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands the rules of the third stage: lists and campaigns. */
final class ListReader {

    static final String HELPER = "helper";

    private static final String NAME = "name";
    private static final String QUALIFIES = "qualifies";

    private final Vocabulary vocabulary;
    private final Leaves leaves;
    private final Problems problems;

    ListReader(Vocabulary vocabulary, Leaves leaves, Problems problems) {
        this.vocabulary = vocabulary;
        this.leaves = leaves;
        this.problems = problems;
    }

    /** The list or campaign, or nothing if it makes no sense. */
    Optional<ListRule> read(RuleText rule) {
        boolean campaign = rule.action() instanceof Action.Start;
        boolean understood = !problems.concern(rule.file(), rule.title());
        checkAnnotations(rule, campaign);
        List<Condition.Pattern> triggers = triggers(rule);
        if (rule.condition().parts().isEmpty() && rule.condition() instanceof Condition.And) {
            report(rule, rule.line(), "'when' is empty. A list needs a condition, such as Engaged()");
            return Optional.empty();
        }
        if (campaign && understood && !checkTriggers(rule, triggers)) {
            return Optional.empty();
        }
        if (!campaign && !triggers.isEmpty()) {
            report(
                    rule,
                    triggers.get(0).line(),
                    "happensNow is the trigger of a campaign, and this is a list. Leave it out, or write start(); for a campaign");
            return Optional.empty();
        }
        Planner.Planned planned = Planner.plan(rule, leaves, vocabulary);
        return qualification(rule, campaign)
                .map(qualification -> new ListRule(
                        rule,
                        rule.annotation(NAME).map(Annotation::value).orElse(rule.title()),
                        planned.plan(),
                        planned.necessary(),
                        planned.obstacle(),
                        qualification.orElse(null),
                        guard(rule.condition()).orElse(List.of())));
    }

    private void checkAnnotations(RuleText rule, boolean campaign) {
        List<String> known = campaign ? List.of(NAME, QUALIFIES) : List.of(NAME, HELPER);
        for (Annotation annotation : rule.annotations().values()) {
            if (!known.contains(annotation.name())) {
                report(rule, annotation.line(), unknown(annotation.name(), known));
            }
        }
        rule.annotation(HELPER)
                .filter(helper -> !campaign && !helper.value().isEmpty())
                .ifPresent(helper ->
                        report(rule, helper.line(), "@helper says all there is to say: leave the brackets out"));
        rule.annotation(NAME)
                .filter(name -> name.value().isBlank())
                .ifPresent(name -> report(rule, name.line(), "The name is blank. Write @name( \"Hot leads\" )"));
    }

    private static String unknown(String annotation, List<String> known) {
        return switch (annotation) {
            case QUALIFIES -> "@qualifies is for campaigns, which say start();. This is a list";
            case HELPER -> "@helper is for lists that other lists ask for. This is a campaign";
            default ->
                "There is no @" + annotation + Nearest.hint(annotation, () -> known) + " (@" + String.join(", @", known)
                        + ")";
        };
    }

    private boolean checkTriggers(RuleText rule, List<Condition.Pattern> triggers) {
        List<Condition> counted = countedTriggers(rule);
        if (!counted.isEmpty()) {
            report(
                    rule,
                    counted.get(0).line(),
                    "A trigger happens once: it cannot be counted. Leave happensNow or the count out");
            return false;
        }
        if (triggers.isEmpty()) {
            report(
                    rule,
                    rule.line(),
                    "A campaign needs a trigger: a condition with happensNow, such as ScheduledMeeting( happensNow )");
            return false;
        }
        if (guard(rule.condition()).isEmpty()) {
            report(
                    rule,
                    triggers.get(0).line(),
                    "This campaign could start without its trigger. Every side of an 'or' needs a condition with happensNow, and one under 'not' does not do");
            return false;
        }
        return true;
    }

    private static List<Condition> countedTriggers(RuleText rule) {
        return rule.condition()
                .all()
                .filter(condition -> condition instanceof Condition.Counted counted && happensNow(counted.pattern()))
                .toList();
    }

    private static List<Condition.Pattern> triggers(RuleText rule) {
        return rule.condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(ListReader::happensNow)
                .toList();
    }

    private static boolean happensNow(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Property property
                        && property.name().equals(Property.HAPPENS_NOW)
                        && property.wanted());
    }

    /** Patterns of which the triggering activity has to match one for the condition to hold, if there are such. */
    private static Optional<List<Condition.Pattern>> guard(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return happensNow(pattern) ? Optional.of(List.of(pattern)) : Optional.empty();
        }
        if (condition instanceof Condition.Exists exists) {
            return guard(exists.condition());
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream()
                    .map(ListReader::guard)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (condition instanceof Condition.Or or) {
            List<Condition.Pattern> all = new ArrayList<>();
            for (Condition part : or.parts()) {
                Optional<List<Condition.Pattern>> one = guard(part);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                all.addAll(one.get());
            }
            return Optional.of(all);
        }
        return Optional.empty();
    }

    /** Empty if it is wrong; for a list, the qualification inside is empty. */
    private Optional<Optional<Qualification>> qualification(RuleText rule, boolean campaign) {
        if (!campaign) {
            return Optional.of(Optional.empty());
        }
        Optional<Annotation> annotation = rule.annotation(QUALIFIES);
        try {
            return Optional.of(Optional.of(
                    annotation.map(known -> Qualification.parse(known.value())).orElse(Qualification.ONCE)));
        } catch (IllegalArgumentException wrong) {
            report(rule, annotation.orElseThrow().line(), String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private void report(RuleText rule, int line, String message) {
        problems.add(rule.file(), line, rule.title(), message);
    }
}
