package dev.smartlists.lint;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Constraint.Property;
import dev.smartlists.rules.syntax.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether some activity of a type can pass some tests and fail others. Says no only if there is none. */
final class SomeActivity {

    private static final Vocabulary VOCABULARY = Vocabulary.ofLists();
    private static final Map<Operator, Operator> OPPOSITES = new EnumMap<>(Operator.class);

    static {
        opposite(Operator.IS, Operator.IS_NOT);
        opposite(Operator.CONTAINS, Operator.NOT_CONTAINS);
        opposite(Operator.STARTS_WITH, Operator.NOT_STARTS_WITH);
        opposite(Operator.IS_EMPTY, Operator.IS_NOT_EMPTY);
    }

    private final ActivityType type;
    private final List<Trait> passed;
    private final List<Trait> failed;

    private SomeActivity(ActivityType type, List<Trait> passed, List<Trait> failed) {
        this.type = type;
        this.passed = passed;
        this.failed = failed;
    }

    private static void opposite(Operator one, Operator other) {
        OPPOSITES.put(one, other);
        OPPOSITES.put(other, one);
    }

    static boolean exists(ActivityType type, List<Trait> passed, List<Trait> failed) {
        SomeActivity some = new SomeActivity(type, passed, failed);
        return Arrays.stream(ConversationKind.values()).anyMatch(some::existsOf) && some.datesExist();
    }

    private boolean existsOf(ConversationKind kind) {
        return properties(passed).allMatch(property -> holds(property, kind))
                && properties(failed).noneMatch(property -> holds(property, kind))
                && fields().stream().allMatch(field -> valueExists(field, kind));
    }

    private static boolean holds(Property property, ConversationKind kind) {
        boolean dialogue = property.name().equals(Property.IN_DIALOGUE);
        boolean flow = property.name().equals(Property.IN_FLOW);
        boolean is =
                dialogue && kind == ConversationKind.DIALOGUE || flow && kind == ConversationKind.CONVERSATIONAL_FLOW;
        return is == property.wanted();
    }

    private Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        Stream.of(passed, failed).forEach(tests -> fieldTests(tests).forEach(test -> fields.add(test.field())));
        return fields;
    }

    private boolean valueExists(String field, ConversationKind kind) {
        List<FieldTest> holding = on(field, passed);
        List<FieldTest> failing = on(field, failed);
        boolean absent = Attribute.of(type, kind).stream()
                .noneMatch(attribute -> attribute.field().equals(field));
        return switch (VOCABULARY.typeOf(type.factName(), field).orElse(ValueType.DATE)) {
            case INTEGER -> FieldTests.numberExists(holding, failing, absent);
            case TEXT -> FieldTests.textExists(turned(holding, failing, absent));
            case TEXTS -> FieldTests.textsExist(turned(holding, failing, absent));
            case BOOLEAN -> FieldTests.flagExists(holding, failing, absent);
            case DATE -> true;
        };
    }

    /** Tests that all have to be passed: a text passes an operator exactly if it fails the opposite one. */
    private static List<FieldTest> turned(List<FieldTest> holding, List<FieldTest> failing, boolean absent) {
        List<FieldTest> all = new ArrayList<>(holding);
        for (FieldTest test : failing) {
            Operator opposite = Objects.requireNonNull(OPPOSITES.get(test.operator()));
            all.add(new FieldTest(test.field(), opposite, test.values(), test.line()));
        }
        if (absent) {
            all.add(new FieldTest("", Operator.IS_EMPTY, List.of(), 0));
        }
        return all;
    }

    private boolean datesExist() {
        return Stream.of(Vocabulary.DATE, Attribute.SCHEDULED_FOR.field())
                .allMatch(field ->
                        dates(field, passed).isEmpty() && dates(field, failed).isEmpty()
                                || DateLogic.exists(field, dates(field, passed), dates(field, failed)));
    }

    private static List<DateCondition> dates(String field, List<Trait> tests) {
        return tests.stream()
                .map(Trait::date)
                .filter(Objects::nonNull)
                .filter(date -> date.field().equals(field))
                .map(DateTest::condition)
                .toList();
    }

    private static List<FieldTest> on(String field, List<Trait> tests) {
        return fieldTests(tests).filter(test -> test.field().equals(field)).toList();
    }

    private static Stream<FieldTest> fieldTests(List<Trait> tests) {
        return constraints(tests).filter(FieldTest.class::isInstance).map(FieldTest.class::cast);
    }

    private static Stream<Property> properties(List<Trait> tests) {
        return constraints(tests).filter(Property.class::isInstance).map(Property.class::cast);
    }

    private static Stream<Constraint> constraints(List<Trait> tests) {
        return tests.stream().map(Trait::constraint).filter(Objects::nonNull);
    }
}
