package dev.smartlists.rules.syntax;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.ValueType;
import dev.smartlists.event.VisitorEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /** The place of a repeat among its kind. */
    public static final String NTH_IN = "nthIn";

    /** Later, by at most an amount of time. */
    static final String WITHIN = "within";

    /** What one activity can be to another one. */
    static final Set<String> RELATIONS =
            Set.of("sameVisitorAs", "sameSessionAs", "sameConversationAs", "laterThan", WITHIN);

    private final Map<String, Map<String, ValueType>> typed = new LinkedHashMap<>();
    private final Map<String, Set<String>> untyped = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Set<String> plainTexts = new TreeSet<>();
    /** Words of other stages, with the folders where they mean something. */
    private final Map<String, String> elsewhere = new HashMap<>();

    private Vocabulary() {}

    /** What lists and campaigns speak of: activities, and membership of other lists. */
    public static Vocabulary ofLists() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.addActivities(
                Set.of(Constraint.Property.IN_DIALOGUE, Constraint.Property.IN_FLOW, Constraint.Property.HAPPENS_NOW));
        vocabulary.add(MEMBER_OF, Set.of("list"));
        vocabulary.add(ACTIVITIES, Set.of("times"));
        vocabulary.elsewhere.put(NTH_IN, "uniqueness/");
        vocabulary.elsewhere.put(VISITOR_EVENT, "activities/");
        return vocabulary;
    }

    /** What uniqueness rules speak of: activities, and their places among their kind. */
    public static Vocabulary ofRepeats() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.addActivities(Set.of(Constraint.Property.IN_DIALOGUE, Constraint.Property.IN_FLOW, NTH_IN));
        vocabulary.elsewhere.put(VISITOR_EVENT, "activities/");
        for (String word : List.of(Constraint.Property.HAPPENS_NOW, MEMBER_OF, ACTIVITIES)) {
            vocabulary.elsewhere.put(word, "lists/");
        }
        return vocabulary;
    }

    /** What classification rules speak of: raw events. */
    public static Vocabulary ofEvents() {
        Vocabulary vocabulary = new Vocabulary();
        Set<String> fields = new TreeSet<>();
        for (RecordComponent field : VisitorEvent.class.getRecordComponents()) {
            fields.add(field.getName());
            if (field.getType() == String.class) {
                vocabulary.plainTexts.add(field.getName());
            }
            if (field.getType().isRecord()) {
                vocabulary.parts.put(
                        field.getName(),
                        Arrays.stream(field.getType().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
            }
        }
        vocabulary.add(VISITOR_EVENT, fields);
        ofLists().facts().forEach(fact -> vocabulary.elsewhere.put(fact, "lists/"));
        return vocabulary;
    }

    private void addActivities(Set<String> properties) {
        Set<String> others = new TreeSet<>(properties);
        others.addAll(RELATIONS);
        others.add("attributes");
        for (ActivityType type : ActivityType.values()) {
            Map<String, ValueType> fields = new LinkedHashMap<>();
            Attribute.fieldsOf(type).forEach(attribute -> fields.put(attribute.field(), attribute.type()));
            fields.put(DATE, ValueType.DATE);
            typed.put(type.factName(), fields);
            untyped.put(type.factName(), others);
        }
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
        Set<String> fields = new TreeSet<>(untyped.getOrDefault(fact, Set.of()));
        fields.addAll(typed.getOrDefault(fact, Map.of()).keySet());
        return List.copyOf(fields);
    }

    /** Why a word means nothing here, if it does mean something in another stage. */
    Optional<String> elsewhere(String word) {
        return Optional.ofNullable(elsewhere.get(word))
                .map(folder -> "'" + word + "' is a word for rules in " + folder + ", not for these");
    }

    /** The facts that have a field. */
    List<String> factsWith(String field) {
        return typed.keySet().stream().filter(fact -> hasField(fact, field)).toList();
    }

    /** Whether a field of an event is a text as Java has them, without operators. */
    boolean isPlainText(String fact, String field) {
        return fact.equals(VISITOR_EVENT) && plainTexts.contains(field);
    }

    /** What a field of an event consists of, for example {@code conversation} of {@code id}, {@code name} and so on; empty if it is one value. */
    List<String> partsOf(String fact, String field) {
        return fact.equals(VISITOR_EVENT) ? parts.getOrDefault(field, List.of()) : List.of();
    }

    /** The names of the operators of a type, as rules write them. */
    public static List<String> methodsOf(ValueType type) {
        return Operator.of(type).stream().map(Operator::method).toList();
    }
}
