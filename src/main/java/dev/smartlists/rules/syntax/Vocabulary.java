package dev.smartlists.rules.syntax;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.event.VisitorEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that a stage's rules may speak of, with their fields. Immutable. */
public final class Vocabulary {

    /** The name of the fact that says that a person is in a list. */
    public static final String MEMBER_OF = "MemberOf";

    /** The name of the fact that counts activities. */
    public static final String ACTIVITIES = "Activities";

    /** The name of the fact of a raw event. */
    public static final String VISITOR_EVENT = "VisitorEvent";

    /** The field that every activity has. */
    public static final String DATE = "date";

    private static final Set<String> PROPERTIES =
            Set.of(Constraint.Property.IN_DIALOGUE, Constraint.Property.IN_FLOW, Constraint.Property.HAPPENS_NOW);

    private static final Set<String> RELATIONS = Set.of(
            "nthIn", "sameVisitorAs", "sameSessionAs", "sameConversationAs", "laterThan", "within", "attributes");

    private final Map<String, Map<String, ValueType>> typed = new LinkedHashMap<>();
    private final Map<String, Set<String>> untyped = new LinkedHashMap<>();

    private Vocabulary() {}

    /** What lists and uniqueness rules speak of: activities, and membership of other lists. */
    public static Vocabulary ofActivities() {
        Vocabulary vocabulary = new Vocabulary();
        for (ActivityType type : ActivityType.values()) {
            Map<String, ValueType> fields = new LinkedHashMap<>();
            Attribute.fieldsOf(type).forEach(attribute -> fields.put(attribute.field(), attribute.type()));
            fields.put(DATE, ValueType.DATE);
            vocabulary.typed.put(type.factName(), fields);
            vocabulary.untyped.put(type.factName(), union(PROPERTIES, RELATIONS));
        }
        vocabulary.add(MEMBER_OF, Set.of("list"));
        vocabulary.add(ACTIVITIES, Set.of("times"));
        return vocabulary;
    }

    /** What classification rules speak of: raw events. */
    public static Vocabulary ofEvents() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add(
                VISITOR_EVENT,
                Arrays.stream(VisitorEvent.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
        return vocabulary;
    }

    private void add(String fact, Set<String> fields) {
        typed.put(fact, Map.of());
        untyped.put(fact, fields);
    }

    public Collection<String> facts() {
        return typed.keySet();
    }

    public boolean knows(String fact) {
        return typed.containsKey(fact);
    }

    /** The type of a field that has operators; empty if there is no such field, or it has none. */
    public Optional<ValueType> typeOf(String fact, String field) {
        return Optional.ofNullable(typed.getOrDefault(fact, Map.of()).get(field));
    }

    public boolean hasField(String fact, String field) {
        return typed.getOrDefault(fact, Map.of()).containsKey(field)
                || untyped.getOrDefault(fact, Set.of()).contains(field);
    }

    /** Everything that can stand in the brackets of a fact, sorted. */
    public List<String> fieldsOf(String fact) {
        return union(typed.getOrDefault(fact, Map.of()).keySet(), untyped.getOrDefault(fact, Set.of())).stream()
                .sorted()
                .toList();
    }

    /** The names of the operators of a type, as rules write them. */
    public static List<String> methodsOf(ValueType type) {
        return Operator.of(type).stream().map(Operator::method).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
