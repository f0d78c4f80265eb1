package dev.smartlists.explain;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.activity.Operator;
import dev.smartlists.rules.DateTest;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what was wrong with an activity: {@code name was 'Demo', not 'Pricing'}. */
final class MissWords {

    private final Words words;
    private final AsOf asOf;
    private final boolean hindsight;
    private final List<Constraint> constraints;

    /**
     * @param asOf from where one looks
     * @param hindsight whether that is a moment in the past, at which a campaign could have started
     */
    MissWords(ListRule rule, AsOf asOf, boolean hindsight) {
        this.words = new Words(asOf.zone());
        this.asOf = asOf;
        this.hindsight = hindsight;
        this.constraints = rule.text()
                .condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .map(pattern -> ((Condition.Pattern) pattern).constraints())
                .flatMap(Collection::stream)
                .toList();
    }

    String of(NearMiss miss) {
        String wrong = Stream.concat(
                        miss.constraints().stream().map(constraint -> constraint(constraint, miss.activity())),
                        miss.dates().stream().map(date -> date(date, miss.activity())))
                .collect(Collectors.joining(", and "));
        boolean dated = miss.dates().stream().anyMatch(DateTest::isOnActivityDate);
        return dated ? wrong : wrong + " (" + words.time(miss.activity().date()) + ")";
    }

    private String constraint(String text, Occurrence activity) {
        Constraint constraint = constraints.stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst()
                .orElseThrow();
        if (constraint instanceof FieldTest test) {
            return field(test, activity);
        }
        return "it was in a "
                + switch (activity.kind()) {
                    case DIALOGUE -> "dialogue";
                    case CONVERSATIONAL_FLOW -> "conversational flow";
                };
    }

    private String field(FieldTest test, Occurrence activity) {
        String was = test.field() + " was " + words.value(valueOf(test.field(), activity));
        List<String> wanted = test.values().stream()
                .map(value -> value.quoted() ? "'" + value.text() + "'" : value.text())
                .toList();
        if (test.operator() == Operator.IS) {
            return was + ", not " + String.join(" or ", wanted);
        }
        return was + ", wanted: " + (test.operator().label() + " " + String.join(" or ", wanted)).strip();
    }

    private static @Nullable Object valueOf(String field, Occurrence activity) {
        return Attribute.fieldsOf(activity.type()).stream()
                .filter(attribute -> attribute.field().equals(field))
                .findFirst()
                .orElseThrow()
                .of(activity);
    }

    private String date(DateTest test, Occurrence activity) {
        Instant date = test.dateOf(activity);
        if (date == null) {
            return test.field() + " was empty";
        }
        String values = String.join(" and ", test.condition().values());
        if (!test.isOnActivityDate()) {
            return test.field() + " was " + words.time(date) + ", wanted: "
                    + test.condition().operator().label() + " " + values;
        }
        return switch (test.condition().operator()) {
            case IN_PAST -> "last one was " + ago(date) + ", window is " + values;
            case IN_PAST_BEFORE -> "last one was " + ago(date) + ", wanted: more than " + values;
            default ->
                "last one was on " + words.time(date) + ", wanted: "
                        + test.condition().operator().label() + " " + values;
        };
    }

    private String ago(Instant date) {
        return Words.age(Duration.between(date, asOf.instant())) + (hindsight ? " earlier" : " ago");
    }
}
