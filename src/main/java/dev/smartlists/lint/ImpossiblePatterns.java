package dev.smartlists.lint;

import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Constraint.Property;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds conditions that no activity can match, because what stands in one pair of brackets excludes itself. */
final class ImpossiblePatterns implements Finder {

    private static final Vocabulary VOCABULARY = Vocabulary.ofLists();

    @Override
    public List<Finding> find(ListRule rule) {
        List<Finding> findings = new ArrayList<>();
        rule.text()
                .condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .forEach(pattern -> find(pattern, findings));
        return findings;
    }

    private static void find(Condition.Pattern pattern, List<Finding> findings) {
        Map<String, List<FieldTest>> byField = new LinkedHashMap<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof FieldTest test) {
                byField.computeIfAbsent(test.field(), unseen -> new ArrayList<>())
                        .add(test);
            }
        }
        byField.forEach((field, tests) -> VOCABULARY
                .typeOf(pattern.fact(), field)
                .flatMap(type -> conflict(pattern, type, tests))
                .ifPresent(findings::add));
        if (has(pattern, Property.IN_DIALOGUE, true) && has(pattern, Property.IN_FLOW, true)) {
            findings.add(nothing(
                    pattern.line(),
                    pattern.fact() + "( inDialogue, inFlow ) matches nothing: it happens in one of the two.",
                    "Leave both out for either kind, or write a line for each."));
        }
        for (String property : List.of(Property.IN_DIALOGUE, Property.IN_FLOW)) {
            if (has(pattern, property, true) && has(pattern, property, false)) {
                findings.add(nothing(
                        pattern.line(),
                        property + " and !" + property + " exclude each other.",
                        "Leave one of them out."));
            }
        }
    }

    private static boolean has(Condition.Pattern pattern, String name, boolean wanted) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Property property
                        && property.name().equals(name)
                        && property.wanted() == wanted);
    }

    private static Optional<Finding> conflict(Condition.Pattern pattern, ValueType type, List<FieldTest> tests) {
        Optional<FieldTest> momentary =
                tests.stream().filter(ImpossiblePatterns::isMomentary).findFirst();
        if (momentary.isPresent()) {
            FieldTest test = momentary.get();
            return Optional.of(nothing(
                    test.line(),
                    test.text() + " matches next to nothing: only what happens at this very instant.",
                    "For today write " + test.field() + ".inTimeFrame( \"today\" )."));
        }
        Optional<FieldTest> alone =
                tests.stream().filter(test -> !possible(type, List.of(test))).findFirst();
        if (alone.isPresent()) {
            return Optional.of(impossibleAlone(pattern, alone.get()));
        }
        if (possible(type, tests)) {
            return Optional.empty();
        }
        String all = tests.stream().map(FieldTest::text).collect(Collectors.joining(" and "));
        return Optional.of(nothing(
                tests.get(0).line(),
                all + " exclude each other: no " + pattern.fact() + " has a "
                        + tests.get(0).field() + " that is both.",
                "For either of the two write " + (severalValues(tests) ? severalInOne(tests) : apart(pattern, tests))
                        + "."));
    }

    private static boolean isMomentary(FieldTest test) {
        return (test.operator() == Operator.IN_PAST || test.operator() == Operator.IN_FUTURE)
                && test.texts().get(0).strip().matches("0+\\s.*");
    }

    private static Finding impossibleAlone(Condition.Pattern pattern, FieldTest test) {
        if (test.operator() == Operator.BETWEEN) {
            List<Constraint.Value> values = test.values();
            FieldTest turned =
                    new FieldTest(test.field(), test.operator(), List.of(values.get(1), values.get(0)), test.line());
            return nothing(
                    test.line(),
                    test.text() + " matches nothing: its ends are reversed.",
                    "Write " + turned.text() + ".");
        }
        return nothing(
                test.line(),
                test.text() + " matches nothing: the date of " + pattern.fact()
                        + " is when it happened, never empty and never in the future.",
                "Leave it out, or ask for a past date, such as date.inPast( \"30 days\" ).");
    }

    private static boolean possible(ValueType type, List<FieldTest> tests) {
        return switch (type) {
            case INTEGER -> FieldTests.numberExists(tests);
            case BOOLEAN -> tests.stream().map(FieldTest::operator).distinct().count() == 1;
            case TEXT -> FieldTests.textExists(tests);
            case TEXTS -> FieldTests.textsExist(tests);
            case DATE ->
                DateLogic.possible(
                        tests.get(0).field(),
                        tests.stream()
                                .map(test -> DateCondition.of(test.operator(), test.texts()))
                                .toList());
        };
    }

    private static boolean severalValues(List<FieldTest> tests) {
        return tests.stream().allMatch(test -> test.operator() == Operator.IS);
    }

    private static String severalInOne(List<FieldTest> tests) {
        FieldTest first = tests.get(0);
        List<Constraint.Value> values =
                tests.stream().flatMap(test -> test.values().stream()).toList();
        return new FieldTest(first.field(), Operator.IS, values, first.line()).text();
    }

    /** A pattern for each of the tests, with all that is asked beside these. */
    private static String apart(Condition.Pattern pattern, List<FieldTest> tests) {
        return tests.stream()
                .map(test -> pattern.constraints().stream()
                        .filter(constraint -> constraint == test || !tests.contains(constraint))
                        .map(Constraint::text)
                        .collect(Collectors.joining(", ", pattern.fact() + "( ", " )")))
                .collect(Collectors.joining(" or ", "( ", " )"));
    }

    private static Finding nothing(int line, String reason, String suggestion) {
        return new Finding(Check.NOTHING_MATCHES, line, reason, suggestion);
    }
}
