package dev.smartlists.lint;

import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds names of conversations, goals, documents, agents and queues that occur in no event, compared without case. */
final class UnknownNames implements Finder {

    private static final Set<Operator> WHOLE_NAMES = Set.of(Operator.IS, Operator.IS_NOT);

    private final Map<String, Set<String>> known;

    UnknownNames(Collection<VisitorEvent> events) {
        this.known = Map.of(
                "name", names(events, event -> event.conversation().name()),
                "goal", names(events, event -> event.goal().name()),
                "document", names(events, event -> event.document().name()),
                "agent", names(events, event -> event.agent().name()),
                "queue", names(events, VisitorEvent::queue));
    }

    /** As the events spell them. */
    private static Set<String> names(Collection<VisitorEvent> events, Function<VisitorEvent, @Nullable String> name) {
        return events.stream().map(name).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
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
        if (names == null) {
            return Stream.empty();
        }
        Set<String> lower =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return test.texts().stream()
                .filter(wanted -> !lower.contains(wanted.toLowerCase(Locale.ROOT)))
                .map(wanted -> finding(test, wanted, names));
    }

    private static Finding finding(FieldTest test, String wanted, Set<String> names) {
        return new Finding(
                Check.UNKNOWN_NAME,
                test.line(),
                "No event has the " + test.field() + " '" + wanted + "'.",
                Nearest.to(wanted, names)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Check how the events spell it."));
    }
}
