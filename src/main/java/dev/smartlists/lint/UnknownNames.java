package dev.smartlists.lint;

import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import dev.smartlists.activity.Progress;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import dev.smartlists.rules.syntax.Literals;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds names of conversations, goals, documents, agents and queues, and states, that occur in no event, compared without case. */
final class UnknownNames implements Finder {

    private static final Set<Operator> WHOLE_NAMES = Set.of(Operator.IS, Operator.IS_NOT);

    private final Map<String, Set<String>> known = new TreeMap<>();

    UnknownNames(Collection<VisitorEvent> events) {
        know("name", events, event -> event.conversation().name());
        know("goal", events, event -> event.goal().name());
        know("document", events, event -> event.document().name());
        know("agent", events, event -> event.agent().name());
        know("queue", events, VisitorEvent::queue);
        know("meetingStatus", events, event -> event.meeting().status());
        know("status", events, event -> event.conversation().status())
                .addAll(List.of(Progress.INITIATED, Progress.COMPLETED, Progress.DROPPED));
    }

    /** As the events spell them. */
    private Set<String> know(
            String field, Collection<VisitorEvent> events, Function<VisitorEvent, @Nullable String> name) {
        Set<String> names =
                events.stream().map(name).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        known.put(field, names);
        return names;
    }

    @Override
    public List<Finding> find(ListRule rule) {
        return rule.text()
                .condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .flatMap(pattern -> ((Condition.Pattern) pattern).constraints().stream())
                .filter(FieldTest.class::isInstance)
                .map(FieldTest.class::cast)
                .filter(test -> WHOLE_NAMES.contains(test.operator()))
                .flatMap(this::find)
                .toList();
    }

    private Stream<Finding> find(FieldTest test) {
        Set<String> names = known.get(test.field());
        return names == null
                ? Stream.empty()
                : test.texts().stream()
                        .filter(wanted -> !has(names, wanted))
                        .map(wanted -> finding(test, wanted, names));
    }

    private static boolean has(Set<String> names, String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(lower));
    }

    private Finding finding(FieldTest test, String wanted, Set<String> names) {
        return new Finding(
                Check.UNKNOWN_NAME,
                test.line(),
                "No event has the " + test.field() + " '" + wanted + "'.",
                elsewhere(wanted)
                        .or(() -> Nearest.to(wanted, names).map(near -> "Did you mean '" + near + "'?"))
                        .orElse("Check how the events spell it."));
    }

    /** The field of which it is a name. */
    private Optional<String> elsewhere(String wanted) {
        return known.entrySet().stream()
                .filter(field -> has(field.getValue(), wanted))
                .map(field -> "It is a " + field.getKey() + ": write " + field.getKey() + ".is( "
                        + Literals.quoted(wanted) + " ).")
                .findFirst();
    }
}
