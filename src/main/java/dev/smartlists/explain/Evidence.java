package dev.smartlists.explain;

import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Occurrence;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.Kept;
import dev.smartlists.evaluation.PersonView;
import dev.smartlists.rules.Plan;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the activities of a person, as they were at the moment that a view looks from. */
final class Evidence {

    private final Evaluator evaluator;
    private final PersonView view;
    private final Words words;

    Evidence(Evaluator evaluator, PersonView view) {
        this.evaluator = evaluator;
        this.view = view;
        this.words = new Words(view.asOf().zone());
    }

    /** An activity with all that a condition asks of it. */
    ExplainedActivity of(int position, Plan.Count count) {
        Set<String> fields = new LinkedHashSet<>();
        fields.add(Attribute.NAME.field());
        evaluator.leaf(count).constraints().forEach(constraint -> fields.add(fieldOf(constraint)));
        count.dates().forEach(date -> fields.add(date.field()));
        return of(position, fields);
    }

    /** An activity with its name only. */
    ExplainedActivity of(int position) {
        return of(position, Set.of(Attribute.NAME.field()));
    }

    private ExplainedActivity of(int position, Set<String> fields) {
        Kept kept = view.history().activities().get(position);
        Occurrence activity = view.occurrence(position);
        return new ExplainedActivity(
                kept.id(), activity.date(), activity.event().id(), activity.name(), detail(activity, fields));
    }

    private String detail(Occurrence activity, Set<String> fields) {
        return Attribute.of(activity.type(), activity.kind()).stream()
                .filter(attribute -> fields.contains(attribute.field()))
                .map(attribute -> detail(attribute, attribute.of(activity)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String detail(Attribute attribute, @Nullable Object value) {
        String text = words.value(value);
        return text.equals(Words.EMPTY) ? "" : attribute.field() + " " + text;
    }

    private static String fieldOf(String constraint) {
        int dot = constraint.indexOf('.');
        return dot < 0 ? constraint : constraint.substring(0, dot);
    }
}
