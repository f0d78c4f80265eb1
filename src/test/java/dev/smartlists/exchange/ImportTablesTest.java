package dev.smartlists.exchange;

import static dev.smartlists.exchange.Json.condition;
import static dev.smartlists.exchange.Json.filter;
import static dev.smartlists.exchange.Json.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.event.ConversationKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the vocabulary, through the import: each activity, each of its attributes, each operator. */
class ImportTablesTest {

    @ParameterizedTest
    @MethodSource("activities")
    void everyFilterAndTriggerHasItsName(ActivityType type, ConversationKind kind) {
        String side = kind == ConversationKind.DIALOGUE ? "inDialogue" : "inFlow";
        assertThat(when(type.filterName(kind), false)).isEqualTo(type.factName() + "( " + side + " )");
        assertThat(when("Not " + type.filterName(kind), false))
                .isEqualTo("not " + type.factName() + "( " + side + " )");
        assertThat(when(type.triggerName(kind), true)).isEqualTo(type.factName() + "( happensNow, " + side + " )");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void everyOperatorThatFitsIsTaken(ActivityType type, ConversationKind kind, Attribute attribute) {
        for (Operator operator : Operator.of(attribute.type())) {
            String[] values = Values.of(attribute.type(), operator);
            String expected = Values.drl(attribute.field(), attribute.type(), operator, values);
            for (boolean trigger : new boolean[] {false, true}) {
                String name = trigger ? type.triggerName(kind) : type.filterName(kind);
                assertThat(when(name, trigger, attribute.label(kind), operator.label(), values))
                        .as("%s %s %s", name, attribute, operator)
                        .endsWith(", " + expected + " )");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void isAnyFitsEverything(ActivityType type, ConversationKind kind, Attribute attribute) {
        assertThat(when(type.filterName(kind), false, attribute.label(kind), "is any"))
                .doesNotContain(attribute.field() + ".");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void everyOperatorThatDoesNotFitIsRefused(ActivityType type, ConversationKind kind, Attribute attribute) {
        for (Operator operator : Operator.values()) {
            boolean flag = attribute.type() == ValueType.BOOLEAN && operator == Operator.IS;
            if (!operator.fits(attribute.type()) && !flag) {
                assertThatThrownBy(
                                () -> when(type.filterName(kind), false, attribute.label(kind), operator.label(), "1"))
                        .as("%s %s", attribute, operator)
                        .hasMessageContaining("the operator '" + operator.label() + "' does not fit its type, "
                                + attribute.type().words());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("activities")
    void attributesOfOthersAreRefused(ActivityType type, ConversationKind kind) {
        for (Attribute attribute : Attribute.values()) {
            if (!attribute.belongsTo(type, kind)) {
                assertThatThrownBy(() -> when(type.filterName(kind), false, attribute.label(kind), "is not empty"))
                        .as("%s", attribute)
                        .hasMessageContaining("has no such attribute");
            }
        }
    }

    @Test
    void everyDateOperatorFitsTheDateOfTheActivity() {
        for (Operator operator : Operator.of(ValueType.DATE)) {
            String[] values = Values.of(ValueType.DATE, operator);
            assertThat(when("Triggered Dialogue", false, "Date of Activity", operator.label(), values))
                    .isEqualTo("Triggered( inDialogue, " + Values.drl("date", ValueType.DATE, operator, values) + " )");
        }
    }

    private static String when(String name, boolean trigger, String attribute, String operator, String... values) {
        return when(name, trigger, condition(attribute, operator, values));
    }

    private static String when(String name, boolean trigger, JsonNode... conditions) {
        String text = RuleImport.drl(List.of(
                        trigger
                                ? Json.campaign(list("L"), filter(name, conditions))
                                : list("L", filter(name, conditions))))
                .get(0)
                .text();
        return text.substring(text.indexOf("when\n") + 5, text.indexOf("then\n"))
                .strip();
    }

    private static Stream<Arguments> activities() {
        return Arrays.stream(ActivityType.values())
                .flatMap(type -> Arrays.stream(ConversationKind.values()).map(kind -> Arguments.of(type, kind)));
    }

    private static Stream<Arguments> attributes() {
        return Arrays.stream(ActivityType.values())
                .flatMap(type -> Arrays.stream(ConversationKind.values())
                        .flatMap(kind -> Attribute.of(type, kind).stream()
                                .map(attribute -> Arguments.of(type, kind, attribute))));
    }
}
